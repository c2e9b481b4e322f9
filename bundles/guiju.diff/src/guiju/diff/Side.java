package guiju.diff;

import java.util.List;

import guiju.model.Standard;

/**
 * One of the two versions that are compared.
 *
 * @param standard what was read; it must not change while it is compared
 * @param source where it was read from, as the user named it: a file, or REVISION:path; for headings and messages
 * @param unreadLines the lines, from 1, that could not be read and are therefore not compared; empty for a sound source.
 *        A comparison with such lines never claims to be complete
 */
public record Side(Standard standard, String source, List<Integer> unreadLines) {

	/** Copies the lines. */
	public Side {
		unreadLines = List.copyOf(unreadLines);
	}

	/** Returns a side that was read whole. */
	public static Side sound(Standard standard, String source) {
		return new Side(standard, source, List.of());
	}
}
