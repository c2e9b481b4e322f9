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
 * @param jumps whether its number leaps over the one that is due by a last figure that may as well begin the name: 23 behind 1
 * @param isThrough whether it ends a range, so that all codes between the one before and it are meant
 */
record CodeMatch(int start, int end, char letter, List<Integer> numbers, TracedText code, boolean parted, boolean jumps, boolean isThrough) {

	/** Copies the numbers. */
	CodeMatch {
		numbers = List.copyOf(numbers);
	}

	/** Returns the same code as the end of a range. */
	CodeMatch through() {
		return new CodeMatch(start, end, letter, numbers, code, parted, jumps, true);
	}

	/** Returns the same code with the brackets around it. */
	CodeMatch between(int from, int to) {
		return new CodeMatch(from, to, letter, numbers, code, parted, jumps, isThrough);
	}

	/** Tells whether it is of a kind that is numbered through the whole document. */
	boolean isFlat() {
		return isFlat(letter);
	}

	static boolean isFlat(char letter) {
		return letter == 'K' || letter == 'S' || letter == 'A';
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
