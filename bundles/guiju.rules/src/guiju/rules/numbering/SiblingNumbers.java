package guiju.rules.numbering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import guiju.rules.code.CodeKey;
import guiju.rules.code.ElementIndex;
import guiju.rules.code.ExpectedCode;
import guiju.rules.code.OwnNumber;

/**
 * The own numbers of the elements of a row. An element without a number that counts here is a blank: its code is absent,
 * malformed, another parent's, not the one that its children say, or used before in the row. Other rules report that; here a blank may stand for any number,
 * so that a gap that it fills is not reported as well.
 */
final class SiblingNumbers {

	private final int[] numbers;
	private final long parent;

	SiblingNumbers(SiblingRow row, ElementIndex index) {
		numbers = new int[row.elements().size()];
		long[] keys = new long[numbers.length];
		for (int i = 0; i < keys.length; i++) {
			long key = CodeKey.of(row.elements().get(i).getCode());
			keys[i] = CodeKey.fits(key, row.kind()) ? key : CodeKey.NONE;
		}
		parent = row.parent() == ExpectedCode.UNKNOWN ? firstParent(keys) : row.parent();
		for (int i = 0; i < keys.length; i++)
			if (keys[i] != CodeKey.NONE && CodeKey.parent(keys[i]) == parent
					&& OwnNumber.meant(row.elements().get(i), row.kind(), i, index) == CodeKey.NONE)
				numbers[i] = CodeKey.number(keys[i]);
		blankRepeated();
	}

	/** Where the parent does not tell, the first child does: the row may still have gaps. */
	private static long firstParent(long[] keys) {
		for (long key : keys)
			if (key != CodeKey.NONE)
				return CodeKey.parent(key);
		return 0;
	}

	private void blankRepeated() {
		long[] sorted = sorted();
		for (int i = 1; i < sorted.length; i++)
			if (sorted[i] >>> 32 == sorted[i - 1] >>> 32)
				numbers[(int) sorted[i]] = -numbers[(int) sorted[i]];
	}

	/** Returns numbers and positions, packed as number and position, the lowest number first; without blanks. */
	private long[] sorted() {
		long[] sorted = new long[numbers.length];
		int size = 0;
		for (int i = 0; i < numbers.length; i++)
			if (numbers[i] > 0)
				sorted[size++] = (long) numbers[i] << 32 | i;
		sorted = Arrays.copyOf(sorted, size);
		Arrays.sort(sorted);
		return sorted;
	}

	/** Returns the numbers of the parent that the row is read under. */
	long parent() {
		return parent;
	}

	/** Returns the numbers by position; 0 or less for a blank. */
	int[] numbers() {
		return numbers;
	}

	/**
	 * Numbers that are left out.
	 *
	 * @param position of the element whose number comes next
	 * @param from the first number left out
	 * @param to the last one
	 */
	record Gap(int position, int from, int to) {}

	/** Returns the gaps of the row that its blanks cannot fill. */
	List<Gap> gaps() {
		int[] blanks = new int[numbers.length + 1];
		for (int i = 0; i < numbers.length; i++)
			blanks[i + 1] = blanks[i] + (numbers[i] > 0 ? 0 : 1);
		List<Gap> gaps = new ArrayList<>();
		int number = 0;
		int position = -1;
		for (long next : sorted()) {
			int nextNumber = (int) (next >>> 32);
			int nextPosition = (int) next;
			int left = nextNumber - number - 1;
			int between = nextPosition > position ? blanks[nextPosition] - blanks[position + 1] : 0;
			if (left > between && left > between + repetitions(nextNumber, nextPosition))
				gaps.add(new Gap(nextPosition, number + 1, nextNumber - 1));
			number = nextNumber;
			position = nextPosition;
		}
		return gaps;
	}

	/** Counts how often a number is repeated directly after a position: 1, 3, 3 is 1, 2, 3 with one slip. */
	private int repetitions(int number, int position) {
		int count = 0;
		while (position + 1 + count < numbers.length && numbers[position + 1 + count] == -number)
			count++;
		return count;
	}
}
