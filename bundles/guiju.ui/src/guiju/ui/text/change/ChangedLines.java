package guiju.ui.text.change;

import java.util.ArrayList;
import java.util.List;

import guiju.sync.outside.LineDiff;

/**
 * The lines in which a text differs from an earlier one, in their order. Lines are compared and not elements: the bars answer what
 * was typed here, the comparison of two versions answers what it means.
 *
 * @param first the first line of the text, from 0; of lines that are gone the line above which they stood
 * @param count how many lines; 0 where lines are gone
 * @param before what stood there, line by line
 */
public record ChangedLines(int first, int count, List<String> before) {

	/** Copies the lines. */
	public ChangedLines {
		before = List.copyOf(before);
	}

	/** What happened to lines. */
	public enum Kind {
		/** There were none. */
		ADDED,
		/** There were others. */
		CHANGED,
		/** There are none any more. */
		REMOVED
	}

	/** Compares a text with an earlier one. */
	public static List<ChangedLines> of(String earlier, String now) {
		List<String> was = lines(earlier);
		List<String> is = lines(now);
		List<ChangedLines> changes = new ArrayList<>();
		for (LineDiff.Hunk hunk : LineDiff.hunks(was, is))
			changes.add(new ChangedLines(hunk.otherStart(), hunk.otherEnd() - hunk.otherStart(), was.subList(hunk.start(), hunk.end())));
		return changes;
	}

	/** Line ends and blanks before them are no change to a reader. */
	private static List<String> lines(String text) {
		return LineDiff.lines(text).stream().map(String::stripTrailing).toList();
	}

	/** Tells what happened. */
	public Kind kind() {
		return count == 0 ? Kind.REMOVED : before.isEmpty() ? Kind.ADDED : Kind.CHANGED;
	}

	/** Tells whether a bar for this stands beside a line. */
	public boolean isAt(int line) {
		return count == 0 ? line == first || first > 0 && line == first - 1 : first <= line && line < first + count;
	}
}
