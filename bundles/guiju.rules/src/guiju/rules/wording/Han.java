package guiju.rules.wording;

/** Tells Chinese characters from all others. */
public final class Han {

	private Han() {}

	/** Tells whether a character is Chinese: an ideograph, 々 or 〇, or the first half of a rare one. Punctuation is none. */
	public static boolean is(char c) {
		return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c >= '\uf900' && c <= '\ufaff'
				|| c == '々' || c == '〇' || c >= '\ud840' && c <= '\ud884';
	}

	/** Tells whether the character at a position is Chinese; a position outside the text has none. */
	public static boolean at(String text, int position) {
		return position >= 0 && position < text.length() && is(text.charAt(position));
	}
}
