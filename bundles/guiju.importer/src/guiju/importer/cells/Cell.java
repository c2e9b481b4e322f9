package guiju.importer.cells;

import java.util.List;

/**
 * A cell of a table. It may be merged over columns and rows; then it stands in the first row that it covers. Lists within
 * it are lines with a {@link Bullet}; a table within it is given as further lines.
 *
 * @param column the first column of the grid that it covers, from 1
 * @param columnSpan how many columns it covers, from 1
 * @param rowSpan how many rows of its table it covers, from 1, its own included
 * @param lines its lines; none where it is empty
 */
public record Cell(int column, int columnSpan, int rowSpan, List<Line> lines) {

	/** Copies the lines. */
	public Cell {
		if (column < 1 || columnSpan < 1 || rowSpan < 1)
			throw new IllegalArgumentException("counts from 1: " + column + " " + columnSpan + " " + rowSpan);
		lines = List.copyOf(lines);
	}

	/** Returns a cell that is merged with no other. */
	public static Cell of(int column, Line... lines) {
		return new Cell(column, 1, 1, List.of(lines));
	}
}
