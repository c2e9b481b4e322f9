package guiju.importer.html;

import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

/** The marks that browsers print before the entries of one list. */
final class ListMarks {

	private static final String DIGITS = "〇一二三四五六七八九";
	private static final String[] ROMAN = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };
	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final Map<String, String> TYPES = Map.of("1", "decimal", "a", "lower-alpha", "A", "upper-alpha", "i", "lower-roman", "I", "upper-roman");
	private static final int MOST_ROMAN = 3999;

	private final String type;
	private final int step;
	private int next;

	/**
	 * Begins a list.
	 *
	 * @param depth how deep it is nested, from 1
	 */
	ListMarks(Element list, Shown shown, int depth) {
		boolean ordered = list.normalName().equals("ol");
		String attribute = list.attr("type").strip();
		String written = TYPES.getOrDefault(attribute, attribute.toLowerCase(Locale.ROOT));
		String usual = ordered ? "decimal" : depth == 1 ? "disc" : depth == 2 ? "circle" : "square";
		type = styled(shown, written.isEmpty() ? usual : written);
		step = list.hasAttr("reversed") ? -1 : 1;
		next = integer(list.attr("start"), step > 0 ? 1 : (int) list.children().stream().filter(child -> child.normalName().equals("li")).count());
	}

	/** Returns the type that a style sets, or the other. */
	private static String styled(Shown shown, String other) {
		String set = shown.value("list-style-type");
		if (set.isEmpty())
			set = shown.value("list-style");
		if (set.startsWith("\"") || set.startsWith("'"))
			return set.indexOf(set.charAt(0), 1) < 0 ? other : set.substring(0, set.indexOf(set.charAt(0), 1));
		for (String word : set.toLowerCase(Locale.ROOT).split("\\s+"))
			if (!word.isEmpty() && !word.equals("inside") && !word.equals("outside") && !word.startsWith("url("))
				return word;
		return other;
	}

	/** Returns the mark of the next entry, empty where none is printed. */
	String next(Element entry, Shown shown) {
		int number = integer(entry.attr("value"), next);
		next = number + step;
		String own = TYPES.getOrDefault(entry.attr("type"), type);
		return mark(styled(shown, own), number);
	}

	private static String mark(String type, int number) {
		if (type.startsWith("\"") || type.startsWith("'"))
			return type.substring(1).strip();
		return switch (type) {
			case "none" -> "";
			case "disc" -> "•";
			case "circle" -> "◦";
			case "square" -> "▪";
			case "decimal-leading-zero" -> String.format(Locale.ROOT, "%02d.", number);
			case "lower-alpha", "lower-latin" -> letters(number) + ".";
			case "upper-alpha", "upper-latin" -> letters(number).toUpperCase(Locale.ROOT) + ".";
			case "lower-roman" -> roman(number) + ".";
			case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT) + ".";
			case "cjk-ideographic", "trad-chinese-informal", "trad-chinese-formal", "simp-chinese-informal", "cjk-decimal", "japanese-informal",
					"taiwanese-counting-thousand" -> chinese(number) + "、";
			default -> number + ".";
		};
	}

	private static String letters(int number) {
		if (number < 1)
			return String.valueOf(number);
		StringBuilder letters = new StringBuilder();
		for (int rest = number; rest > 0; rest = (rest - 1) / 26)
			letters.insert(0, (char) ('a' + (rest - 1) % 26));
		return letters.toString();
	}

	private static String roman(int number) {
		if (number < 1 || number > MOST_ROMAN)
			return String.valueOf(number);
		StringBuilder roman = new StringBuilder();
		int rest = number;
		for (int i = 0; i < VALUES.length; i++)
			for (; rest >= VALUES[i]; rest -= VALUES[i])
				roman.append(ROMAN[i]);
		return roman.toString();
	}

	private static String chinese(int number) {
		if (number < 1 || number > 99)
			return String.valueOf(number);
		String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
		if (number < 10)
			return ones;
		return (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十" + ones;
	}

	/** Returns the integer that an attribute begins with, or another. */
	static int integer(String attribute, int other) {
		String digits = attribute.strip();
		int end = digits.startsWith("-") || digits.startsWith("+") ? 1 : 0;
		while (end < digits.length() && end < 9 && digits.charAt(end) >= '0' && digits.charAt(end) <= '9')
			end++;
		try {
			return Integer.parseInt(digits.substring(0, end));
		} catch (NumberFormatException none) {
			return other;
		}
	}
}
