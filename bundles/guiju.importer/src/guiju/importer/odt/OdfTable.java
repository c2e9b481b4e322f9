package guiju.importer.odt;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.office.Budget;
import guiju.importer.office.Content;
import guiju.importer.office.Pages;
import guiju.importer.office.XmlElement;

/**
 * Reads a table: repeated rows and cells as often as they are shown, within bounds; merged cells with their spans over the rows
 * that are shown.
 */
final class OdfTable {

	private static final int MOST_COLUMNS = 1_000;
	private static final int MOST_REPEATS = 200;
	private static final int MOST_SPANNED = 20_000;

	private record Row(int page, boolean shown, List<Content.GridCell> cells) {}

	private final PartReader parts;
	private final List<Row> rows = new ArrayList<>();

	OdfTable(PartReader parts) {
		this.parts = parts;
	}

	/** Returns the table. */
	Content.Grid read(XmlElement table) throws UnreadableSourceException {
		rows(table);
		List<Content.GridRow> result = new ArrayList<>(rows.size());
		int[] before = new int[rows.size() + 1];
		for (int i = 0; i < rows.size(); i++)
			before[i + 1] = before[i] + (rows.get(i).shown() ? 1 : 0);
		for (int i = 0; i < rows.size(); i++)
			if (rows.get(i).shown()) {
				int index = i;
				result.add(new Content.GridRow(rows.get(i).page(), rows.get(i).cells().stream().map(cell -> shown(cell, index, before)).toList()));
			}
		return new Content.Grid(result);
	}

	private static Content.GridCell shown(Content.GridCell cell, int row, int[] before) {
		int span = before[Math.min(before.length - 1, row + cell.rowSpan())] - before[row];
		return new Content.GridCell(cell.column(), cell.columnSpan(), Math.max(1, span), cell.contents());
	}

	private void rows(XmlElement parent) throws UnreadableSourceException {
		for (XmlElement child : parent.children())
			switch (child.name()) {
				case "table:table-row" -> row(child);
				case "table:table-header-rows", "table:table-rows" -> rows(child);
				case "table:table-row-group" -> {
					if (child.isOn("table:display", true))
						rows(child);
				}
				case "text:soft-page-break" -> parts.reading().pages().noted();
				default -> { }
			}
	}

	private void row(XmlElement row) throws UnreadableSourceException {
		boolean shown = row.get("table:visibility", "visible").equals("visible");
		Pages pages = parts.reading().pages();
		long before = parts.reading().budget().spent();
		int first = pages.page();
		int last = first;
		List<Content.GridCell> cells = new ArrayList<>();
		int column = 1;
		for (XmlElement cell : row.children()) {
			int repeats = Math.max(1, cell.number("table:number-columns-repeated", 1));
			if (cell.is("table:table-cell") && shown) {
				pages.backTo(first);
				cells(cell, column, Math.min(repeats, MOST_REPEATS), cells);
				last = Math.max(last, pages.page());
			} else if (!cell.is("table:table-cell") && !cell.is("table:covered-table-cell")) {
				continue;
			}
			column = Math.min(MOST_COLUMNS + 1, column + Math.min(repeats, MOST_COLUMNS));
		}
		pages.backTo(last);
		add(row, new Row(first, shown, cells), parts.reading().budget().spent() - before);
	}

	private void cells(XmlElement cell, int column, int repeats, List<Content.GridCell> cells) throws UnreadableSourceException {
		Budget budget = parts.reading().budget();
		long before = budget.spent();
		List<Content> contents = parts.contents(cell);
		int shown = contents.isEmpty() ? 1 : Math.min(repeats, MOST_COLUMNS - column + 1);
		budget.spend(1 + (budget.spent() - before + 1) * Math.max(0, shown - 1));
		for (int i = 0; i < shown; i++)
			cells.add(new Content.GridCell(column + i, span(cell, "table:number-columns-spanned"), span(cell, "table:number-rows-spanned"), contents));
	}

	/** Rows that hold nothing are repeated once at most: they only fill the sheet. */
	private void add(XmlElement element, Row row, long cost) throws UnreadableSourceException {
		boolean empty = row.cells().stream().allMatch(cell -> cell.contents().isEmpty());
		int repeats = Math.max(1, Math.min(empty ? 1 : MOST_REPEATS, element.number("table:number-rows-repeated", 1)));
		parts.reading().budget().spend((cost + 1) * (repeats - 1) + 1);
		for (int i = 0; i < repeats; i++)
			rows.add(row);
	}

	private static int span(XmlElement cell, String attribute) {
		return Math.max(1, Math.min(MOST_SPANNED, cell.number(attribute, 1)));
	}
}
