package guiju.ui.text.typing;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.model.code.ElementCode;

/**
 * What comes from other programs, made fit for a standard: Word's line breaks within a paragraph part lines, cells of a table that
 * begin with a code become an element, and what no reader sees is left out. No word is changed.
 */
public final class PastedText {

	/** Word's break within a paragraph, a page break, and those of Unicode. */
	private static final String BREAKS = "\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]";
	private static final String UNSEEN = "[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\p{Cntrl}&&[^\\t\\n\\r]]";

	private final TextLines text;
	private final int offset;

	private PastedText(TextLines text, int offset) {
		this.text = text;
		this.offset = offset;
	}

	/**
	 * Returns what is to be written instead of what was copied.
	 *
	 * @param text the text without what is selected in it
	 * @param offset where it is pasted
	 */
	public static String of(String text, int offset, String copied) {
		return new PastedText(TextLines.of(text), offset).clean(copied);
	}

	private String clean(String copied) {
		List<String> lines = new ArrayList<>();
		for (String line : copied.split(BREAKS, -1))
			lines.add(cells(line.replaceAll(UNSEEN, "").replace('\u00A0', ' ')));
		TextLine at = text.at(offset);
		boolean within = offset > at.wordStart() && !at.isBlank();
		boolean ended = lines.size() > 1 && lines.getLast().isEmpty();
		if (ended && within && isOwn(lines) && offset == at.end()) {
			lines.addFirst("");
			lines.removeLast();
		} else if (ended && within && lines.size() == 2)
			lines.removeLast();
		return String.join(text.lineEnd(at), lines);
	}

	/** Tells whether lines were copied from a standard's text, so that the first of them needs a line of its own. */
	private static boolean isOwn(List<String> lines) {
		return TextLines.of(lines.getFirst()).get(0).isSaid();
	}

	/** Tabulators that a line begins with move it in; behind a word they part cells. */
	private static String cells(String line) {
		int start = 0;
		while (start < line.length() && (line.charAt(start) == ' ' || line.charAt(start) == '\t'))
			start++;
		if (line.indexOf('\t', start) < 0)
			return line;
		String[] cells = line.substring(start).split("\t", 2);
		boolean coded = ElementCode.parse(cells[0].strip()).isPresent() && !cells[1].isBlank();
		return line.substring(0, start) + cells[0].stripTrailing() + (coded ? ": " : " ") + cells[1].replaceAll("\\s*\t\\s*", " ").strip();
	}
}
