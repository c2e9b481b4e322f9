package guiju.importer.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.Table;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.office.XmlElement;

/**
 * Reads a sheet as one table: its rows tell themselves what they are, so it does not matter which of them stand in one sheet.
 * Rows without any text are left out, hidden ones too, and a merged cell covers as many rows as are left of it.
 */
final class SheetReader {

	private static final int MOST_CELLS = 200_000;
	private static final int MOST_HIDDEN = 1_000;

	private final Workbook workbook;
	private final int number;
	private final Set<Integer> hiddenRows = new HashSet<>();
	private final TreeMap<Integer, Integer> hiddenColumns = new TreeMap<>();
	private final TreeMap<Integer, Map<Integer, List<Line>>> rows = new TreeMap<>();
	private final Map<Address, Merges.Range> ranges = new HashMap<>();
	private int cells;

	private SheetReader(Workbook workbook, int number) {
		this.workbook = workbook;
		this.number = number;
	}

	/**
	 * Returns the table of a sheet; it has no rows where the sheet shows nothing.
	 *
	 * @param number which sheet of the workbook it is, from 1
	 */
	static Table read(XmlElement sheet, int number, Workbook workbook) throws UnreadableSourceException {
		SheetReader reader = new SheetReader(workbook, number);
		reader.hiddenColumns(sheet);
		XmlElement data = sheet.child("x:sheetData");
		if (data != null)
			reader.rows(sheet, data, new Merges(sheet));
		return reader.table();
	}

	private void hiddenColumns(XmlElement sheet) {
		for (XmlElement columns : sheet.children("x:cols"))
			for (XmlElement column : columns.children("x:col"))
				if (column.isOn("hidden", false) || "0".equals(column.get("width")))
					hiddenColumns.put(column.number("min", 1), column.number("max", 1));
	}

	private boolean isHiddenColumn(int column) {
		Map.Entry<Integer, Integer> hidden = hiddenColumns.floorEntry(column);
		return hidden != null && hidden.getValue() >= column;
	}

	private void rows(XmlElement sheet, XmlElement data, Merges merges) throws UnreadableSourceException {
		XmlElement usual = sheet.child("x:sheetFormatPr");
		boolean hideAll = usual != null && usual.isOn("zeroHeight", false);
		int row = 0;
		for (XmlElement element : data.children("x:row")) {
			int next = element.number("r", row + 1);
			if (next <= row)
				throw new UnreadableSourceException(Reason.DAMAGED, "row " + next);
			row = next;
			if (element.isOn("hidden", hideAll) || "0".equals(element.get("ht")))
				hiddenRows.add(row);
			merges.down(row);
			row(element, row, merges);
		}
	}

	private void row(XmlElement element, int row, Merges merges) throws UnreadableSourceException {
		int column = 0;
		for (XmlElement cell : element.children("x:c")) {
			Address address = cell.get("r") == null ? new Address(row, column + 1) : Address.of(cell.get("r"));
			if (address == null || address.row() != row)
				throw new UnreadableSourceException(Reason.DAMAGED, "cell " + cell.get("r"));
			column = address.column();
			Merges.Range range = merges.at(column);
			boolean covered = range != null && (range.top() != row || range.left() != column);
			List<Line> lines = covered ? List.of() : workbook.lines(cell);
			if (!lines.isEmpty())
				put(address, range, lines);
		}
	}

	/** Of a merged cell what is left shows the value, also where its first row or column is hidden. */
	private void put(Address address, Merges.Range range, List<Line> lines) throws UnreadableSourceException {
		if (++cells > MOST_CELLS)
			throw new UnreadableSourceException(Reason.TOO_LARGE, cells + " cells");
		rows.computeIfAbsent(address.row(), none -> new TreeMap<>()).put(address.column(), lines);
		if (range != null)
			ranges.put(address, range);
	}

	private Table table() {
		TreeMap<Integer, TreeMap<Integer, Address>> shown = new TreeMap<>();
		rows.forEach((row, columns) -> columns.keySet().forEach(column -> {
			Address address = new Address(row, column);
			Merges.Range range = ranges.get(address);
			int firstRow = first(row, range == null ? row : range.bottom(), hiddenRows::contains);
			int firstColumn = first(column, range == null ? column : range.right(), this::isHiddenColumn);
			if (firstRow > 0 && firstColumn > 0)
				shown.computeIfAbsent(firstRow, none -> new TreeMap<>()).put(firstColumn, address);
		}));
		List<Row> result = new ArrayList<>(shown.size());
		List<Integer> shownRows = List.copyOf(shown.keySet());
		shown.forEach((row, columns) -> {
			List<Cell> line = new ArrayList<>(columns.size());
			columns.forEach((column, address) -> line.add(cell(row, column, address, shownRows)));
			result.add(new Row(Place.ofCell(0, number, row, 0), line));
		});
		return new Table(result);
	}

	/** Returns the first number of a range that is not hidden, 0 for none, or none soon. */
	private static int first(int from, int to, IntPredicate isHidden) {
		for (int i = from; i <= Math.min(to, from + MOST_HIDDEN); i++)
			if (!isHidden.test(i))
				return i;
		return 0;
	}

	/** Returns how many rows stand above a row. */
	private static int index(List<Integer> rows, int row) {
		int found = Collections.binarySearch(rows, row);
		return found < 0 ? -found - 1 : found;
	}

	private Cell cell(int row, int column, Address address, List<Integer> shownRows) {
		Merges.Range range = ranges.get(address);
		int columnSpan = range == null ? 1 : range.right() - column + 1;
		int rowSpan = range == null ? 1 : index(shownRows, range.bottom() + 1) - index(shownRows, row);
		Place place = Place.ofCell(0, number, row, column);
		List<Line> lines = new ArrayList<>();
		for (Line line : rows.get(address.row()).get(address.column()))
			lines.add(new Line(place, line.start(), line.bullet(), line.runs()));
		return new Cell(column, columnSpan, Math.max(1, rowSpan), lines);
	}
}
