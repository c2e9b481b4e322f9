package guiju.ui.text.typing;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.line.TextLine;
import guiju.dsl.ide.line.TextLines;

/** Makes comments of lines, so that they do not count for a while, or lines of comments again. */
public final class CommentKey {

	private static final String MARK = "//";

	private CommentKey() {}

	/** Returns what makes comments of the lines that a selection touches; where all are comments, what makes lines of them. */
	public static List<Replacement> at(String text, int offset, int length) {
		TextLines lines = TextLines.of(text);
		List<TextLine> meant = lines.all().subList(lines.at(offset).index(), TabKey.lastLine(lines, offset, length) + 1).stream()
				.filter(line -> !line.isBlank()).toList();
		boolean back = meant.stream().allMatch(line -> text.startsWith(MARK, line.wordStart()));
		int column = meant.stream().mapToInt(line -> lines.indentation(line).length()).min().orElse(0);
		List<Replacement> changes = new ArrayList<>();
		for (TextLine line : meant) {
			int word = line.wordStart();
			if (back)
				changes.add(new Replacement(word, text.startsWith(MARK + " ", word) ? MARK.length() + 1 : MARK.length(), ""));
			else
				changes.add(new Replacement(word - lines.indentation(line).length() + column, 0, MARK + " "));
		}
		return changes;
	}
}
