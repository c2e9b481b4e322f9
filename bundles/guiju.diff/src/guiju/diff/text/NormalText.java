package guiju.diff.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.model.code.Characters;
import guiju.model.reference.References;

/**
 * What is left of a text when its form is set aside: width, punctuation, blanks, 臺/台, compatibility characters of PDF
 * fonts, and the markers 【註1】 and 【T1.1】. Texts that are equal afterwards differ editorially only. Signs that mean
 * something stay: 1.5 is not 15, C++ is not C, 5% is not 5; so does the case of letters.
 */
public final class NormalText {

	private static final Pattern BRACKETS = Pattern.compile("【[^【】\\n]{1,80}】");
	private static final String MEANINGFUL = "+#%<>=$&@";
	private static final String WITHIN_NUMBERS = ".-/:~";

	private NormalText() {}

	/** Returns what is left of a text; nothing for null. */
	public static String of(String text) {
		String plain = plain(text);
		StringBuilder normal = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (isKept(plain, i))
				normal.append(c);
		}
		return normal.toString();
	}

	/** Tells whether two texts differ in form at most. */
	public static boolean isSame(String one, String other) {
		return of(one).equals(of(other));
	}

	/** Returns a text of one width without markers; its punctuation and blanks stay, so that words can still be told apart. */
	static String plain(String text) {
		if (text == null || text.isEmpty())
			return "";
		String unmarked = withoutMarkers(text);
		if (isExotic(unmarked))
			unmarked = Normalizer.normalize(unmarked, Normalizer.Form.NFKC);
		StringBuilder plain = new StringBuilder(unmarked.length());
		for (int i = 0; i < unmarked.length(); i++)
			plain.append(unified(unmarked.charAt(i)));
		return plain.toString();
	}

	/** Tells whether the character at a place of a plain text says something; punctuation does only within a number. */
	static boolean isKept(String plain, int at) {
		char c = plain.charAt(at);
		if (c >= '\u4e00' && c <= '\u9fff' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')
			return true;
		if (WITHIN_NUMBERS.indexOf(c) >= 0 || Characters.isBlank(c))
			return at > 0 && at + 1 < plain.length() && isDigit(plain.charAt(at - 1)) && isDigit(plain.charAt(at + 1));
		return c < 128 ? MEANINGFUL.indexOf(c) >= 0 : !isPunctuation(c);
	}

	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

	private static boolean isPunctuation(char c) {
		return switch (Character.getType(c)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
					Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION,
					Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT,
					Character.CONTROL -> true;
			default -> false;
		};
	}

	private static String withoutMarkers(String text) {
		if (text.indexOf('【') < 0)
			return text;
		Matcher brackets = BRACKETS.matcher(text);
		StringBuilder result = new StringBuilder(text.length());
		int at = 0;
		while (brackets.find())
			if (!References.in(brackets.group()).isEmpty()) {
				result.append(text, at, brackets.start());
				at = brackets.end();
			}
		return result.append(text, at, text.length()).toString();
	}

	/** Nearly all texts are Chinese and ASCII, and need no look into Unicode's tables. */
	private static boolean isExotic(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 128 && !(c >= '\u4e00' && c <= '\u9fff') && !(c >= '\u3000' && c <= '\u3029') && !(c >= '！' && c <= '～'))
				return true;
		}
		return false;
	}

	private static char unified(char c) {
		if (c >= '！' && c <= '～')
			return (char) (c - '！' + '!');
		return switch (c) {
			case '臺' -> '台';
			case '–', '—', '−', '‐', '‑' -> '-';
			case '〜', '∼' -> '~';
			default -> c;
		};
	}
}
