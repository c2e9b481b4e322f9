package guiju.importer.xlsx;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import guiju.importer.office.NumberForm;
import guiju.importer.xlsx.FormatCode.Kind;
import guiju.importer.xlsx.FormatCode.Token;

/** Shows a number as a date or time. An m beside hours or seconds is minutes, else months; e is the year of the Republic. */
final class DateDisplay {

	private static final double LAST_DAY = 2_958_466;
	private static final int LEAP_THAT_NEVER_WAS = 60;
	private static final int FIRST_YEAR = 1911;
	private static final long SECONDS = 86_400;

	private final FormatCode code;
	private final LocalDateTime date;
	private final double days;

	private DateDisplay(FormatCode code, LocalDateTime date, double days) {
		this.code = code;
		this.date = date;
		this.days = days;
	}

	/** Returns what is shown, or null for a number that is no date. */
	static String show(FormatCode code, double days, boolean from1904) {
		if (days < 0 || days >= LAST_DAY)
			return null;
		LocalDateTime first = from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0)
				: LocalDateTime.of(1899, 12, 30, 0, 0).plusDays(days < LEAP_THAT_NEVER_WAS ? 1 : 0);
		LocalDateTime date = first.plusDays((long) days).plus(Math.round((days - Math.floor(days)) * SECONDS), ChronoUnit.SECONDS);
		return new DateDisplay(code, date, days).shown();
	}

	private String shown() {
		StringBuilder shown = new StringBuilder();
		List<Token> tokens = code.tokens();
		for (int i = 0; i < tokens.size(); i++) {
			Token token = tokens.get(i);
			switch (token.kind()) {
				case DATE -> shown.append(part(token.text(), i));
				case ELAPSED -> shown.append(elapsed(token.text()));
				case FIGURE -> shown.append('0');
				default -> shown.append(token.text());
			}
		}
		return shown.toString();
	}

	private String part(String letters, int index) {
		return switch (letters.charAt(0)) {
			case 'y', 'b' -> letters.length() <= 2 ? number(date.getYear() % 100, 2) : number(date.getYear(), 1);
			case 'e' -> number(code.taiwanese() || isRepublic() ? date.getYear() - FIRST_YEAR : date.getYear(), letters.length());
			case 'g' -> letters.length() > 1 ? "民國" : "民";
			case 'd' -> letters.length() <= 2 ? number(date.getDayOfMonth(), letters.length()) : weekday(letters.length() == 3);
			case 'h' -> number(hour(), letters.length());
			case 's' -> number(date.getSecond(), letters.length());
			case 'm' -> isMinute(index) ? number(date.getMinute(), letters.length()) : month(letters.length());
			case 'a' -> weekday(letters.length() == 3);
			case 'A' -> letters.equals("A/P") ? date.getHour() < 12 ? "A" : "P" : date.getHour() < 12 ? "AM" : "PM";
			case '上' -> date.getHour() < 12 ? "上午" : "下午";
			default -> letters;
		};
	}

	private boolean isRepublic() {
		return code.tokens().stream().anyMatch(token -> token.kind() == Kind.DATE && token.text().startsWith("g"));
	}

	private int hour() {
		boolean halves = code.tokens().stream().anyMatch(token -> token.kind() == Kind.DATE && token.text().indexOf('/') > 0);
		return halves ? (date.getHour() + 11) % 12 + 1 : date.getHour();
	}

	private boolean isMinute(int index) {
		List<Token> tokens = code.tokens();
		for (int i = index - 1; i >= 0; i--)
			if (isTime(tokens.get(i)))
				return tokens.get(i).text().startsWith("h");
		for (int i = index + 1; i < tokens.size(); i++)
			if (isTime(tokens.get(i)))
				return tokens.get(i).text().startsWith("s");
		return false;
	}

	private static boolean isTime(Token token) {
		return token.kind() == Kind.DATE && token.text().indexOf('/') < 0 || token.kind() == Kind.ELAPSED;
	}

	private String month(int length) {
		return length <= 2 ? number(date.getMonthValue(), length) : date.getMonth().getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, Locale.ENGLISH);
	}

	private String weekday(boolean isShort) {
		return (isShort ? "週" : "星期") + "一二三四五六日".charAt(date.getDayOfWeek().getValue() - 1);
	}

	private String elapsed(String letters) {
		long seconds = Math.round(days * SECONDS);
		return NumberForm.padded((int) (letters.startsWith("h") ? seconds / 3600 : letters.startsWith("m") ? seconds / 60 : Math.min(seconds,
				Integer.MAX_VALUE)), letters.length());
	}

	/** Years have their figures one by one in Chinese, everything else is counted. */
	private String number(int number, int width) {
		if (code.numerals() == 0 || code.numerals() == 3)
			return NumberForm.padded(number, width);
		String legal = code.numerals() == 2 ? "ideographLegalTraditional" : "taiwaneseCounting";
		return NumberForm.print(number, number > 1000 ? "taiwaneseDigital" : legal);
	}
}
