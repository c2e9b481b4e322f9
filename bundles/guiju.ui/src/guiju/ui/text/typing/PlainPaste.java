package guiju.ui.text.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guiju.dsl.StandardParser;
import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.ide.typing.PastedLines;
import guiju.dsl.lexing.Tok;
import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;
import guiju.text.keyword.Keyword;

/**
 * Plain lines that were pasted where elements stand, and could be elements themselves.
 *
 * @param offset where they begin in the text
 * @param pasted what was pasted
 * @param kind what they would be there
 * @param lines how many of them say something
 */
public record PlainPaste(int offset, String pasted, ElementKind kind, int lines) {

	/**
	 * Tells what pasted lines could be.
	 *
	 * @param text the text without them
	 * @return empty for a single line, for lines that are elements already, and where no elements stand
	 */
	public static Optional<PlainPaste> of(String text, int offset, String pasted) {
		List<String> lines = pasted.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		if (lines.size() < 2 || !lines.stream().allMatch(PlainPaste::isPlain))
			return Optional.empty();
		return kind(TextLines.of(text), offset).map(kind -> new PlainPaste(offset, pasted, kind, lines.size()));
	}

	/** A line is no plain one that begins as the language has it: with a keyword, or with a code and a colon. */
	private static boolean isPlain(String line) {
		String head = line.split("[\\s　:：]", 2)[0];
		boolean colon = head.length() < line.length() && ":：".indexOf(line.charAt(head.length())) >= 0;
		return Keyword.of(head) == null && !line.startsWith("//") && !line.startsWith("|") && !(colon && ElementCode.parse(head).isPresent());
	}

	/** What the line at an offset is, or else the nearest one above that says something. */
	private static Optional<ElementKind> kind(TextLines lines, int offset) {
		for (int i = lines.at(offset).index(); i >= 0; i--) {
			TextLine line = lines.get(i);
			if (line.isSaid() && !below(line.head()))
				return kind(lines, line);
		}
		return Optional.empty();
	}

	/** Lines that belong to the element above them. */
	private static boolean below(Tok head) {
		return head == Tok.BAR || head == Tok.DASH || head == Tok.REASON_WORD || head == Tok.DEFINITION_WORD;
	}

	private static Optional<ElementKind> kind(TextLines lines, TextLine line) {
		return Optional.ofNullable(switch (line.head()) {
			case DUTY_CODE, DUTY_WORD -> ElementKind.TASK;
			case OUTPUT_CODE, OUTPUT_WORD -> ElementKind.OUTPUT;
			case TASK_CODE, TASK_WORD, LEVEL_WORD, INDICATOR_CODE, INDICATOR_WORD, KNOWLEDGE_LIST, SKILLS_LIST -> ElementKind.INDICATOR;
			case KNOWLEDGE_CODE, KNOWLEDGE_WORD -> ElementKind.KNOWLEDGE;
			case SKILL_CODE, SKILL_WORD -> ElementKind.SKILL;
			case ATTITUDE_CODE, ATTITUDE_WORD -> ElementKind.ATTITUDE;
			case SECTION_WORD -> section(Keyword.of(lines.word(line.tokens().get(0))));
			default -> null;
		});
	}

	private static ElementKind section(Keyword keyword) {
		return switch (keyword) {
			case KNOWLEDGE_SECTION -> ElementKind.KNOWLEDGE;
			case SKILLS_SECTION -> ElementKind.SKILL;
			case ATTITUDE_SECTION -> ElementKind.ATTITUDE;
			default -> null;
		};
	}

	/** Tells whether the lines still stand in a text as they were pasted. */
	public boolean stands(String text, int at) {
		return text.startsWith(pasted, at);
	}

	/**
	 * Returns the changes that write the lines as elements instead.
	 *
	 * @param text the text with the lines in it
	 * @param at where they are in it
	 */
	public List<Replacement> elements(StandardParser parser, String text, int at) {
		String without = text.substring(0, at) + text.substring(at + pasted.length());
		Replacement added = PastedLines.as(kind, parser.parse(without), at, pasted);
		List<Replacement> changes = new ArrayList<>();
		if (added.offset() <= at && at <= added.end())
			changes.add(new Replacement(added.offset(), added.length() + pasted.length(), added.text()));
		else if (added.end() < at) {
			changes.add(added);
			changes.add(new Replacement(at, pasted.length(), ""));
		} else {
			changes.add(new Replacement(at, pasted.length(), ""));
			changes.add(new Replacement(added.offset() + pasted.length(), added.length(), added.text()));
		}
		return changes;
	}
}
