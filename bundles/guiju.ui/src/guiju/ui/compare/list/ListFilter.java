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
 * @param kind only changes of this kind, or null
 * @param impact only changes of this impact, or null
 * @param element only elements of this kind, or null
 * @param unexplained only changes that still need a reason
 * @param text only rows that have this in their texts, codes or reasons; blank for all
 */
public record ListFilter(View view, Kind kind, Impact impact, ElementType element, boolean unexplained, String text) {

	/** All changes. */
	public static final ListFilter CHANGES = new ListFilter(View.CHANGES, null, null, null, false, "");

	/** Returns whether it leaves out more than the view does. */
	public boolean isNarrow() {
		return kind != null || impact != null || element != null || unexplained || !text.isBlank();
	}

	/**
	 * Tells whether a row is wanted.
	 *
	 * @param unexplainedIds the ids of the changes that still need a reason
	 */
	boolean wants(Row row, Set<String> unexplainedIds) {
		boolean inView = view == View.ALL || row.status() == Row.Status.CHANGED || view == View.FOLLOWING && row.status() == Row.Status.CONSEQUENCE;
		if (!inView || element != null && row.element() != element)
			return false;
		boolean ofChanges = kind != null || impact != null || unexplained;
		if (ofChanges && row.changes().stream().noneMatch(change -> wants(change, unexplainedIds)))
			return false;
		return text.isBlank() || says(row);
	}

	private boolean wants(Change change, Set<String> unexplainedIds) {
		return (kind == null || change.is(kind)) && (impact == null || change.impact() == impact) && (!unexplained || unexplainedIds.contains(change.id()));
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
