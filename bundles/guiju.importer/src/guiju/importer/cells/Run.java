package guiju.importer.cells;

import java.util.Objects;

/**
 * A stretch of characters within one line.
 *
 * @param text the characters as printed, without line breaks
 * @param raised whether they are set as superscript; it tells a note marker from a number
 */
public record Run(String text, boolean raised) {

	/** Requires a text, which may be empty. */
	public Run {
		Objects.requireNonNull(text);
	}

	/** Returns characters on the base line. */
	public static Run plain(String text) {
		return new Run(text, false);
	}

	/** Returns superscript characters. */
	public static Run raised(String text) {
		return new Run(text, true);
	}
}
