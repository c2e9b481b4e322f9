package guiju.importer.office;

import java.util.List;

import guiju.importer.cells.Line;
import guiju.importer.cells.Zone;

/** What a page or a cell holds from top to bottom, before cells within cells are resolved. */
public sealed interface Content {

	/** A paragraph, which may still grow while it is read. The places of its lines tell the page only. */
	record Text(Zone zone, List<Line> lines) implements Content {}

	/** A table. */
	record Grid(List<GridRow> rows) implements Content {

		/** Tells whether cells stand beside each other in it. */
		boolean hasColumns() {
			return rows.stream().anyMatch(row -> row.cells().size() > 1);
		}
	}

	/** A row of a table, and the page that it begins on. */
	record GridRow(int page, List<GridCell> cells) {}

	/** A cell of a table; its position as in {@link guiju.importer.cells.Cell}. */
	record GridCell(int column, int columnSpan, int rowSpan, List<Content> contents) {

		boolean isEmpty() {
			return contents.stream().allMatch(content -> switch (content) {
				case Text text -> text.lines().isEmpty();
				case Grid grid -> grid.rows().stream().allMatch(row -> row.cells().stream().allMatch(GridCell::isEmpty));
			});
		}
	}
}
