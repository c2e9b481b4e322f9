package guiju.importer.pdf.layout;

import java.util.List;

import guiju.importer.pdf.geometry.Grid;
import guiju.importer.pdf.geometry.Grid.Area;
import guiju.importer.pdf.page.Box;
import guiju.importer.pdf.page.Glyph;

/** Finds the cell of a grid in which something stands. */
final class CellFinder {

	private static final double OUTSIDE = 1;
	private static final double INTO_GLYPH = 0.2;
	private static final double WITHOUT_GAP = 0.15;

	private final Grid grid;
	private final int[] areas;

	CellFinder(Grid grid) {
		this.grid = grid;
		areas = new int[grid.rows() * grid.columns()];
		List<Area> all = grid.areas();
		for (int i = 0; i < all.size(); i++)
			for (int row = all.get(i).row(); row < all.get(i).row() + all.get(i).rows(); row++)
				for (int column = all.get(i).column(); column < all.get(i).column() + all.get(i).columns(); column++)
					areas[row * grid.columns() + column] = i;
	}

	Grid grid() {
		return grid;
	}

	/** Returns the index of the cell at a point, or -1 where it is outside. */
	int at(double x, double y) {
		return grid.box().contains(x, y, OUTSIDE) ? areas[grid.rowAt(y) * grid.columns() + grid.columnAt(x)] : -1;
	}

	/** Returns the index of the cell that holds a chunk: that in which it begins, unless most of it is in another. */
	int of(Chunk chunk) {
		Box box = chunk.box();
		if (!grid.box().contains(box.centerX(), box.centerY(), OUTSIDE))
			return -1;
		int center = at(box.centerX(), box.centerY());
		int start = at(Math.min(box.left() + chunk.size() / 2, box.centerX()), box.centerY());
		return start >= 0 && start != center && isPrintedTogether(chunk, start) ? start : center;
	}

	/** What begins in a cell and is aligned there runs over its edge; what is centered sticks out on both sides. */
	private boolean isPrintedTogether(Chunk chunk, int start) {
		return chunk.box().left() >= grid.areas().get(start).box().left() - OUTSIDE && chunk.angle() == 0;
	}

	/**
	 * Tells whether an edge between two cells passes between two glyphs, rather than through one of them or through a text that
	 * goes on without a gap.
	 */
	boolean parts(Glyph glyph, Glyph next) {
		if (!next.placed() && next.x0() - glyph.x1() < WITHOUT_GAP * glyph.size())
			return false;
		Box a = glyph.box();
		Box b = next.box();
		int cell = at(a.centerX(), a.centerY());
		int other = at(b.centerX(), b.centerY());
		if (cell == other)
			return false;
		if (cell < 0 || other < 0 || glyph.angle() != 0)
			return true;
		double edge = grid.areas().get(other).box().left();
		return edge >= a.right() - INTO_GLYPH * glyph.size() && edge <= b.left() + INTO_GLYPH * next.size();
	}
}
