package guiju.rules.numbering;

/** The longest rising run through a row of numbers: what is outside of it is the least that must move for all to rise. */
final class RisingRun {

	private RisingRun() {}

	/**
	 * Tells which positions belong to the longest rising run. Of several longest ones the run is taken whose outsiders
	 * stand late: in 1, 3, 2, 4 the 2 is out of order, not the 3. Numbers of 0 or less are passed over.
	 */
	static boolean[] in(int[] numbers) {
		int[] ends = new int[numbers.length]; // by length of run, where the best run of that length begins, seen from the right
		int[] next = new int[numbers.length];
		int longest = 0;
		for (int i = numbers.length - 1; i >= 0; i--) {
			if (numbers[i] <= 0)
				continue;
			int length = longerThan(numbers, ends, longest, numbers[i]);
			next[i] = length == 0 ? -1 : ends[length - 1];
			ends[length] = i;
			longest = Math.max(longest, length + 1);
		}
		boolean[] in = new boolean[numbers.length];
		for (int i = longest == 0 ? -1 : ends[longest - 1]; i >= 0; i = next[i])
			in[i] = true;
		return in;
	}

	/** Returns how long the longest run is whose first number is greater than a number. */
	private static int longerThan(int[] numbers, int[] ends, int longest, int number) {
		int low = 0;
		int high = longest;
		while (low < high) {
			int middle = low + high >>> 1;
			if (numbers[ends[middle]] > number)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}
}
