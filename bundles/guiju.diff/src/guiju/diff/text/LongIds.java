package guiju.diff.text;

import java.util.Arrays;

/** Numbers keys from 0 in the order in which they are first seen; a map without boxes, since every pair of neighbouring words is a key. */
final class LongIds {

	private long[] keys = new long[256];
	private int size;
	private int[] table = new int[512];

	/** Returns the number of a key that is not 0. */
	int id(long key) {
		if (size * 2 >= table.length)
			grow();
		int at = slot(key);
		while (table[at] != 0) {
			if (keys[table[at] - 1] == key)
				return table[at] - 1;
			at = at + 1 & table.length - 1;
		}
		if (size == keys.length)
			keys = Arrays.copyOf(keys, size * 2);
		keys[size++] = key;
		table[at] = size;
		return size - 1;
	}

	/** Returns the key of a number. */
	long key(int id) {
		return keys[id];
	}

	/** Returns how many keys there are. */
	int size() {
		return size;
	}

	private int slot(long key) {
		long hash = key * 0x9E3779B97F4A7C15L;
		return (int) (hash >>> 32 ^ hash >>> 48) & table.length - 1;
	}

	private void grow() {
		table = new int[table.length * 2];
		for (int id = 0; id < size; id++) {
			int at = slot(keys[id]);
			while (table[at] != 0)
				at = at + 1 & table.length - 1;
			table[at] = id + 1;
		}
	}
}
