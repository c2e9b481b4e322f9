package guiju.cli.output;

/**
 * A place in a text with what stands around it in its line, no wider than a terminal, without anything that a terminal would
 * obey. What is cut off is shown by an ellipsis.
 *
 * @param before what stands before the place
 * @param place the place, possibly nothing
 * @param after what stands behind it
 */
public record Window(String before, String place, String after) {

	private static final int WIDTH = 100;
	private static final int BEFORE = 40;
	private static final int TAB = 8;
	private static final String CUT = "…";

	/** Returns the window on the text between two offsets around a place; a place outside of them is moved to the nearer end. */
	public static Window around(String text, int start, int end, int offset, int length) {
		int place = Math.max(start, Math.min(offset, end));
		int placeEnd = Math.max(place, Math.min(offset + length, end));
		int first = start;
		int last = forward(text, start, end, WIDTH);
		if (last < end) {
			first = backward(text, start, place, BEFORE);
			last = forward(text, first, end, WIDTH);
			if (last == end)
				first = backward(text, start, end, WIDTH);
		}
		placeEnd = Math.min(placeEnd, last);
		return new Window((first > start ? CUT : "") + shown(text, first, place), shown(text, place, placeEnd),
				shown(text, placeEnd, last) + (last < end ? CUT : ""));
	}

	private static String shown(String text, int start, int end) {
		StringBuilder shown = new StringBuilder(end - start);
		for (int i = start; i < end; i += Character.charCount(text.codePointAt(i)))
			shown.appendCodePoint(shown(text, i));
		return shown.toString();
	}

	/** Returns how far one can go to the right within some columns. */
	private static int forward(String text, int from, int limit, int columns) {
		int left = columns;
		int at = from;
		while (at < limit) {
			left -= columns(shown(text, at));
			if (left < 0)
				return at;
			at += Character.charCount(text.codePointAt(at));
		}
		return at;
	}

	private static int backward(String text, int limit, int from, int columns) {
		int left = columns;
		int at = from;
		while (at > limit) {
			int before = at - Character.charCount(text.codePointBefore(at));
			left -= columns(shown(text, before));
			if (left < 0)
				return at;
			at = before;
		}
		return at;
	}

	private static int columns(int shown) {
		return shown == '\t' ? TAB : Columns.of(shown);
	}

	/** Returns the code point that stands for the one at a position; tabs stay, since whoever aligns something below needs them. */
	private static int shown(String text, int at) {
		int codePoint = text.codePointAt(at);
		return codePoint == '\t' ? codePoint : Visible.of(codePoint);
	}
}
