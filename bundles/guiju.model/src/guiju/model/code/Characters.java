package guiju.model.code;

/** The characters that printed documents write in several ways. */
public final class Characters {

	private Characters() {}

	/** Returns the ASCII capital of a full-width or small letter, the ASCII form of a full-width sign, else the character itself. */
	public static char narrow(char c) {
		if (c >= '！' && c <= '～')
			c -= '！' - '!';
		return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
	}

	/** Tells whether a character is blank: ASCII blanks and controls, ideographic and no-break blanks, byte order mark. */
	public static boolean isBlank(char c) {
		return c <= ' ' || c == '\u3000' || c == '\u00a0' || c == '\ufeff';
	}

	/** Returns a text without the blanks at its ends; blank in the sense of {@link #isBlank}. */
	public static String trim(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isBlank(text.charAt(start)))
			start++;
		while (end > start && isBlank(text.charAt(end - 1)))
			end--;
		return text.substring(start, end);
	}
}
