package guiju.diff.impact;

import java.math.BigDecimal;

/**
 * A numeral in a text: 1,000, 2.5, 二十五, 3萬, 半.
 *
 * @param value its value in digits, without needless zeros
 * @param end where it ends
 * @param latin whether it begins with a digit
 * @param isCompound whether it is a Chinese numeral of several signs that make one number, such as 二十
 */
record Numeral(String value, int end, boolean latin, boolean isCompound) {

	private static final String DIGITS = "〇一二三四五六七八九";
	private static final int LONGEST = 24;

	/** Returns the numeral that begins at a place, or null. */
	static Numeral at(String text, int start) {
		if (start >= text.length())
			return null;
		if (PlainText.isDigit(text.charAt(start)))
			return digits(text, start);
		return chinese(text, start);
	}

	private static Numeral digits(String text, int start) {
		StringBuilder number = new StringBuilder();
		int i = start;
		boolean point = false;
		while (i < text.length() && i - start < LONGEST) {
			char c = text.charAt(i);
			boolean digitBehind = i + 1 < text.length() && PlainText.isDigit(text.charAt(i + 1));
			if (PlainText.isDigit(c) || c == '.' && digitBehind && !point)
				number.append(c);
			else if (c != ',' || point || !thousands(text, i))
				break;
			point |= c == '.';
			i++;
		}
		BigDecimal value = new BigDecimal(number.toString());
		int behind = i < text.length() && text.charAt(i) == ' ' ? i + 1 : i;
		if (behind < text.length() && multiplier(text.charAt(behind)) > 1) {
			value = value.multiply(BigDecimal.valueOf(multiplier(text.charAt(behind))));
			i = behind + 1;
		}
		return new Numeral(plain(value), i, true, false);
	}

	private static boolean thousands(String text, int comma) {
		for (int i = comma + 1; i <= comma + 3; i++)
			if (i >= text.length() || !PlainText.isDigit(text.charAt(i)))
				return false;
		return comma + 4 >= text.length() || !PlainText.isDigit(text.charAt(comma + 4));
	}

	private static Numeral chinese(String text, int start) {
		if (text.charAt(start) == '半')
			return new Numeral("0.5", start + 1, false, false);
		long total = 0;
		long section = 0;
		long digit = -1;
		boolean compound = false;
		int i = start;
		for (; i < text.length() && i - start < LONGEST / 2; i++) {
			int value = digit(text.charAt(i));
			long multiplier = multiplier(text.charAt(i));
			if (value >= 0) {
				boolean digitBefore = digit > 0;
				compound |= digitBefore;
				digit = digitBefore ? digit * 10 + value : value;
			} else if (multiplier >= 10_000) {
				total = (total + section + Math.max(digit, 0)) * multiplier;
				section = 0;
				digit = -1;
			} else if (multiplier > 1) {
				section += (digit < 0 ? 1 : digit) * multiplier;
				compound |= digit > 0;
				digit = -1;
			} else {
				break;
			}
		}
		long number = total + section + Math.max(digit, 0);
		return i == start || number < 0 || number == 0 && digit < 0 ? null : new Numeral(Long.toString(number), i, false, compound || section > 0 && digit > 0);
	}

	private static int digit(char c) {
		return switch (c) {
			case '零' -> 0;
			case '兩' -> 2;
			default -> DIGITS.indexOf(c);
		};
	}

	private static long multiplier(char c) {
		return switch (c) {
			case '十' -> 10;
			case '百' -> 100;
			case '千' -> 1000;
			case '萬' -> 10_000;
			case '億' -> 100_000_000;
			default -> 1;
		};
	}

	private static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}
}
