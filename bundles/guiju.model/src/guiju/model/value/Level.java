package guiju.model.value;

import guiju.model.code.Characters;

/** Competency levels, 1 (routine work under close supervision) to 6 (original work in highly complex change). */
public final class Level {

	/** The lowest level of the scheme. */
	public static final int LOWEST = 1;
	/** The highest level of the scheme. */
	public static final int HIGHEST = 6;

	private Level() {}

	/**
	 * Returns the number that a printed level is, also in full width, or null where it is none (「4級以上」, 「3（初）」).
	 * The number may lie outside the scheme; {@link #isWellFormed} tells.
	 */
	public static Integer number(String printed) {
		if (printed == null || printed.isEmpty() || printed.length() > 4)
			return null;
		int number = 0;
		for (int i = 0; i < printed.length(); i++) {
			char digit = Characters.narrow(printed.charAt(i));
			if (digit < '0' || digit > '9')
				return null;
			number = number * 10 + digit - '0';
		}
		return number;
	}

	/** Tells whether a printed level is one digit from 1 to 6, as the scheme has it. */
	public static boolean isWellFormed(String printed) {
		return printed != null && printed.length() == 1 && printed.charAt(0) >= '0' + LOWEST && printed.charAt(0) <= '0' + HIGHEST;
	}
}
