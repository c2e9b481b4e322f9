package guiju.diff.lineage;

import java.util.List;

import guiju.diff.element.Entry;

/**
 * What a lineage means for two versions.
 *
 * @param pins which elements are the same
 * @param forbidden which pairs are not the same
 * @param removed old elements without a successor
 * @param added new elements without a predecessor
 * @param problems the lines that could not be followed, in order
 */
public record Decisions(List<Pin> pins, List<Pair> forbidden, List<Entry> removed, List<Entry> added, List<Problem> problems) {

	/**
	 * Elements that are the same: one each, or a split, or a merge.
	 *
	 * @param before the old ones, in document order
	 * @param after the new ones, in document order; one, if there are several old ones
	 */
	public record Pin(List<Entry> before, List<Entry> after) {

		/** Copies the lists. */
		public Pin {
			before = List.copyOf(before);
			after = List.copyOf(after);
		}
	}

	/**
	 * An old and a new element.
	 *
	 * @param before the old one
	 * @param after the new one
	 */
	public record Pair(Entry before, Entry after) {
	}

	/** Copies the lists. */
	public Decisions {
		pins = List.copyOf(pins);
		forbidden = List.copyOf(forbidden);
		removed = List.copyOf(removed);
		added = List.copyOf(added);
		problems = List.copyOf(problems);
	}
}
