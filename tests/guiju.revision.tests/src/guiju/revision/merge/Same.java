package guiju.revision.merge;

import java.util.List;

import guiju.sync.outside.LineDiff;

/** Compares texts and tells where they differ, not all that they are. */
final class Same {

	private Same() {}

	static void require(String expected, String actual, String what) {
		if (!expected.equals(actual))
			throw new AssertionError(what + "\n" + difference(expected, actual));
	}

	static String difference(String expected, String actual) {
		List<String> before = LineDiff.lines(expected);
		List<String> after = LineDiff.lines(actual);
		StringBuilder shown = new StringBuilder();
		for (LineDiff.Hunk hunk : LineDiff.hunks(before, after)) {
			before.subList(hunk.start(), hunk.end()).forEach(line -> shown.append('-').append(hunk.start() + 1).append(' ').append(visible(line)));
			after.subList(hunk.otherStart(), hunk.otherEnd()).forEach(line -> shown.append('+').append(hunk.otherStart() + 1).append(' ').append(visible(line)));
		}
		return shown.toString();
	}

	private static String visible(String line) {
		return line.replace("\r", "␍").replace("\n", "␊") + "\n";
	}
}
