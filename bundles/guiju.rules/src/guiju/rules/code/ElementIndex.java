package guiju.rules.code;

import java.util.HashSet;
import java.util.Set;

import guiju.model.Coded;
import guiju.model.Standard;

/**
 * Elements by their codes, whatever the spelling. Of several elements with one code the first counts. A hash table over
 * packed codes ({@link CodeKey}): one is filled for every standard that is checked, so it makes no object for an element.
 */
public final class ElementIndex {

	private static final int FIRST_CAPACITY = 512;

	private Standard unread;
	private long[] keys = {};
	private Coded[] elements = {};
	private int size;
	private Set<Long> repeated = Set.of();

	private ElementIndex(Standard unread) {
		this.unread = unread;
	}

	/** Returns an index of all elements of a standard. It is filled at the first question, as most standards raise none. */
	public static ElementIndex of(Standard standard) {
		return new ElementIndex(standard);
	}

	/** Returns an index without elements. */
	static ElementIndex empty() {
		return new ElementIndex(null);
	}

	/** Returns the first element with a code, or null. */
	public Coded find(long key) {
		if (unread != null)
			fill();
		return size == 0 ? null : elements[slot(key)];
	}

	/** Tells whether several elements have a code. */
	public boolean isRepeated(long key) {
		if (unread != null)
			fill();
		return repeated.contains(key);
	}

	private void fill() {
		Standard standard = unread;
		unread = null;
		ElementVisitor.visitAll(standard, (element, kind, position) -> {
			long key = CodeKey.of(element.getCode());
			if (key != CodeKey.NONE && add(key, element) != null)
				repeat(key);
		});
	}

	private void repeat(long key) {
		if (repeated.isEmpty())
			repeated = new HashSet<>();
		repeated.add(key);
	}

	/** Adds an element, unless its code is taken: then returns the element that has it, else null. */
	Coded add(long key, Coded element) {
		if (size * 2 >= keys.length)
			grow();
		int slot = slot(key);
		if (elements[slot] != null)
			return elements[slot];
		keys[slot] = key;
		elements[slot] = element;
		size++;
		return null;
	}

	/** Returns the place of a key: the one that has it, else the free one where it belongs. */
	private int slot(long key) {
		long mixed = key * 0x9E3779B97F4A7C15L;
		int slot = (int) (mixed >>> 40) & keys.length - 1;
		while (elements[slot] != null && keys[slot] != key)
			slot = slot + 1 & keys.length - 1;
		return slot;
	}

	private void grow() {
		long[] oldKeys = keys;
		Coded[] oldElements = elements;
		keys = new long[Math.max(FIRST_CAPACITY, oldKeys.length * 2)];
		elements = new Coded[keys.length];
		for (int i = 0; i < oldKeys.length; i++)
			if (oldElements[i] != null) {
				int slot = slot(oldKeys[i]);
				keys[slot] = oldKeys[i];
				elements[slot] = oldElements[i];
			}
	}
}
