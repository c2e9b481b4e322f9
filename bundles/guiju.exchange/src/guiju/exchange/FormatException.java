package guiju.exchange;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * A document that cannot be read as a standard, or a standard that a format cannot carry. Nothing half-read ever comes
 * with it. The exception's own message is in English; {@link #text} gives both languages.
 */
public final class FormatException extends Exception {

	private static final long serialVersionUID = 1;

	private final Problem problem;
	private final Location location;

	/** Refuses for a problem at a place. */
	public FormatException(Problem problem, Location location) {
		this(problem, location, null);
	}

	/** Refuses for a problem at a place that some library found. */
	public FormatException(Problem problem, Location location, Throwable cause) {
		super(text(problem, location, Locale.ENGLISH), cause);
		this.problem = problem;
		this.location = location;
	}

	/** Returns why, without the place. */
	public Problem problem() {
		return problem;
	}

	/** Returns where. */
	public Location location() {
		return location;
	}

	/** Returns where and why in words, in zh-TW for any Chinese locale, else in English. */
	public String text(Locale locale) {
		return text(problem, location, locale);
	}

	private static String text(Problem problem, Location location, Locale locale) {
		String why = problem.text(locale);
		if (location.line() == 0 && location.path().isEmpty())
			return why;
		String key = location.line() == 0 ? "at.path" : location.path().isEmpty() ? "at.line" : "at.both";
		return MessageFormat.format(Problem.wording(key, locale), String.valueOf(location.line()),
				String.valueOf(location.column()), location.path(), why);
	}
}
