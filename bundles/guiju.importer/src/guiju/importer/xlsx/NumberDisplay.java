package guiju.importer.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.office.NumberForm;
import guiju.importer.xlsx.FormatCode.Kind;
import guiju.importer.xlsx.FormatCode.Token;

/**
 * Shows numbers as a Taiwanese Excel does: without a format without needless zeros, else by the format of the cell, since a
 * format may hold half of a code: "K"00 shows 1 as K01. Of the built-in formats those of dates depend on the country. Powers
 * and fractions, which no standard has, are shown as without a format.
 */
final class NumberDisplay {

	private static final Map<Integer, String> BUILT_IN = new HashMap<>();
	private static final int LONGEST = 255;
	private static final MathContext PRECISION = new MathContext(15);
	private static final MathContext CELL = new MathContext(10);
	private static final BigDecimal WIDEST = new BigDecimal("1e11");
	private static final BigDecimal SMALLEST = new BigDecimal("1e-9");

	static {
		put("0", 1);
		put("0.00", 2);
		put("#,##0", 3, 37, 38, 41, 42);
		put("#,##0.00", 4, 39, 40, 43, 44);
		put("0%", 9);
		put("0.00%", 10);
		put("yyyy/m/d", 14);
		put("d-mmm-yy", 15);
		put("d-mmm", 16);
		put("mmm-yy", 17);
		put("h:mm AM/PM", 18);
		put("h:mm:ss AM/PM", 19);
		put("h:mm", 20);
		put("h:mm:ss", 21);
		put("yyyy/m/d h:mm", 22);
		put("[$-404]e/m/d", 27, 36, 50, 52, 57);
		put("[$-404]e\"年\"m\"月\"d\"日\"", 28, 29, 51, 53, 54, 58);
		put("m/d/yy", 30);
		put("yyyy\"年\"m\"月\"d\"日\"", 31);
		put("hh\"時\"mm\"分\"", 32);
		put("hh\"時\"mm\"分\"ss\"秒\"", 33);
		put("上午/下午hh\"時\"mm\"分\"", 34, 55);
		put("上午/下午hh\"時\"mm\"分\"ss\"秒\"", 35, 56);
		put("mm:ss", 45);
		put("[h]:mm:ss", 46);
	}

	private final boolean from1904;

	/** Shows dates as days since 1900 or 1904. */
	NumberDisplay(boolean from1904) {
		this.from1904 = from1904;
	}

	private static void put(String format, int... ids) {
		for (int id : ids)
			BUILT_IN.put(id, format);
	}

	/**
	 * Returns what a cell shows.
	 *
	 * @param value the number as the file has it
	 * @param id the number of the format
	 * @param code the format, or null for a built-in one
	 */
	String show(String value, int id, String code) {
		BigDecimal number;
		try {
			String figures = value.strip();
			number = figures.length() > 40 ? null : new BigDecimal(figures).round(PRECISION);
		} catch (NumberFormatException unsound) {
			return value;
		}
		if (number == null || Math.abs((long) number.scale() - number.precision()) > 400)
			return value;
		String format = code == null ? BUILT_IN.get(id) : code;
		return format == null || format.isEmpty() || format.length() > LONGEST ? plain(number) : show(number, FormatCode.sections(format));
	}

	private String show(BigDecimal number, List<FormatCode> sections) {
		int index = index(number, sections);
		FormatCode code = sections.get(index);
		if (code.isDate()) {
			String date = DateDisplay.show(code, number.doubleValue(), from1904);
			return date == null ? plain(number) : date;
		}
		if (code.has(Kind.OTHER))
			return plain(number);
		boolean signed = number.signum() < 0 && (index == 0 || code.condition() != null);
		String shown = code.has(Kind.FIGURE) ? figures(number.abs(), code) : texts(number.abs(), code);
		return signed && !shown.isEmpty() ? "-" + shown : shown;
	}

	/** The first section is for numbers above zero, the second for those below, the third for zero, unless they say otherwise. */
	private static int index(BigDecimal number, List<FormatCode> sections) {
		int count = Math.min(3, sections.size());
		for (int i = 0; i < count; i++)
			if (sections.get(i).condition() != null && meets(number, sections.get(i).condition()))
				return i;
		if (sections.get(0).condition() != null)
			return count - 1;
		if (number.signum() < 0 && count > 1)
			return 1;
		return number.signum() == 0 && count > 2 ? 2 : 0;
	}

	private static boolean meets(BigDecimal number, String condition) {
		String sign = condition.replaceAll("[^<>=]", "");
		try {
			int compared = number.compareTo(new BigDecimal(condition.substring(sign.length()).strip()));
			return switch (sign) {
				case "<" -> compared < 0;
				case "<=" -> compared <= 0;
				case ">" -> compared > 0;
				case ">=" -> compared >= 0;
				case "<>" -> compared != 0;
				default -> compared == 0;
			};
		} catch (NumberFormatException unsound) {
			return false;
		}
	}

	private static String texts(BigDecimal number, FormatCode code) {
		StringBuilder shown = new StringBuilder();
		for (Token token : code.tokens())
			shown.append(token.kind() == Kind.GENERAL ? plain(number) : token.text());
		return shown.toString();
	}

	private static String figures(BigDecimal number, FormatCode code) {
		List<Token> tokens = code.tokens();
		int point = tokens.size();
		int lastPlace = -1;
		int decimals = 0;
		BigDecimal scaled = number;
		for (int i = 0; i < tokens.size(); i++) {
			Kind kind = tokens.get(i).kind();
			if (kind == Kind.POINT && point == tokens.size())
				point = i;
			if (kind == Kind.FIGURE) {
				decimals += i > point ? 1 : 0;
				lastPlace = i;
			}
			if (kind == Kind.PERCENT)
				scaled = scaled.movePointRight(2);
		}
		for (int i = lastPlace + 1; i < tokens.size() && tokens.get(i).kind() == Kind.COMMA; i++)
			scaled = scaled.movePointLeft(3);
		String[] parts = scaled.setScale(decimals, RoundingMode.HALF_UP).toPlainString().split("\\.");
		if (code.numerals() == 1 || code.numerals() == 2)
			parts[0] = NumberForm.print(scaled.intValue(), code.numerals() == 2 ? "ideographLegalTraditional" : "taiwaneseCountingThousand");
		return whole(tokens, point, lastPlace, parts[0].equals("0") ? "" : parts[0]) + fraction(tokens, point, parts.length > 1 ? parts[1] : "");
	}

	/** Fills the places before the point from the right; the first place takes all figures that are left. */
	private static String whole(List<Token> tokens, int point, int lastPlace, String figures) {
		int first = 0;
		while (first < point && tokens.get(first).kind() != Kind.FIGURE)
			first++;
		boolean grouped = false;
		for (int i = first; i < Math.min(point, lastPlace); i++)
			grouped |= tokens.get(i).kind() == Kind.COMMA;
		StringBuilder shown = new StringBuilder();
		int left = figures.length();
		int set = 0;
		for (int i = point - 1; i >= 0; i--) {
			Token token = tokens.get(i);
			if (token.kind() != Kind.FIGURE) {
				shown.insert(0, token.kind() == Kind.COMMA ? "" : token.text());
				continue;
			}
			for (int more = i == first ? Math.max(1, left) : 1; more > 0; more--) {
				String figure = left > 0 ? figures.substring(left - 1, left) : token.text().equals("0") ? "0" : token.text().equals("?") ? " " : "";
				if (grouped && set > 0 && set % 3 == 0 && !figure.isBlank())
					shown.insert(0, ',');
				shown.insert(0, figure);
				left--;
				set++;
			}
		}
		return shown.toString();
	}

	private static String fraction(List<Token> tokens, int point, String figures) {
		StringBuilder shown = new StringBuilder();
		int at = 0;
		for (int i = point; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			if (token.kind() == Kind.FIGURE) {
				boolean needless = token.text().equals("#") && figures.substring(at).chars().allMatch(c -> c == '0');
				shown.append(needless ? "" : figures.substring(at, at + 1));
				at++;
			} else if (token.kind() != Kind.COMMA) {
				shown.append(token.text());
			}
		}
		return shown.toString();
	}

	/** Eleven figures are all that a cell shows without a format. */
	private static String plain(BigDecimal number) {
		BigDecimal rounded = number.abs().compareTo(WIDEST) < 0 && number.stripTrailingZeros().scale() <= 0 ? number : number.round(CELL);
		rounded = rounded.stripTrailingZeros();
		boolean usual = rounded.signum() == 0 || rounded.abs().compareTo(WIDEST) < 0 && rounded.abs().compareTo(SMALLEST) > 0;
		return usual ? rounded.toPlainString() : rounded.toString();
	}
}
