package guiju.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as standards print them: 2023/12/15. */
public final class Dates {

	private static final Pattern DATE = Pattern.compile("(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})");

	private Dates() {}

	/** Returns the day that a printed date is, also with another separator or without leading zeros, or null where it is none. */
	public static LocalDate parse(String printed) {
		if (printed == null)
			return null;
		Matcher date = DATE.matcher(printed);
		if (!date.matches())
			return null;
		try {
			return LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4)));
		} catch (DateTimeException noSuchDay) {
			return null;
		}
	}

	/** Returns a day as the scheme prints it, 2023/12/15. */
	public static String print(LocalDate date) {
		return String.format(Locale.ROOT, "%04d/%02d/%02d", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
	}

	/** Tells whether a printed date is a day and written as the scheme has it. */
	public static boolean isWellFormed(String printed) {
		LocalDate date = parse(printed);
		return date != null && print(date).equals(printed);
	}
}
