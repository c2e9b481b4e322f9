package guiju.importer.office;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.Table;
import guiju.importer.cells.Zone;

/**
 * Turns contents into blocks and numbers the tables. A table within a cell becomes further lines of that cell; but where a
 * row holds nothing except one cell, and in it a table with columns, the outer table is a frame around it and is taken apart,
 * since otherwise a whole document that stands within a frame would be one cell.
 */
public final class BlockWriter {

	private final List<Block> blocks = new ArrayList<>();
	private int tables;

	/** Returns the blocks of a document's contents. */
	public static List<Block> blocks(List<Content> contents) {
		BlockWriter writer = new BlockWriter();
		contents.forEach(writer::write);
		return writer.blocks;
	}

	/** Returns contents as paragraphs of the margin: a row of a table is one of them. */
	public static List<Content> margin(List<Content> contents) {
		List<Content> margin = new ArrayList<>();
		for (Content content : contents)
			switch (content) {
				case Content.Text text -> margin.add(new Content.Text(Zone.MARGIN, text.lines()));
				case Content.Grid grid -> {
					for (Content.GridRow row : grid.rows()) {
						List<Line> lines = new ArrayList<>();
						row.cells().forEach(cell -> flatten(cell.contents(), Place.NONE, lines));
						margin.add(new Content.Text(Zone.MARGIN, lines));
					}
				}
			}
		return margin;
	}

	private void write(Content content) {
		switch (content) {
			case Content.Text text -> {
				if (!text.lines().isEmpty())
					blocks.add(new Paragraph(text.zone(), text.lines()));
			}
			case Content.Grid grid -> table(grid);
		}
	}

	private void table(Content.Grid grid) {
		List<Row> rows = new ArrayList<>(grid.rows().size());
		int number = ++tables;
		for (Content.GridRow row : grid.rows()) {
			Content.GridCell frame = frame(row);
			if (frame == null) {
				rows.add(row(row, number, rows.size() + 1));
				continue;
			}
			end(rows);
			frame.contents().forEach(this::write);
			rows = new ArrayList<>();
			number = ++tables;
		}
		end(rows);
	}

	private void end(List<Row> rows) {
		if (rows.isEmpty())
			tables--;
		else
			blocks.add(new Table(rows));
	}

	/** Returns the one cell of a row that frames a table, or null. */
	private static Content.GridCell frame(Content.GridRow row) {
		List<Content.GridCell> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
		boolean framed = filled.size() == 1 && filled.get(0).contents().stream().anyMatch(content -> content instanceof Content.Grid grid && grid.hasColumns());
		return framed ? filled.get(0) : null;
	}

	private static Row row(Content.GridRow row, int table, int index) {
		List<Cell> cells = new ArrayList<>(row.cells().size());
		for (Content.GridCell cell : row.cells()) {
			List<Line> lines = new ArrayList<>();
			flatten(cell.contents(), Place.ofCell(row.page(), table, index, cell.column()), lines);
			cells.add(new Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), lines));
		}
		return new Row(Place.ofCell(row.page(), table, index, 0), cells);
	}

	private static void flatten(List<Content> contents, Place place, List<Line> lines) {
		for (Content content : contents)
			switch (content) {
				case Content.Text text -> {
					for (Line line : text.lines())
						lines.add(new Line(Place.ofCell(line.place().page(), place.table(), place.row(), place.column()), line.start(), line.bullet(),
								line.runs()));
				}
				case Content.Grid grid -> grid.rows().forEach(row -> row.cells().forEach(cell -> flatten(cell.contents(), place, lines)));
			}
	}
}
