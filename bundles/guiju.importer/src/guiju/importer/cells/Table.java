package guiju.importer.cells;

import java.util.List;

/**
 * A table, or the part of one that stands on one page.
 *
 * @param rows its rows, headers included
 */
public record Table(List<Row> rows) implements Block {

	/** Copies the rows. */
	public Table {
		rows = List.copyOf(rows);
	}
}
