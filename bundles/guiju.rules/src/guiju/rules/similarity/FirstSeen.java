package guiju.rules.similarity;

/**
 * Remembers the first object of each hash, in one table without an object for each entry: most things are seen once, so
 * remembering must cost next to nothing.
 */
final class FirstSeen<T> {

	private long[] hashes = new long[64];
	private Object[] objects = new Object[64];
	private int size;

	/** Returns the first object with this hash, or null where there was none and the given one is now the first. */
	T firstOrAdd(long hash, T object) {
		int slot = slot(hashes, objects, hash);
		if (objects[slot] != null)
			return object(slot);
		hashes[slot] = hash;
		objects[slot] = object;
		if (++size > objects.length / 2)
			grow();
		return null;
	}

	private static int slot(long[] hashes, Object[] objects, long hash) {
		int slot = (int) (hash * 0x9e3779b97f4a7c15L >>> 33) & objects.length - 1;
		while (objects[slot] != null && hashes[slot] != hash)
			slot = slot + 1 & objects.length - 1;
		return slot;
	}

	private void grow() {
		long[] moreHashes = new long[hashes.length * 2];
		Object[] moreObjects = new Object[objects.length * 2];
		for (int i = 0; i < objects.length; i++)
			if (objects[i] != null) {
				int slot = slot(moreHashes, moreObjects, hashes[i]);
				moreHashes[slot] = hashes[i];
				moreObjects[slot] = objects[i];
			}
		hashes = moreHashes;
		objects = moreObjects;
	}

	@SuppressWarnings("unchecked")
	private T object(int slot) {
		return (T) objects[slot];
	}
}
