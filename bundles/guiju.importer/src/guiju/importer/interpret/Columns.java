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

	private static final int TELLING = 3;
	/** So many columns no cell of a duty or task covers. */
	private static final int WIDEST = 4;

	private final Map<Integer, MainColumn> byColumn = new TreeMap<>();
	private Map<Integer, MainColumn> corrected = Map.of();

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
		columns.add(header);
		columns.fillTheOnlyGap(header);
		return columns;
	}

	private void add(CleanRow header) {
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
			if (MainColumn.of(cell.text()) == null && !MainColumn.isOfCodes(cell.text()))
				byColumn.putIfAbsent(cell.column(), missing.iterator().next());
	}

	/** Tells whether so many columns are named that no other table has them: 知識 and 技能 alone head many a list. */
	boolean isTelling() {
		return byColumn.values().stream().distinct().count() >= TELLING;
	}

	/** Tells whether a cell of a row is wider than any that stands in columns of the header. */
	boolean isPassage(CleanRow row) {
		return row.cells().stream().anyMatch(cell -> named(cell) >= WIDEST);
	}

	private long named(CleanCell cell) {
		return byColumn.entrySet().stream().filter(column -> column.getKey() >= cell.column() && column.getKey() - cell.column() < cell.columnSpan())
				.map(Map.Entry::getValue).distinct().count();
	}

	/** Returns what the header says, by the numbers of the columns. */
	Map<Integer, MainColumn> printed() {
		return byColumn;
	}

	/** Lets some columns be others than the header says, since their cells say so. */
	void correct(Map<Integer, MainColumn> corrections) {
		corrected = corrections;
	}

	/** Returns which column a cell stands in, or null. */
	MainColumn of(CleanCell cell) {
		MainColumn told = corrected.get(cell.column());
		return told == null ? at(cell.column(), cell.columnSpan()) : told;
	}

	/** In older documents 工作任務 is the duty and 工作活動 the task, unless there is a column of duties as well. */
	MainColumn at(int first, int span) {
		MainColumn column = null;
		for (int i = first; column == null && i < first + Math.min(span, SCHEME.length); i++)
			column = byColumn.get(i);
		boolean older = byColumn.containsValue(MainColumn.ACTIVITY) && (!byColumn.containsValue(MainColumn.DUTY) || !byColumn.containsValue(MainColumn.TASK));
		if (column == MainColumn.ACTIVITY && older)
			return MainColumn.TASK;
		if (column == MainColumn.TASK && older)
			return MainColumn.DUTY;
		return column == MainColumn.GROUP ? null : column;
	}
}
