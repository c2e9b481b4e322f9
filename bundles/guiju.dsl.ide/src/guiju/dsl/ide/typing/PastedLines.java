package guiju.dsl.ide.typing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import guiju.dsl.ParsedStandard;
import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.completion.NextCodes;
import guiju.dsl.ide.line.Landing;
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
	 * Returns the change that adds lines as elements below the element at an offset, or the next place that takes them; a blank
	 * line there is taken.
	 *
	 * @param kind what the lines are; a duty gets no tasks
	 */
	public static Replacement as(ElementKind kind, ParsedStandard parsed, int offset, String pasted) {
		TextLines lines = TextLines.of(parsed.text());
		TextLine line = lines.at(offset);
		Tok head = head(kind);
		String indentation = new LineEdits(lines).indentation(head, line.index());
		NextCodes codes = NextCodes.of(parsed);
		String code = next(kind, codes, Math.min(parsed.text().length(), line.next() + 1));
		List<String> added = new ArrayList<>();
		for (TextLine each : TextLines.of(pasted).all()) {
			String said = text(pasted.substring(each.start(), each.end()));
			if (said.isEmpty())
				continue;
			added.add(indentation + code + ": " + said);
			code = codes.after(ElementCode.parse(code).orElseThrow());
		}
		if (added.isEmpty())
			return new Replacement(line.end(), 0, "");
		String all = String.join(lines.lineEnd(line), added);
		Landing landing = new Landing(lines);
		if (line.isBlank() && landing.takes(line, head, all))
			return new Replacement(line.start(), line.end() - line.start(), all);
		int place = landing.below(line.index(), head, all);
		return new LineEdits(lines).insertBelow(place < 0 ? lines.all().size() - 1 : place, added);
	}

	/** Returns what a line says, without the bullets, numbers and codes that it begins with. */
	public static String text(String line) {
		String text = Characters.trim(line);
		String before;
		do {
			before = text;
			text = Characters.trim(MARKER.matcher(text).replaceFirst(""));
		} while (!text.equals(before));
		return text;
	}

	private static String next(ElementKind kind, NextCodes codes, int offset) {
		int depth = ElementCode.depth(kind);
		for (String code : codes.at(offset))
			if (code.charAt(0) == kind.letter() && code.split("\\.").length == depth)
				return code;
		List<Integer> first = Collections.nCopies(depth, 1);
		String code = new ElementCode(kind.letter(), first).print();
		return codes.isFree(code) ? code : codes.after(new ElementCode(kind.letter(), first));
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
