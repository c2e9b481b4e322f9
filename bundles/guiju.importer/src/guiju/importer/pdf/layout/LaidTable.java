package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.pdf.geometry.Grid;
import guiju.importer.pdf.page.Box;

/**
 * A table with the text of its cells.
 *
 * @param grid its cells
 * @param cells the lines of each cell, in the order of the grid's areas
 */
record LaidTable(Grid grid, List<List<TextLine>> cells) {

	private static final double WIDEST_PADDING = 12;

	/** Sets chunks into the cells of a grid. */
	static LaidTable of(Grid grid, List<List<Chunk>> chunks) {
		List<List<TextLine>> cells = new ArrayList<>(chunks.size());
		for (List<Chunk> cell : chunks)
			cells.add(LineMaker.lines(cell));
		return new LaidTable(grid, cells);
	}

	boolean isBlank() {
		return cells.stream().allMatch(List::isEmpty);
	}

	/** Returns how the lines of a cell end. */
	LineEnds ends(int cell, double leading) {
		Box box = grid.areas().get(cell).box();
		double padding = padding();
		return new LineEnds(cells.get(cell), box.left() + padding, box.right() - padding, leading);
	}

	/** Returns the distance of text from the edges of cells; centered text stands farther away. */
	double padding() {
		double padding = WIDEST_PADDING;
		for (int i = 0; i < cells.size(); i++)
			for (TextLine line : cells.get(i))
				if (line.angle() == 0)
					padding = Math.min(padding, Math.max(0, line.left() - grid.areas().get(i).box().left()));
		return padding;
	}
}
