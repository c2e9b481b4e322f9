package guiju.importer.pdf.geometry;

import java.util.Arrays;
import java.util.List;

import guiju.importer.pdf.page.Box;

/**
 * A ruled table: columns and rows between lines, and the cells that they form.
 *
 * @param box its outline
 * @param xs the lines between columns, from left to right, the outer ones included
 * @param ys the lines between rows, from top to bottom, the outer ones included
 * @param areas its cells, by their first row, then by their first column
 */
public record Grid(Box box, double[] xs, double[] ys, List<Area> areas) {

	/**
	 * A cell of a grid.
	 *
	 * @param row its first row, from 0
	 * @param column its first column, from 0
	 * @param rows how many rows it covers
	 * @param columns how many columns it covers
	 * @param box the part of the page that it covers
	 */
	public record Area(int row, int column, int rows, int columns, Box box) {}

	/** Copies the list. */
	public Grid {
		areas = List.copyOf(areas);
	}

	/** Returns how many rows there are. */
	public int rows() {
		return ys.length - 1;
	}

	/** Returns how many columns there are. */
	public int columns() {
		return xs.length - 1;
	}

	/** Returns the row at a height, the nearest where it is outside. */
	public int rowAt(double y) {
		return interval(ys, y);
	}

	/** Returns the column at a place, the nearest where it is outside. */
	public int columnAt(double x) {
		return interval(xs, x);
	}

	private static int interval(double[] bounds, double value) {
		int found = Arrays.binarySearch(bounds, value);
		int index = found >= 0 ? found : -found - 2;
		return Math.max(0, Math.min(bounds.length - 2, index));
	}
}
