package guiju.ui.text.change;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.edit.Replacement;
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
		List<String> was = LineDiff.lines(earlier);
		List<ChangedLines> changes = new ArrayList<>();
		for (LineDiff.Hunk hunk : LineDiff.hunks(read(was), read(LineDiff.lines(now))))
			changes.add(new ChangedLines(hunk.otherStart(), hunk.otherEnd() - hunk.otherStart(),
					was.subList(hunk.start(), hunk.end()).stream().map(ChangedLines::withoutEnd).toList()));
		return changes;
	}

	/** Line ends and blanks before them are no change to a reader; nor is the mark of the byte order. */
	private static List<String> read(List<String> lines) {
		return lines.stream().map(line -> (line.startsWith("\ufeff") ? line.substring(1) : line).stripTrailing()).toList();
	}

	private static String withoutEnd(String line) {
		int end = line.length();
		while (end > 0 && "\r\n".indexOf(line.charAt(end - 1)) >= 0)
			end--;
		return line.substring(0, end);
	}

	/** Returns the change that puts back what stood here, with the line ends of the text as it is now. */
	public Replacement restoring(String now) {
		List<String> lines = LineDiff.lines(now);
		String lineEnd = lines.isEmpty() || withoutEnd(lines.getFirst()).equals(lines.getFirst()) ? "\n"
				: lines.getFirst().substring(withoutEnd(lines.getFirst()).length());
		int start = String.join("", lines.subList(0, first)).length();
		String replaced = String.join("", lines.subList(first, first + count));
		boolean ended = count == 0 || !withoutEnd(replaced).equals(replaced);
		boolean behindAll = count == 0 && first == lines.size() && start > 0 && withoutEnd(lines.getLast()).equals(lines.getLast());
		String text = String.join(lineEnd, before) + (ended && !behindAll && !before.isEmpty() ? lineEnd : "");
		return new Replacement(start, replaced.length(), behindAll ? lineEnd + text : text);
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
