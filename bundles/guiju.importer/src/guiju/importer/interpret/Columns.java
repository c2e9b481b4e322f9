package guiju.importer.interpret;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import guiju.importer.label.MainColumn;
import guiju.importer.repair.CleanCell;
import guiju.importer.repair.CleanRow;

/** Which column of the main table is which, as its header says. */
final class Columns {

	private static final MainColumn[] SCHEME = { MainColumn.DUTY, MainColumn.TASK, MainColumn.OUTPUT, MainColumn.INDICATOR, MainColumn.LEVEL,
			MainColumn.KNOWLEDGE, MainColumn.SKILL };

	private final Map<Integer, MainColumn> byColumn = new TreeMap<>();

	/** Returns the columns of the scheme, for a table without a header. */
	static Columns ofScheme() {
		Columns columns = new Columns();
		for (int i = 0; i < SCHEME.length; i++)
			columns.byColumn.put(i + 1, SCHEME[i]);
		return columns;
	}

	/** Returns the columns that a header row names. */
	static Columns of(CleanRow header) {
		Columns columns = new Columns();
		columns.refine(header);
		columns.fillTheOnlyGap(header);
		return columns;
	}

	/** Adds what a second header row says below the first. */
	void refine(CleanRow header) {
		for (CleanCell cell : header.cells()) {
			MainColumn column = MainColumn.of(cell.text());
			for (int i = cell.column(); column != null && i < cell.column() + Math.min(cell.columnSpan(), SCHEME.length); i++)
				byColumn.put(i, column);
		}
	}

	/** A header of unknown wording is that of the one column that the others leave. */
	private void fillTheOnlyGap(CleanRow header) {
		Set<MainColumn> missing = EnumSet.noneOf(MainColumn.class);
		for (MainColumn column : SCHEME)
			if (!byColumn.containsValue(column))
				missing.add(column);
		if (missing.size() != 1 || byColumn.containsValue(MainColumn.ACTIVITY))
			return;
		for (CleanCell cell : header.cells())
			if (MainColumn.of(cell.text()) == null)
				byColumn.putIfAbsent(cell.column(), missing.iterator().next());
	}

	/** Returns which column a cell stands in, or null. In older documents 工作任務 is the duty and 工作活動 the task. */
	MainColumn of(CleanCell cell) {
		MainColumn column = null;
		for (int i = cell.column(); column == null && i < cell.column() + Math.min(cell.columnSpan(), SCHEME.length); i++)
			column = byColumn.get(i);
		if (column == MainColumn.ACTIVITY || column == MainColumn.GROUP)
			return column == MainColumn.GROUP ? null : MainColumn.TASK;
		boolean older = column == MainColumn.TASK && byColumn.containsValue(MainColumn.ACTIVITY) && !byColumn.containsValue(MainColumn.DUTY);
		return older ? MainColumn.DUTY : column;
	}
}
