package guiju.dsl.ide.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import guiju.dsl.ParsedStandard;
import guiju.dsl.ide.completion.NextCodes;
import guiju.dsl.ide.line.Blocks;
import guiju.dsl.ide.line.LineEdits;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.lexing.KeywordStyle;
import guiju.dsl.lexing.LineLexer;
import guiju.dsl.lexing.Tok;
import guiju.model.code.ElementCode;
import guiju.text.keyword.Keyword;

/** Finds what the line below a line begins with, as one writes a standard from top to bottom. */
final class NextLine {

	private final ParsedStandard parsed;
	private final TextLines lines;
	private final TextLine line;

	NextLine(ParsedStandard parsed, TextLines lines, TextLine line) {
		this.parsed = parsed;
		this.lines = lines;
		this.line = line;
	}

	/** Returns the beginning of the next line with its indentation. */
	String begin() {
		TextLine owner = owner();
		return switch (line.head()) {
			case DUTY_CODE, DUTY_WORD -> hasBelow(Tok.TASK_CODE) ? same() : coded(Tok.TASK_CODE, 'T', true);
			case TASK_CODE, TASK_WORD -> hasBelow(Tok.LEVEL_WORD) ? same() : said(Tok.LEVEL_WORD, Keyword.LEVEL, " ");
			case LEVEL_WORD -> owner != null && has(owner, Tok.OUTPUT_CODE) ? same() : coded(Tok.OUTPUT_CODE, 'O', true);
			case OUTPUT_CODE, OUTPUT_WORD -> coded(Tok.OUTPUT_CODE, 'O', true);
			case INDICATOR_CODE, INDICATOR_WORD -> coded(Tok.INDICATOR_CODE, 'P', true);
			case KNOWLEDGE_LIST -> owner != null && has(owner, Tok.SKILLS_LIST) ? same() : said(Tok.SKILLS_LIST, Keyword.SKILLS, " ");
			case KNOWLEDGE_CODE, KNOWLEDGE_WORD -> coded(Tok.KNOWLEDGE_CODE, 'K', false);
			case SKILL_CODE, SKILL_WORD -> coded(Tok.SKILL_CODE, 'S', false);
			case ATTITUDE_CODE, ATTITUDE_WORD -> hasBelow(Tok.DEFINITION_WORD) ? coded(Tok.ATTITUDE_CODE, 'A', false) : below(Keyword.DEFINITION);
			case VERSION_CODE -> hasBelow(Tok.STATUS_WORD) ? same() : below(Keyword.STATUS);
			case STATUS_WORD -> owner != null && has(owner, Tok.UPDATE_WORD) ? same() : lines.indentation(line) + word(Keyword.UPDATE) + ": ";
			case DEFINITION_WORD -> coded(Tok.ATTITUDE_CODE, 'A', false);
			case REASON_WORD -> owner == null ? same() : new NextLine(parsed, lines, owner).begin();
			case DASH -> lines.indentation(line) + lines.word(line.tokens().get(0)) + " ";
			case PREREQUISITE_WORD, REMARK_WORD, NOTE_WORD -> endsInColon() ? lines.indentation(line) + "  - " : same();
			case BAR -> continued(owner);
			case SECTION_WORD -> section();
			default -> same();
		};
	}

	/** Behind the last paragraph comes what follows the line that the text began in. */
	private String continued(TextLine owner) {
		return owner == null ? same() : new NextLine(parsed, lines, owner).begin();
	}

	private String section() {
		return switch (Keyword.of(lines.word(line.tokens().get(0)))) {
			case KNOWLEDGE_SECTION -> coded(Tok.KNOWLEDGE_CODE, 'K', false);
			case SKILLS_SECTION -> coded(Tok.SKILL_CODE, 'S', false);
			case ATTITUDE_SECTION -> coded(Tok.ATTITUDE_CODE, 'A', false);
			default -> lines.indentation(line) + "  ";
		};
	}

	private String same() {
		return lines.indentation(line);
	}

	/** The first free code behind the line's own, else the next free one of a letter; with dots for what belongs to a duty or task. */
	private String coded(Tok head, char letter, boolean dots) {
		NextCodes codes = NextCodes.of(parsed);
		String indentation = new LineEdits(lines).indentation(head, line.index());
		ElementCode own = ElementCode.parse(lines.word(line.tokens().get(0))).orElse(null);
		if (line.head() == head && own != null && own.letter() == letter && codes.isFree(successor(own)))
			return indentation + successor(own) + ": ";
		for (String code : codes.at(Math.min(line.next(), parsed.text().length())))
			if (code.charAt(0) == letter && code.indexOf('.') >= 0 == dots)
				return indentation + code + ": ";
		return same();
	}

	private static String successor(ElementCode own) {
		List<Integer> numbers = new ArrayList<>(own.numbers());
		numbers.set(numbers.size() - 1, own.number() + 1);
		return new ElementCode(own.letter(), numbers).print();
	}

	private String said(Tok head, Keyword keyword, String behind) {
		if (!open().contains(head))
			return same();
		return new LineEdits(lines).indentation(head, line.index()) + word(keyword) + behind;
	}

	private String below(Keyword keyword) {
		String own = lines.indentation(line);
		return own + (own.endsWith("\t") ? "\t" : "  ") + word(keyword) + ": ";
	}

	private Set<Tok> open() {
		return LineLexer.openHeads(parsed.text(), line.next());
	}

	private TextLine owner() {
		int owner = new Blocks(lines).owner(line.index());
		return owner < 0 ? null : lines.get(owner);
	}

	private boolean hasBelow(Tok head) {
		return has(line, head);
	}

	private boolean has(TextLine owner, Tok head) {
		int end = new Blocks(lines).end(owner.index());
		for (int i = owner.index() + 1; i < end; i++)
			if (lines.get(i).head() == head)
				return true;
		return false;
	}

	private boolean endsInColon() {
		char last = parsed.text().charAt(line.end() - 1);
		return (last == ':' || last == '：') && line.token(Tok.TEXT) != null;
	}

	private String word(Keyword keyword) {
		return keyword.in(KeywordStyle.majority(parsed.text(), lines.tokens()));
	}
}
