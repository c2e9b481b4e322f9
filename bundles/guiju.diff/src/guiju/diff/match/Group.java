package guiju.diff.match;

import java.util.List;

/**
 * A split or a merge: one element of a side that is several of the other.
 *
 * @param side the side of the whole
 * @param whole the one
 * @param parts the several, in document order
 * @param score how sure it is, from 0 to 1
 * @param byChildren whether the children tell it, and not the texts
 */
record Group(int side, int whole, List<Integer> parts, double score, boolean byChildren) {

	Group {
		parts = List.copyOf(parts);
	}
}
