package guiju.report.rows;

import java.util.List;

/**
 * Rows that belong together: a duty's own, a task with all that stands below it, or all knowledge.
 *
 * @param rows the rows, at least one; that of a duty or task comes first and is the heading
 */
public record Block(List<Row> rows) {

	/** Copies the rows. */
	public Block {
		rows = List.copyOf(rows);
	}

	/** Returns whether any of its rows changed or follows from a change. */
	public boolean isTouched() {
		return rows.stream().anyMatch(row -> row.status() != Row.Status.UNCHANGED);
	}
}
