package guiju.importer.office;

import java.util.Locale;

/**
 * Prints numbers of lists, notes and pages in the forms of word processors, by the names that Office Open XML has for them.
 * Forms of other languages are printed as plain figures.
 */
public final class NumberForm {

	private static final String TRADITIONAL = "甲乙丙丁戊己庚辛壬癸";
	private static final String ZODIAC = "子丑寅卯辰巳午未申酉戌亥";
	private static final String[] FIGURES = { "零一二三四五六七八九", "零壹貳參肆伍陸柒捌玖", "零壹贰叁肆伍陆柒捌玖" };
	private static final String[] TENS = { "十百千萬", "拾佰仟萬", "拾佰仟万" };
	private static final int[] ROMAN = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] ROMAN_SIGNS = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
	private static final int LARGEST = 99_999;

	private NumberForm() {}

	/** Returns a number as printed in a form; an unknown one counts as decimal. */
	public static String print(int number, String form) {
		if (number < 0 || number > LARGEST)
			return String.valueOf(number);
		return switch (form) {
			case "none", "bullet" -> "";
			case "upperRoman" -> roman(number);
			case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
			case "upperLetter" -> letters(number, 'A');
			case "lowerLetter" -> letters(number, 'a');
			case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
			case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
			case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
			case "decimalEnclosedParen" -> enclosed(number, '⑴');
			case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
			case "ideographEnclosedCircle" -> number >= 1 && number <= 10 ? sign('㊀', number) : String.valueOf(number);
			case "numberInDash" -> "- " + number + " -";
			case "ideographTraditional" -> cyclic(number, TRADITIONAL);
			case "ideographZodiac" -> cyclic(number, ZODIAC);
			case "ideographZodiacTraditional" -> cyclic(number, TRADITIONAL) + cyclic(number, ZODIAC);
			case "taiwaneseCounting", "taiwaneseCountingThousand", "chineseCounting", "chineseCountingThousand", "japaneseCounting" -> counted(number, 0);
			case "ideographLegalTraditional" -> counted(number, 1);
			case "chineseLegalSimplified", "japaneseLegal" -> counted(number, 2);
			case "taiwaneseDigital", "ideographDigital", "japaneseDigitalTenThousand" -> digits(number);
			default -> String.valueOf(number);
		};
	}

	/** Returns a number with zeros in front of it. */
	public static String padded(int number, int width) {
		String figures = String.valueOf(number);
		return "0".repeat(Math.max(0, Math.min(width, 20) - figures.length())) + figures;
	}

	private static String roman(int number) {
		StringBuilder roman = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN.length; i++)
			for (; rest >= ROMAN[i]; rest -= ROMAN[i])
				roman.append(ROMAN_SIGNS[i]);
		return roman.toString();
	}

	/** A to Z, then AA, BB. */
	private static String letters(int number, char first) {
		return number == 0 ? "" : String.valueOf((char) (first + (number - 1) % 26)).repeat(Math.min(20, (number - 1) / 26 + 1));
	}

	private static String wide(int number) {
		StringBuilder wide = new StringBuilder();
		for (char c : String.valueOf(number).toCharArray())
			wide.append((char) (c - '0' + '０'));
		return wide.toString();
	}

	private static String circled(int number) {
		if (number >= 21 && number <= 35)
			return String.valueOf((char) ('㉑' + number - 21));
		if (number >= 36 && number <= 50)
			return String.valueOf((char) ('㊱' + number - 36));
		return enclosed(number, '①');
	}

	private static String enclosed(int number, char one) {
		return number >= 1 && number <= 20 ? sign(one, number) : String.valueOf(number);
	}

	private static String sign(char one, int number) {
		return String.valueOf((char) (one + number - 1));
	}

	private static String cyclic(int number, String signs) {
		return number == 0 ? "" : String.valueOf(signs.charAt((number - 1) % signs.length()));
	}

	private static String digits(int number) {
		StringBuilder digits = new StringBuilder();
		for (char c : String.valueOf(number).toCharArray())
			digits.append(c == '0' ? '○' : FIGURES[0].charAt(c - '0'));
		return digits.toString();
	}

	/** 十一, 二十, 一百零五, 一萬零二十; formal figures keep the one in 壹拾. */
	private static String counted(int number, int style) {
		if (number == 0)
			return FIGURES[style].substring(0, 1);
		StringBuilder counted = new StringBuilder();
		boolean gap = false;
		for (int place = 4, unit = 10_000; place >= 0; place--, unit /= 10) {
			int figure = number / unit % 10;
			if (figure == 0) {
				gap = !counted.isEmpty();
				continue;
			}
			if (gap)
				counted.append(FIGURES[style].charAt(0));
			gap = false;
			boolean silent = style == 0 && place == 1 && figure == 1 && counted.isEmpty();
			if (!silent)
				counted.append(FIGURES[style].charAt(figure));
			if (place > 0)
				counted.append(TENS[style].charAt(place - 1));
		}
		return counted.toString();
	}
}
