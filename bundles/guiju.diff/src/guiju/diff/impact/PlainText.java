package guiju.diff.impact;

import guiju.model.reference.Reference;
import guiju.model.reference.References;

/** A text in the one form in which its words are looked for: narrow signs, one way to write 台, and no references. */
final class PlainText {

	private PlainText() {}

	/** Returns the form of a text; letters keep their case, since it tells names apart in English. */
	static String of(String text) {
		if (text == null)
			return "";
		StringBuilder plain = new StringBuilder(text.length());
		int at = 0;
		for (Reference reference : References.in(text)) {
			int open = text.lastIndexOf('【', reference.start());
			if (open >= at) {
				narrow(text, at, open, plain);
				at = text.indexOf('】', reference.end()) + 1;
			}
		}
		narrow(text, at, text.length(), plain);
		return withoutInnerBlanks(plain);
	}

	/** Extracted documents print blanks inside Chinese words; between Chinese characters a blank never means anything. */
	private static String withoutInnerBlanks(StringBuilder plain) {
		StringBuilder result = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length();) {
			int end = i;
			while (end < plain.length() && plain.charAt(end) == ' ')
				end++;
			boolean inner = end < plain.length() && !result.isEmpty() && isChinese(plain.charAt(end)) && isChinese(result.charAt(result.length() - 1));
			if (end == i)
				result.append(plain.charAt(end++));
			else if (!inner)
				result.append(plain, i, end);
			i = end;
		}
		return result.toString();
	}

	private static void narrow(String text, int from, int to, StringBuilder plain) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			if (c >= '！' && c <= '～')
				plain.append((char) (c - '！' + '!'));
			else
				plain.append(switch (c) {
					case '\u3000', '\u00a0', '\n', '\t' -> ' ';
					case '臺' -> '台';
					case '～', '〜', '–', '—', '－' -> '-';
					default -> c;
				});
		}
	}

	/** Tells whether a character is a Chinese one. */
	static boolean isChinese(char c) {
		return c >= '\u3400' && c <= '\u9fff' || c == '〇';
	}

	/** Tells whether a character is an ASCII letter. */
	static boolean isLatin(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}

	/** Tells whether a character is an ASCII digit. */
	static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
