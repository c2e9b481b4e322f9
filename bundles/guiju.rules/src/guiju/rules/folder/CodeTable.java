package guiju.rules.folder;

/** Finds the first standard of each code in a folder, by its hash: an open-addressed table, made for one check. */
final class CodeTable {

	private final long[] codes;
	private final int[] numbers;

	CodeTable(FolderSummaries summaries) {
		int slots = Integer.highestOneBit(Math.max(8, summaries.size())) * 4;
		codes = new long[slots];
		numbers = new int[slots];
		for (int number = 0; number < summaries.size(); number++)
			if (summaries.code(number) != 0)
				put(summaries.code(number), number);
	}

	/** Returns the first standard of a code, or -1. */
	int first(long code) {
		int slot = slot(code);
		return codes[slot] == code && code != 0 ? numbers[slot] : -1;
	}

	private void put(long code, int number) {
		int slot = slot(code);
		if (codes[slot] == 0) {
			codes[slot] = code;
			numbers[slot] = number;
		}
	}

	private int slot(long code) {
		int slot = (int) (code * 0x9e3779b97f4a7c15L >>> 32) & codes.length - 1;
		while (codes[slot] != 0 && codes[slot] != code)
			slot = slot + 1 & codes.length - 1;
		return slot;
	}
}
