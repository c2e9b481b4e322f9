package guiju.importer.repair;

import java.util.List;

import guiju.importer.conserve.TracedText;

/**
 * A code in a cell with the text behind it.
 *
 * @param letter the letter of the code in half width; a zero reads as O
 * @param numbers the numbers of the code
 * @param code the code as it goes into the standard
 * @param printed the code as it stands in the source
 * @param text what follows up to the next code, blanks and breaks not yet mended
 * @param parted whether a figure behind the code was taken for the beginning of the text
 * @param jumps whether the code's last figure may as well begin the text, since the number leaps over the one that was due
 * @param range the printed range that this code belongs to without being its first, K01~K03, or null. Of the codes between
 *            nothing else is printed
 */
public record Entry(char letter, List<Integer> numbers, TracedText code, TracedText printed, TracedText text, boolean parted, boolean jumps, TracedText range) {

	/** Copies the numbers. */
	public Entry {
		numbers = List.copyOf(numbers);
	}

	/** Tells whether it is the last code of a printed range. */
	public boolean endsRange() {
		return range != null && !printed.isEmpty();
	}
}
