package guiju.ui.compare.list;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;
import guiju.report.rows.Cell;
import guiju.report.rows.Row;

/**
 * What a reader wants to see.
 *
 * @param view how much of the document
 * @param kinds only changes of one of these kinds; none for all
 * @param impacts only changes of one of these impacts; none for all
 * @param elements only elements of one of these kinds; none for all
 * @param unexplained only changes that still need a reason
 * @param text only rows that have this in their texts, codes or reasons; blank for all
 */
public record ListFilter(View view, Set<Kind> kinds, Set<Impact> impacts, Set<ElementType> elements, boolean unexplained, String text) {

	/** All changes. */
	public static final ListFilter CHANGES = new ListFilter(View.CHANGES, Set.of(), Set.of(), Set.of(), false, "");

	/** Copies the sets. */
	public ListFilter {
		kinds = Set.copyOf(kinds);
		impacts = Set.copyOf(impacts);
		elements = Set.copyOf(elements);
	}

	/** Returns whether it leaves out more than the view does. */
	public boolean isNarrow() {
		return !kinds.isEmpty() || !impacts.isEmpty() || !elements.isEmpty() || unexplained || !text.isBlank();
	}

	/**
	 * Tells whether a row is wanted.
	 *
	 * @param unexplainedIds the ids of the changes that still need a reason
	 */
	boolean wants(Row row, Set<String> unexplainedIds) {
		boolean inView = view == View.ALL || row.status() == Row.Status.CHANGED || view == View.FOLLOWING && row.status() == Row.Status.CONSEQUENCE;
		if (!inView || !elements.isEmpty() && !elements.contains(row.element()))
			return false;
		boolean ofChanges = !kinds.isEmpty() || !impacts.isEmpty() || unexplained;
		if (ofChanges && row.changes().stream().noneMatch(change -> wants(change, unexplainedIds)))
			return false;
		return text.isBlank() || says(row);
	}

	private boolean wants(Change change, Set<String> unexplainedIds) {
		return (kinds.isEmpty() || kinds.stream().anyMatch(change::is)) && (impacts.isEmpty() || impacts.contains(change.impact())) && (!unexplained || unexplainedIds.contains(change.id()));
	}

	private boolean says(Row row) {
		String said = (texts(row.before()) + " " + texts(row.after()) + " " + (row.code() == null ? "" : row.code()) + " "
				+ String.join(" ", row.changes().stream().map(change -> change.reason() == null ? "" : change.reason()).toList())).toLowerCase(Locale.ROOT);
		for (String word : text.strip().toLowerCase(Locale.ROOT).split("[\\s\\u3000]+"))
			if (!said.contains(word))
				return false;
		return true;
	}

	private static String texts(List<Cell> cells) {
		return String.join(" ", cells.stream().map(cell -> (cell.code() == null ? "" : cell.code() + " ") + cell.text()).toList());
	}
}
