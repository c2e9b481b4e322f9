package guiju.importer.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.office.Content;
import guiju.importer.office.Pages;
import guiju.importer.office.XmlElement;

/**
 * Reads a table: where its cells stand in the grid, and over how much of it they are merged. Rows that are hidden or deleted
 * are not there; the content of a cell that goes on with the one above is not printed.
 */
final class TableReader {

	private static final int MOST_COLUMNS = 1_000;

	/** A cell whose height is not known yet. */
	private static final class Open {

		final int column;
		final int columnSpan;
		final List<Content> contents;
		int rowSpan = 1;

		Open(int column, int columnSpan, List<Content> contents) {
			this.column = column;
			this.columnSpan = columnSpan;
			this.contents = contents;
		}
	}

	private record OpenRow(int page, List<Open> cells) {}

	private final StoryReader stories;
	private final List<OpenRow> rows = new ArrayList<>();
	private Map<Integer, Open> above = new HashMap<>();

	TableReader(StoryReader stories) {
		this.stories = stories;
	}

	/** Returns the table. */
	Content.Grid read(XmlElement table) throws UnreadableSourceException {
		for (XmlElement row : inner(table, "w:tr"))
			if (isShown(row))
				row(row);
		List<Content.GridRow> result = new ArrayList<>(rows.size());
		for (OpenRow row : rows)
			result.add(new Content.GridRow(row.page(),
					row.cells().stream().map(cell -> new Content.GridCell(cell.column, cell.columnSpan, cell.rowSpan, cell.contents)).toList()));
		return new Content.Grid(result);
	}

	/** Returns the rows or cells within, whatever wraps them. */
	private static List<XmlElement> inner(XmlElement parent, String name) {
		List<XmlElement> found = new ArrayList<>();
		for (XmlElement child : parent.children())
			if (child.is(name))
				found.add(child);
			else if (child.is("mc:AlternateContent") && Reading.chosen(child) != null)
				found.addAll(inner(Reading.chosen(child), name));
			else if (!child.is("w:del") && !child.is("w:moveFrom") && !child.is("w:tbl") && !child.is("w:tr") && !child.is("w:tc") && !child.is("w:p"))
				found.addAll(inner(child, name));
		return found;
	}

	private static boolean isShown(XmlElement row) {
		XmlElement properties = row.child("w:trPr");
		if (properties == null)
			return true;
		XmlElement hidden = properties.child("w:hidden");
		return properties.child("w:del") == null && (hidden == null || !hidden.isOn("w:val", true));
	}

	private void row(XmlElement row) throws UnreadableSourceException {
		Pages pages = stories.reading().pages();
		XmlElement properties = row.child("w:trPr");
		int column = 1 + (properties == null ? 0 : bounded(properties.child("w:gridBefore"), 0));
		int first = pages.page();
		int last = first;
		List<Open> cells = new ArrayList<>();
		Map<Integer, Open> merged = new HashMap<>();
		Open before = null;
		for (XmlElement cell : inner(row, "w:tc")) {
			XmlElement look = cell.child("w:tcPr");
			int span = look == null ? 1 : Math.max(1, bounded(look.child("w:gridSpan"), 1));
			pages.backTo(first);
			if (look == null || look.child("w:cellDel") == null)
				before = cell(cell, look, column, span, cells, merged, before);
			last = Math.max(last, pages.page());
			column += span;
		}
		pages.backTo(last);
		rows.add(new OpenRow(firstPage(cells, first), cells));
		above = merged;
	}

	/** A row that begins on the next page shows it in its first line. */
	private static int firstPage(List<Open> cells, int page) {
		return cells.stream().flatMap(cell -> cell.contents.stream()).mapToInt(content -> switch (content) {
			case Content.Text text -> text.lines().isEmpty() ? Integer.MAX_VALUE : text.lines().get(0).place().page();
			case Content.Grid grid -> grid.rows().isEmpty() ? Integer.MAX_VALUE : grid.rows().get(0).page();
		}).filter(found -> found > 0).min().orElse(page);
	}

	private Open cell(XmlElement cell, XmlElement look, int column, int span, List<Open> cells, Map<Integer, Open> merged, Open before)
			throws UnreadableSourceException {
		List<Content> contents = stories.contents(cell);
		if (before != null && goesOn(look, "w:hMerge")) {
			Open wider = new Open(before.column, column + span - before.column, before.contents);
			wider.rowSpan = before.rowSpan;
			cells.set(cells.size() - 1, wider);
			merged.replace(before.column, wider);
			return wider;
		}
		Open up = above.get(column);
		if (up != null && up.columnSpan == span && goesOn(look, "w:vMerge")) {
			up.rowSpan++;
			merged.put(column, up);
			return null;
		}
		Open open = new Open(column, span, contents);
		cells.add(open);
		if (look != null && look.child("w:vMerge") != null)
			merged.put(column, open);
		return open;
	}

	private static boolean goesOn(XmlElement look, String merge) {
		XmlElement merged = look == null ? null : look.child(merge);
		return merged != null && !merged.get("w:val", "continue").equals("restart");
	}

	private static int bounded(XmlElement count, int otherwise) {
		return count == null ? otherwise : Math.max(0, Math.min(MOST_COLUMNS, count.number("w:val", otherwise)));
	}
}
