package guiju.ui.compare.list;

import java.util.List;

import guiju.diff.change.Change;
import guiju.report.rows.Row;
import guiju.report.rows.SectionType;

/** One line of the list. Its key stays the same when the versions are compared again, so that a selection can stay. */
public sealed interface Item {

	/** Returns what names it over comparisons. */
	String key();

	/**
	 * The name of a part of the standard.
	 *
	 * @param key its name over comparisons
	 * @param type the part
	 */
	record Heading(String key, SectionType type) implements Item {}

	/**
	 * A row of the comparison.
	 *
	 * @param key its name over comparisons
	 * @param row what both versions print
	 * @param context whether it stands here only to tell where the rows below it belong
	 * @param following what follows from its changes and has no row of its own in this list
	 * @param unfolded whether that is listed below it
	 */
	record Entry(String key, Row row, boolean context, List<Change> following, boolean unfolded) implements Item {

		/** Copies the list. */
		public Entry {
			following = List.copyOf(following);
		}

		/** Returns whether it is the heading of a duty or a task. */
		public boolean isHeading() {
			return row.depth() == 0;
		}
	}

	/**
	 * A change that only follows from another one, in one line.
	 *
	 * @param key its name over comparisons
	 * @param change the change
	 */
	record Consequence(String key, Change change) implements Item {}
}
