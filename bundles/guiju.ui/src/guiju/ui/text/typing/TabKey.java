package guiju.ui.text.typing;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;
import guiju.dsl.lexing.Tok;

/**
 * What the tabulator does: it moves whole lines in, and with Shift out, wherever in the line the caret is. Texts of a standard
 * have no tabulators, so none is ever written into one. A bullet moves by its marker, since that is its depth.
 */
public final class TabKey {

	private final TextLines lines;
	private final boolean back;

	private TabKey(String text, boolean back) {
		lines = TextLines.of(text);
		this.back = back;
	}

	/** Returns what moves the lines that a selection touches; empty where none can move. */
	public static List<Replacement> at(String text, int offset, int length, boolean back) {
		return new TabKey(text, back).move(offset, length);
	}

	private List<Replacement> move(int offset, int length) {
		List<Replacement> changes = new ArrayList<>();
		int first = lines.at(offset).index();
		int last = lastLine(lines, offset, length);
		for (int i = first; i <= last; i++) {
			TextLine line = lines.get(i);
			if (line.isBlank() && first != last)
				continue;
			Replacement change = line.head() == Tok.DASH ? bullet(line) : indent(line);
			if (change != null)
				changes.add(change);
		}
		return changes;
	}

	/** Returns the last line that a selection touches: one at whose beginning it ends is not meant. */
	static int lastLine(TextLines lines, int offset, int length) {
		TextLine last = lines.at(offset + length);
		boolean behind = length > 0 && last.start() == offset + length && lines.at(offset).index() < last.index();
		return behind ? last.index() - 1 : last.index();
	}

	private Replacement indent(TextLine line) {
		int start = line.start() + (lines.text().startsWith("\ufeff", line.start()) ? 1 : 0);
		if (!back)
			return new Replacement(start, 0, unit());
		String indentation = lines.indentation(line);
		int less = indentation.startsWith("\t") || indentation.startsWith("　") ? 1 : Math.min(2, blanks(indentation));
		return less == 0 ? null : new Replacement(start, less, "");
	}

	private static int blanks(String indentation) {
		int count = 0;
		while (count < indentation.length() && indentation.charAt(count) == ' ')
			count++;
		return count;
	}

	/** A bullet of hyphens has as many as it is deep; of any other marker the line is moved. */
	private Replacement bullet(TextLine line) {
		int start = line.wordStart();
		int deep = 0;
		while (lines.text().startsWith("-", start + deep))
			deep++;
		if (deep == 0)
			return indent(line);
		if (!back)
			return new Replacement(start, 0, "-");
		return deep == 1 ? null : new Replacement(start, 1, "");
	}

	/** A file that moves in by tabulators goes on so. */
	private String unit() {
		for (TextLine line : lines.all())
			if (!line.isBlank() && !lines.indentation(line).isEmpty())
				return lines.indentation(line).startsWith("\t") ? "\t" : "  ";
		return "  ";
	}
}
