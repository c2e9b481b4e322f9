package guiju.ui.compare.layout;

/**
 * A stretch of text of one look.
 *
 * @param text the characters
 * @param style how they look
 * @param group tells tags of different kinds apart; null for all else
 */
public record Span(String text, Style style, String group) {

	/** Makes a stretch that is no tag. */
	public Span(String text, Style style) {
		this(text, style, null);
	}

	/** Makes a plain stretch. */
	public static Span plain(String text) {
		return new Span(text, Style.PLAIN);
	}
}
