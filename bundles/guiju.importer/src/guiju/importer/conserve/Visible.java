package guiju.importer.conserve;

import guiju.model.code.Characters;

/** Which characters a reader of the page sees. */
public final class Visible {

	/** Joins emoji; without it they would fall apart. */
	private static final char JOINER = '\u200d';

	private Visible() {}

	/** Tells whether a character is blank: the blanks of the language, all others of Unicode, and what has no width. */
	public static boolean isBlank(char c) {
		if (c > ' ' && c < '\u007f' || c > '\u3000' && c < '\ufe00' || c == JOINER)
			return false;
		if (Characters.isBlank(c) || c == '\u0085')
			return true;
		int type = Character.getType(c);
		return type == Character.SPACE_SEPARATOR || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
				|| type == Character.FORMAT || type == Character.CONTROL;
	}
}
