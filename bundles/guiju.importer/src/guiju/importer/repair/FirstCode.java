package guiju.importer.repair;

import java.util.List;

/**
 * The first code in a cell.
 *
 * @param letter the letter in half width
 * @param numbers its numbers
 * @param leads whether nothing stands before it, and its letter is printed
 */
public record FirstCode(char letter, List<Integer> numbers, boolean leads) {

	/** Copies the numbers. */
	public FirstCode {
		numbers = List.copyOf(numbers);
	}
}
