package guiju.report.literal;

import java.util.Locale;

/**
 * Characters that a page would obey or hide: controls, direction marks, zero-width blanks, halves of surrogate pairs. A
 * report shows their numbers instead, since a direction mark must not make a wording look other than it is, and a change
 * of nothing but such a character must be seen.
 */
public final class Signs {

	private static final int JOINER = 0x200d;
	private static final int NONCHARACTER = 0xfffe;

	private Signs() {}

	/** Returns whether a code point is shown by its number. A line end is not: it parts paragraphs. */
	public static boolean isHidden(int codePoint) {
		if (codePoint == '\n' || codePoint == JOINER)
			return false;
		if ((codePoint & NONCHARACTER) == NONCHARACTER)
			return true;
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
			default -> false;
		};
	}

	/** Returns the number of a code point as Unicode writes it, such as U+202E. */
	public static String number(int codePoint) {
		return String.format(Locale.ROOT, "U+%04X", codePoint);
	}

	/** Returns a text in which numbers in brackets, such as ‹U+202E›, stand for hidden characters. */
	public static String visible(String text) {
		if (text.codePoints().noneMatch(Signs::isHidden))
			return text;
		StringBuilder shown = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			if (isHidden(c))
				shown.append('‹').append(number(c)).append('›');
			else
				shown.appendCodePoint(c);
		});
		return shown.toString();
	}
}
