package guiju.diff.match;

/** A set of pairs of elements, without boxes: the matcher asks it for each pair in each round. */
final class PairSet {

	private long[] table = new long[64];
	private int size;

	/** Adds a pair and tells whether it is new. */
	boolean add(int left, int right) {
		if (size * 2 >= table.length)
			grow();
		long key = key(left, right);
		int at = slot(key);
		if (table[at] == key)
			return false;
		table[at] = key;
		size++;
		return true;
	}

	boolean has(int left, int right) {
		long key = key(left, right);
		return table[slot(key)] == key;
	}

	/** Returns a number that is not 0. */
	private static long key(int left, int right) {
		return (long) left << 32 | right + 1L;
	}

	private int slot(long key) {
		long hash = key * 0x9E3779B97F4A7C15L;
		int at = (int) (hash >>> 32 ^ hash >>> 48) & table.length - 1;
		while (table[at] != 0 && table[at] != key)
			at = at + 1 & table.length - 1;
		return at;
	}

	private void grow() {
		long[] old = table;
		table = new long[old.length * 2];
		for (long key : old)
			if (key != 0)
				table[slot(key)] = key;
	}
}
