package guiju.ui.text.typing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.dsl.ParsedStandard;
import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.completion.NextCodes;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.lexing.Tok;
import guiju.model.code.ElementCode;

/**
 * Lines written once more below themselves, to be worded otherwise. Elements that have nothing below them get the next free codes,
 * since a code stands for one of them; a task copied with its lines stays as it is, because its new number is for its author to say.
 */
public final class CopiedLines {

	private static final Set<Tok> SINGLE = Set.of(Tok.OUTPUT_CODE, Tok.INDICATOR_CODE, Tok.KNOWLEDGE_CODE, Tok.SKILL_CODE, Tok.ATTITUDE_CODE);

	private final TextLines lines;
	private final NextCodes codes;
	private final Set<ElementCode> given = new HashSet<>();

	private CopiedLines(ParsedStandard parsed) {
		lines = TextLines.of(parsed.text());
		codes = NextCodes.of(parsed);
	}

	/** Returns what copies the lines that a selection touches. */
	public static Replacement at(ParsedStandard parsed, int offset, int length) {
		return new CopiedLines(parsed).copy(offset, length);
	}

	private Replacement copy(int offset, int length) {
		int first = lines.at(offset).index();
		int last = TabKey.lastLine(lines, offset, length);
		List<TextLine> meant = lines.all().subList(first, last + 1);
		boolean single = meant.stream().allMatch(line -> SINGLE.contains(line.head()));
		List<String> copies = new ArrayList<>();
		for (TextLine line : meant)
			copies.add(single ? recoded(line) : lines.text().substring(line.start(), line.end()));
		String lineEnd = lines.lineEnd(meant.getLast());
		return new Replacement(meant.getLast().end(), 0, lineEnd + String.join(lineEnd, copies));
	}

	private String recoded(TextLine line) {
		int word = line.wordStart();
		String old = lines.word(line.tokens().get(0));
		String code = ElementCode.parse(old).map(this::next).map(ElementCode::print).orElse(old);
		return lines.text().substring(line.start(), word) + code + lines.text().substring(word + old.length(), line.end());
	}

	private ElementCode next(ElementCode own) {
		ElementCode next = own;
		do
			next = ElementCode.parse(codes.after(next)).orElseThrow();
		while (!given.add(next));
		return next;
	}
}
