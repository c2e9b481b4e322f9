package guiju.cli.output;

/**
 * Makes characters visible that a terminal would obey or hide: an escape sequence in a file must not paint the screen, and
 * a direction mark must not make a line look other than it is. One character becomes one, so that columns stay.
 */
public final class Visible {

	private static final int DELETE = 0x7f;
	private static final char CONTROL_PICTURES = '\u2400';
	private static final char DELETE_PICTURE = '\u2421';
	private static final char UNKNOWN = '\ufffd';

	private Visible() {}

	/** Returns a text that is safe to show; tabs and line feeds are made visible like other controls. */
	public static String text(String text) {
		if (text.codePoints().allMatch(c -> of(c) == c))
			return text;
		StringBuilder shown = new StringBuilder(text.length());
		text.codePoints().forEach(c -> shown.appendCodePoint(of(c)));
		return shown.toString();
	}

	/** Returns what stands for a code point: itself, its control picture, or the replacement character. */
	public static int of(int codePoint) {
		if (codePoint >= ' ' && codePoint < DELETE)
			return codePoint;
		if (codePoint < ' ')
			return CONTROL_PICTURES + codePoint;
		if (codePoint == DELETE)
			return DELETE_PICTURE;
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> UNKNOWN;
			default -> codePoint;
		};
	}
}
