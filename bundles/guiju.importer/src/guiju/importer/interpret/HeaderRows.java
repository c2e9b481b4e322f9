package guiju.importer.interpret;

import java.util.List;
import java.util.TreeMap;

import guiju.importer.label.MainColumn;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.CleanLine;
import guiju.importer.repair.CleanRow;

/** Finds the header of the main table, which may stand in several rows with one label over the other, or with halves of one. */
final class HeaderRows {

	private static final int MOST = 3;

	private HeaderRows() {}

	/** Returns how many rows from an index on are a header, 0 for none. */
	static int at(List<CleanRow> rows, int index) {
		int known = RowKind.isMainHeader(rows.get(index)) ? 1 : 0;
		for (int count = 1; count <= MOST && index + count <= rows.size() && isOfWords(rows.get(index + count - 1)); count++)
			if (count > known && RowKind.isMainHeader(joined(rows.subList(index, index + count))))
				known = count;
		return known;
	}

	private static boolean isOfWords(CleanRow row) {
		return !row.cells().isEmpty() && row.cells().stream().allMatch(cell -> MainColumn.isPartOfHeader(cell.text()));
	}

	/** Returns one row for all: below each cell of the last row that says more, what stands above it. */
	static CleanRow joined(List<CleanRow> rows) {
		CleanRow joined = rows.get(0);
		for (CleanRow row : rows.subList(1, rows.size()))
			joined = joined(joined, row);
		return joined;
	}

	private static CleanRow joined(CleanRow upper, CleanRow lower) {
		TreeMap<Integer, CleanCell> cells = new TreeMap<>();
		for (CleanCell cell : upper.cells())
			cells.put(cell.column(), cell);
		for (CleanCell cell : lower.cells())
			cells.put(cell.column(), below(upper, cell));
		return new CleanRow(upper.place(), List.copyOf(cells.values()));
	}

	/** Two halves of a label become one cell; of two labels the lower one is the closer. */
	private static CleanCell below(CleanRow upper, CleanCell cell) {
		for (CleanCell above : upper.cells()) {
			boolean covers = above.column() <= cell.column() && cell.column() < above.column() + Math.max(1, above.columnSpan());
			if (!covers)
				continue;
			CleanCell both = new CleanCell(cell.column(), cell.columnSpan(), cell.rowSpan(), halves(above, cell));
			boolean known = MainColumn.of(both.text()) != null && MainColumn.of(both.text()) != MainColumn.GROUP;
			return known || MainColumn.of(cell.text()) == null ? both : cell;
		}
		return cell;
	}

	private static List<CleanLine> halves(CleanCell above, CleanCell cell) {
		return List.of(above.lines().get(0).with(Breaks.wrap(above.text(), cell.text())));
	}
}
