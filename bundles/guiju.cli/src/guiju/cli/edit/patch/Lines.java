package guiju.cli.edit.patch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of a text that end at LF alone, as programs for patches count them. */
final class Lines {

	private final String text;
	private final int[] starts;

	Lines(String text) {
		this.text = text;
		int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
		int count = 1;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
			found[count++] = end + 1;
		starts = found;
	}

	/** Returns the line of an offset, from 0. */
	int line(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found : -found - 2;
	}

	/** Returns where a line begins; of one behind the last, where the text ends. */
	int start(int line) {
		return line < starts.length ? starts[line] : text.length();
	}

	/** Returns the lines of a text with their ends; a text that ends with LF has no empty line behind it. */
	static List<String> split(String text) {
		List<String> lines = new ArrayList<>();
		for (int start = 0; start < text.length();) {
			int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start) + 1;
			lines.add(text.substring(start, end));
			start = end;
		}
		return lines;
	}
}
