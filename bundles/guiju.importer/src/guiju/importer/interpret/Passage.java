package guiju.importer.interpret;

import java.util.List;

import guiju.importer.repair.CleanLine;

/**
 * A paragraph, or a row of a table, below a heading.
 *
 * @param afterBreak whether a page break or a repeated heading stands before it
 * @param cells its lines by cells; a paragraph is one cell
 */
record Passage(boolean afterBreak, List<List<CleanLine>> cells) {

	/** Copies the cells. */
	Passage {
		cells = List.copyOf(cells);
	}
}
