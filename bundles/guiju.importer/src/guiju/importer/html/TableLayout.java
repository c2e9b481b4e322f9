package guiju.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;

import guiju.importer.html.Grid.Slot;

/**
 * Tells tables that only arrange a page from tables of data, by their structure. In a table of data most rows have cells of
 * plain text side by side, and a table within a cell is small; it becomes further lines of the cell, or, where it stands alone
 * beside a label or two, rows and columns of the outer table.
 */
final class TableLayout {

	/** From this width on a table is never a part of a cell. */
	private static final int WIDE = 5;
	private static final int MOST_SPLICES = 60;
	private static final int MOST_LABELS = 2;

	private TableLayout() {}

	/** Tells whether a table only arranges what is in its cells. */
	static boolean isArrangement(Element table, Grid grid, Boxes boxes) {
		int rows = 0;
		int plainRows = 0;
		boolean nested = false;
		for (List<Slot> row : grid.slots()) {
			int plain = 0;
			int full = 0;
			for (Slot slot : row) {
				full += slot.contents().isEmpty() ? 0 : 1;
				plain += slot.contents().text() && slot.contents().tables().isEmpty() ? 1 : 0;
				nested |= !slot.contents().tables().isEmpty();
				for (Element inner : slot.contents().tables())
					if (isWide(inner, boxes) && !(row.size() == 1))
						return true;
			}
			rows += full > 0 ? 1 : 0;
			plainRows += plain > 1 ? 1 : 0;
		}
		String role = table.attr("role").toLowerCase(Locale.ROOT);
		return nested && (role.equals("presentation") || role.equals("none") || plainRows < 2 || plainRows * 2 <= rows);
	}

	private static boolean isWide(Element table, Boxes boxes) {
		Grid grid = Grid.of(table, boxes);
		return grid != null && grid.slots().size() > 1 && grid.slots().stream().anyMatch(row -> row.size() >= WIDE);
	}

	/** Tells whether a row is a frame around tables: one cell across, which does not stand beside any other. */
	static boolean isFrame(List<Slot> row, List<Slot> placed) {
		List<Slot> full = row.stream().filter(slot -> !slot.contents().isEmpty()).toList();
		if (full.size() != 1 || full.get(0).contents().tables().isEmpty() || full.get(0).rowSpan() > 1)
			return false;
		int index = full.get(0).row();
		return placed.stream().noneMatch(slot -> slot.row() < index && slot.covers(index));
	}

	/** Returns the cells of a table with the tables beside labels laid into it. */
	static List<Slot> spliced(Grid grid, Boxes boxes) {
		List<Slot> all = new ArrayList<>();
		grid.slots().forEach(all::addAll);
		List<Slot> candidates = all.stream().filter(slot -> isBesideLabels(slot, all, grid)).limit(MOST_SPLICES).toList();
		for (Slot candidate : candidates) {
			Slot now = all.stream().filter(slot -> slot.cell() == candidate.cell()).findFirst().orElseThrow();
			Grid inner = Grid.of(now.contents().tables().get(0), boxes);
			if (inner != null && inner.captions().isEmpty() && inner.width() > 1)
				splice(all, now, inner);
		}
		return all;
	}

	private static boolean isBesideLabels(Slot slot, List<Slot> all, Grid grid) {
		if (slot.contents().text() || slot.contents().tables().size() != 1 || slot.rowSpan() > 1)
			return false;
		List<Slot> row = grid.slots().get(slot.row());
		long others = row.stream().filter(other -> other != slot && !other.contents().isEmpty()).count();
		boolean only = row.stream().noneMatch(other -> other != slot && !other.contents().tables().isEmpty());
		return only && others > 0 && others <= MOST_LABELS;
	}

	/** The row becomes as many rows as the inner table has, its column as many columns; all others are shifted or widened. */
	private static void splice(List<Slot> all, Slot at, Grid inner) {
		int down = inner.slots().size() - 1;
		int right = Math.max(0, inner.width() - at.columnSpan());
		int end = at.column() + at.columnSpan();
		all.replaceAll(slot -> new Slot(slot.cell(), slot.contents(), slot.row() > at.row() ? slot.row() + down : slot.row(),
				slot.column() >= end ? slot.column() + right : slot.column(), slot.covers(at.row()) ? slot.rowSpan() + down : slot.rowSpan(),
				slot.column() < end && slot.column() + slot.columnSpan() >= end ? slot.columnSpan() + right : slot.columnSpan()));
		all.removeIf(slot -> slot.cell() == at.cell());
		for (List<Slot> row : inner.slots())
			for (Slot slot : row)
				all.add(new Slot(slot.cell(), slot.contents(), slot.row() + at.row(), slot.column() + at.column(), slot.rowSpan(), slot.columnSpan()));
	}
}
