package guiju.importer.repair;

import java.util.List;

import guiju.importer.conserve.TracedText;

/**
 * A printed code within a text.
 *
 * @param start where it begins
 * @param end where the text behind it begins, separators still before it
 * @param letter the letter that it begins with, in half width: a zero reads as O
 * @param numbers its numbers, at least one
 * @param code the code without blanks, as it goes into the standard
 * @param parted whether a figure behind it was taken for the beginning of the name
 */
record CodeMatch(int start, int end, char letter, List<Integer> numbers, TracedText code, boolean parted) {

	/** Copies the numbers. */
	CodeMatch {
		numbers = List.copyOf(numbers);
	}

	/** Returns the last number. */
	int number() {
		return numbers.get(numbers.size() - 1);
	}

	/** Returns the numbers before the last. */
	List<Integer> parent() {
		return numbers.subList(0, numbers.size() - 1);
	}

	/** Tells whether it has as many numbers as the scheme gives its kind. */
	boolean isFull() {
		return switch (letter) {
			case 'O', 'P' -> numbers.size() == 3;
			case 'T' -> numbers.size() <= 2;
			default -> numbers.size() == 1;
		};
	}
}
