package guiju.dsl.ide.typing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import guiju.dsl.ParsedStandard;
import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.completion.NextCodes;
import guiju.dsl.ide.line.Blocks;
import guiju.dsl.ide.line.LineEdits;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.lexing.Tok;
import guiju.model.code.Characters;
import guiju.model.code.ElementCode;
import guiju.model.code.ElementKind;

/**
 * Plain lines, as copied from a document, as elements: each line one of them, with the next free codes. Bullets, numbers and
 * codes that the lines begin with are left out, since they count in the document that the lines came from.
 */
public final class PastedLines {

	/** A code has the form of the scheme, so that A4, P2P and 1.5 stay words. */
	private static final Pattern MARKER = Pattern.compile("^(?:[-－•●‧·○■◆※*]+|[(（][0-9０-９一二三四五六七八九十]{1,3}[)）]"
			+ "|[0-9０-９一二三四五六七八九十]{1,3}(?:[)）、]|[.．](?![0-9０-９]))|T[0-9]{1,2}(?:\\.[0-9]{1,2})?(?![0-9A-Za-z.])[:：]?"
			+ "|[OP][0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}(?![0-9.])[:：]?|[KSA][0-9]{2}(?![0-9A-Za-z])[:：]?)[\\s　]*");

	private PastedLines() {}

	/**
	 * Returns the change that adds lines as elements below the element at an offset; a blank line there is taken.
	 *
	 * @param kind what the lines are; a duty gets no tasks
	 */
	public static Replacement as(ElementKind kind, ParsedStandard parsed, int offset, String pasted) {
		TextLines lines = TextLines.of(parsed.text());
		TextLine line = lines.at(offset);
		Tok head = head(kind);
		String indentation = new LineEdits(lines).indentation(head, line.index());
		String code = next(kind, parsed, line);
		List<String> added = new ArrayList<>();
		for (TextLine each : TextLines.of(pasted).all()) {
			String said = text(pasted.substring(each.start(), each.end()));
			if (said.isEmpty())
				continue;
			added.add(indentation + code + ": " + said);
			code = successor(code);
		}
		if (added.isEmpty())
			return new Replacement(line.end(), 0, "");
		if (line.isBlank())
			return new Replacement(line.start(), line.end() - line.start(), String.join(lines.lineEnd(line), added));
		return new LineEdits(lines).insertBelow(end(kind, lines, line), added);
	}

	/** Behind the lines of the element at hand where it is of the kind, or belongs to one; else directly below the line. */
	private static int end(ElementKind kind, TextLines lines, TextLine line) {
		Blocks blocks = new Blocks(lines);
		int at = line.index();
		int owner = blocks.owner(at);
		boolean below = lines.get(at).head() == Tok.BAR || lines.get(at).head() == Tok.REASON_WORD || lines.get(at).head() == Tok.DEFINITION_WORD;
		if (below && owner >= 0)
			at = owner;
		return lines.get(at).head() == head(kind) ? blocks.end(at) - 1 : line.index();
	}

	static String text(String line) {
		String text = Characters.trim(line);
		String before;
		do {
			before = text;
			text = Characters.trim(MARKER.matcher(text).replaceFirst(""));
		} while (!text.equals(before));
		return text;
	}

	private static String next(ElementKind kind, ParsedStandard parsed, TextLine line) {
		int depth = ElementCode.depth(kind);
		for (String code : NextCodes.at(parsed, Math.min(parsed.text().length(), line.next() + 1)))
			if (code.charAt(0) == kind.letter() && code.split("\\.").length == depth)
				return code;
		return kind.letter() + "1" + ".1".repeat(depth - 1);
	}

	private static String successor(String code) {
		ElementCode parsed = ElementCode.parse(code).orElseThrow();
		List<Integer> numbers = new ArrayList<>(parsed.numbers());
		numbers.set(numbers.size() - 1, parsed.number() + 1);
		return new ElementCode(parsed.letter(), numbers).print();
	}

	private static Tok head(ElementKind kind) {
		return switch (kind) {
			case DUTY -> Tok.DUTY_CODE;
			case TASK -> Tok.TASK_CODE;
			case OUTPUT -> Tok.OUTPUT_CODE;
			case INDICATOR -> Tok.INDICATOR_CODE;
			case KNOWLEDGE -> Tok.KNOWLEDGE_CODE;
			case SKILL -> Tok.SKILL_CODE;
			case ATTITUDE -> Tok.ATTITUDE_CODE;
		};
	}
}
