package guiju.importer.interpret;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.conserve.TracedText;
import guiju.importer.label.VersionColumn;
import guiju.importer.repair.Breaks;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.CleanRow;

/** The version table: which of its columns is which, and rows that a page break cut. */
final class VersionTable {

	private final Map<Integer, VersionColumn> columns = new HashMap<>();

	private VersionTable() {}

	/** Returns a table with the columns that its header names. */
	static VersionTable of(CleanRow header) {
		VersionTable table = new VersionTable();
		for (CleanCell cell : header.cells()) {
			VersionColumn column = VersionColumn.of(cell.text());
			if (column != null)
				table.columns.put(cell.column(), column);
		}
		return table;
	}

	/** Returns a table with the usual columns. */
	static VersionTable ofScheme() {
		VersionTable table = new VersionTable();
		for (VersionColumn column : VersionColumn.values())
			table.columns.put(column.ordinal() + 1, column);
		return table;
	}

	/** Adds a row, or what it has to the row before where it names no version of its own. */
	void add(CleanRow row, List<VersionRow> rows) {
		Map<VersionColumn, TracedText> values = new EnumMap<>(VersionColumn.class);
		for (CleanCell cell : row.cells()) {
			VersionColumn column = columns.get(cell.column());
			if (column != null)
				values.merge(column, cell.text(), Breaks::wrap);
		}
		boolean continued = !rows.isEmpty() && !values.containsKey(VersionColumn.VERSION) && !values.containsKey(VersionColumn.CODE);
		if (continued)
			values.forEach((column, text) -> rows.get(rows.size() - 1).values().merge(column, text, Breaks::wrap));
		else if (!values.isEmpty())
			rows.add(new VersionRow(values));
	}
}
