package guiju.rules.folder;

import java.time.LocalDate;

import guiju.model.value.Dates;

/** A name and a day packed into a long: half a hash of the name, half the day since 1970. Either may be unknown. */
final class Contents {

	private static final int NO_DAY = Integer.MIN_VALUE;

	private Contents() {}

	static long of(String name, String dateText) {
		LocalDate day = Dates.parse(dateText);
		int number = day == null ? NO_DAY : (int) day.toEpochDay();
		return (long) SameName.hash(name) << 32 | number & 0xffffffffL;
	}

	/** Tells whether two differ in something that both know. */
	static boolean conflict(long one, long other) {
		if (one == other)
			return false;
		int name = (int) (one >>> 32);
		int otherName = (int) (other >>> 32);
		int day = (int) one;
		int otherDay = (int) other;
		return name != 0 && otherName != 0 && name != otherName || day != NO_DAY && otherDay != NO_DAY && day != otherDay;
	}
}
