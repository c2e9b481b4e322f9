package guiju.importer.cells;

import java.util.Objects;

/**
 * That a line begins an entry of a list.
 *
 * @param depth how deep the list is nested, from 1
 * @param mark the bullet or number where the format has it apart from the text (●, -, 1.), else empty. What stands in the
 *            text itself stays there, and repair finds it; a mark is not part of the text
 */
public record Bullet(int depth, String mark) {

	/** Requires a depth from 1. */
	public Bullet {
		Objects.requireNonNull(mark);
		if (depth < 1)
			throw new IllegalArgumentException("a list's depth counts from 1: " + depth);
	}
}
