package guiju.sync.edit;

import java.util.List;

import guiju.sync.outside.LineDiff;

/** What an edit changed, line by line, for people to read. */
final class LineChanges {

	private LineChanges() {}

	/** Returns the lines that went and came, each with its number and the line ends visible where they are odd. */
	static String show(String before, String after) {
		List<String> old = LineDiff.lines(before);
		List<String> now = LineDiff.lines(after);
		StringBuilder shown = new StringBuilder();
		for (LineDiff.Hunk hunk : LineDiff.hunks(old, now)) {
			shown.append("@ ").append(hunk.start() + 1).append('\n');
			for (int i = hunk.start(); i < hunk.end(); i++)
				shown.append("- ").append(line(old.get(i))).append('\n');
			for (int i = hunk.otherStart(); i < hunk.otherEnd(); i++)
				shown.append("+ ").append(line(now.get(i))).append('\n');
		}
		return shown.toString();
	}

	private static String line(String line) {
		return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line + "⊣";
	}

	/** Returns where lines changed and how many, whatever they say. */
	static String shape(String before, String after) {
		StringBuilder shape = new StringBuilder();
		for (LineDiff.Hunk hunk : LineDiff.hunks(LineDiff.lines(before), LineDiff.lines(after)))
			shape.append(hunk.start() + 1).append('-').append(hunk.end() - hunk.start()).append('+').append(hunk.otherEnd() - hunk.otherStart()).append(' ');
		return shape.toString();
	}
}
