package guiju.dsl.location;

import java.util.Arrays;

/** Lines of a text by offset; a line ends at LF, CR or CRLF. Lines and columns count from 1, in UTF-16 units. */
public final class LineIndex {

	private final int[] starts;
	private final String text;

	/** Reads a text. */
	public LineIndex(String text) {
		this.text = text;
		int[] found = new int[64];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				if (count == found.length)
					found = Arrays.copyOf(found, count * 2);
				found[count++] = i + 1;
			}
		}
		starts = Arrays.copyOf(found, count);
	}

	/** Returns the line of an offset. */
	public int line(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** Returns the column of an offset within its line. */
	public int column(int offset) {
		return offset - start(line(offset)) + 1;
	}

	/** Returns where a line begins. */
	public int start(int line) {
		return starts[line - 1];
	}

	/** Returns where a line ends, without its line end. */
	public int end(int line) {
		int end = line < starts.length ? starts[line] : text.length();
		while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r'))
			end--;
		return end;
	}

	/** Returns how many lines there are; a text that ends with a line end has an empty last line. */
	public int count() {
		return starts.length;
	}
}
