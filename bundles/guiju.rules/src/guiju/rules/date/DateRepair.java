package guiju.rules.date;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import guiju.model.code.Characters;
import guiju.model.value.Dates;

/** Finds the day that another spelling of a date means: other separators and width, 年月日, years of the Republic (112 is 2023). */
final class DateRepair {

	private static final Pattern DATE = Pattern.compile("(?:西元|(?:中華)?民國)?(\\d{2,4})[/.年-](\\d{1,2})[/.月-](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");
	private static final int REPUBLIC = 1911;
	/** Years of fewer figures count from the Republic; no standard is older than its 80th year. */
	private static final int FIRST_REPUBLIC_YEAR = 80;
	private static final int LONGEST = 30;
	/** Standards, and what they name, are of the time since the Republic's first years, and are valid for some years to come. */
	private static final int FIRST_YEAR = 1900;
	private static final int LAST_YEAR = 2199;

	private DateRepair() {}

	/** Tells whether a year is one that a standard can speak of. */
	static boolean isYear(int year) {
		return year >= FIRST_YEAR && year <= LAST_YEAR;
	}

	/** Returns the date as the scheme writes it, or null where the print does not tell the day for certain. */
	static String repair(String printed) {
		if (printed.length() > LONGEST)
			return null;
		StringBuilder narrow = new StringBuilder();
		for (int i = 0; i < printed.length(); i++)
			if (!Characters.isBlank(printed.charAt(i)))
				narrow.append(Characters.narrow(printed.charAt(i)));
		Matcher date = DATE.matcher(narrow);
		if (!date.matches())
			return null;
		int first = date.group(1) == null ? 4 : 1; // eight figures without separators
		int year = Integer.parseInt(date.group(first));
		if (year < FIRST_REPUBLIC_YEAR || year > 200 && !isYear(year))
			return null;
		LocalDate day = Dates.parse((year < 1000 ? year + REPUBLIC : year) + "/" + date.group(first + 1) + "/" + date.group(first + 2));
		return day == null ? null : Dates.print(day);
	}
}
