package guiju.importer.office;

import java.util.regex.Pattern;

import guiju.model.code.Characters;

/**
 * What automatic numbering prints in front of a paragraph. Most marks are layout: bullets, 1., (一). But committees number
 * duties, indicators and notes automatically too, and then the code stands nowhere else: a mark with a letter before figures
 * (T1.2, K01, V4), or with the word for a note, is content and comes as text of the line.
 *
 * @param text the mark as printed, possibly empty
 * @param gap what stands between it and the text
 */
public record ListMark(String text, String gap) {

	private static final Pattern CODE = Pattern.compile(".*[A-Z] ?[0-9].*|.*[註注].*[0-9一二三四五六七八九十].*", Pattern.DOTALL);
	private static final Pattern NUMBER = Pattern.compile(".*[\\p{IsDigit}\\p{IsAlphabetic}].*", Pattern.DOTALL);
	private static final int LONGEST = 40;

	/** Tells whether the mark is content. */
	public boolean isContent() {
		if (text.length() > LONGEST)
			return true;
		StringBuilder narrow = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++)
			narrow.append(Characters.narrow(text.charAt(i)));
		return CODE.matcher(narrow).matches();
	}

	/** Tells whether the mark says something where nothing else does: a number alone in its cell. */
	public boolean isNumber() {
		return NUMBER.matcher(text).matches();
	}
}
