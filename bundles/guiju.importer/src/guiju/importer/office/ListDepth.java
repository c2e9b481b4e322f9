package guiju.importer.office;

import java.util.ArrayList;
import java.util.List;

/**
 * How deep the entries of lists stand within each other. Within one list its own levels tell; authors who nest by hand take
 * another list of the first level and indent it, and then the indentation tells.
 */
public final class ListDepth {

	private record Open(Object list, int level, int indent) {}

	/** Indentations that differ by less look the same, in twentieths of a point. */
	private static final int SAME = 100;

	private final List<Open> open = new ArrayList<>();

	/**
	 * Returns the depth of an entry, from 1.
	 *
	 * @param list what tells lists apart
	 * @param level its level within that list, from 0
	 * @param indent where its mark stands, in twentieths of a point
	 */
	public int entry(Object list, int level, int indent) {
		while (!open.isEmpty() && !isBelow(open.get(open.size() - 1), list, level, indent))
			open.remove(open.size() - 1);
		open.add(new Open(list, level, indent));
		return open.size();
	}

	private static boolean isBelow(Open above, Object list, int level, int indent) {
		return above.list().equals(list) ? above.level() < level : above.indent() + SAME < indent;
	}

	/** Ends the entries that a paragraph without a mark does not belong to, and tells whether it belongs to one. */
	public boolean goesOn(int indent) {
		while (!open.isEmpty() && indent <= open.get(open.size() - 1).indent() + SAME)
			open.remove(open.size() - 1);
		return !open.isEmpty();
	}
}
