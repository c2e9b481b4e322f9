package guiju.importer.html;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.Table;
import guiju.importer.cells.UnreadableSourceException;

/** Reads a table in HTML that stands within another text, with the places of that text. */
public final class TableFragment {

	private final int lines;
	private final int tables;

	private TableFragment(int lines, int tables) {
		this.lines = lines;
		this.tables = tables;
	}

	/**
	 * Returns the blocks of a table; none where it is more than any page holds.
	 *
	 * @param lines how many lines of the text stand before it
	 * @param tables how many tables
	 */
	public static List<Block> read(String html, int lines, int tables) {
		TableFragment fragment = new TableFragment(lines, tables);
		List<Block> blocks = new ArrayList<>();
		try {
			for (Block block : HtmlReader.blocks(html, true))
				blocks.add(switch (block) {
					case Paragraph paragraph -> new Paragraph(paragraph.zone(), fragment.lines(paragraph.lines()));
					case Table table -> new Table(table.rows().stream().map(fragment::row).toList());
				});
		} catch (UnreadableSourceException tooLarge) {
			return List.of();
		}
		return blocks;
	}

	private Row row(Row row) {
		List<Cell> cells = new ArrayList<>(row.cells().size());
		for (Cell cell : row.cells())
			cells.add(new Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), lines(cell.lines())));
		return new Row(place(row.place()), cells);
	}

	private List<Line> lines(List<Line> within) {
		return within.stream().map(line -> new Line(place(line.place()), line.start(), line.bullet(), line.runs())).toList();
	}

	private Place place(Place place) {
		return new Place(place.page(), place.line() == 0 ? 0 : place.line() + lines, place.isInTable() ? place.table() + tables : 0, place.row(), place.column());
	}
}
