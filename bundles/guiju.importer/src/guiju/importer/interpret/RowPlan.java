package guiju.importer.interpret;

import java.util.List;

/**
 * Which tasks a row of the main table stands beside.
 *
 * @param row the row
 * @param cells its cells by what they hold
 * @param before the last task of the rows above, or null
 * @param tasks the tasks that begin here, or those that the row goes on with; at least one
 * @param begins whether tasks begin here
 */
record RowPlan(MainRow row, RowCells cells, TaskDraft before, List<TaskDraft> tasks, boolean begins) {

	/** Copies the tasks. */
	RowPlan {
		tasks = List.copyOf(tasks);
	}
}
