package guiju.importer.pdf.page;

/**
 * A rectangle on a page, in points from the upper left corner of the visible page.
 *
 * @param left its left edge
 * @param top its upper edge, the smaller number
 * @param right its right edge
 * @param bottom its lower edge
 */
public record Box(double left, double top, double right, double bottom) {

	/** Returns the rectangle that has these corners, in any order. */
	public static Box of(double x0, double y0, double x1, double y1) {
		return new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
	}

	/** Returns how wide it is. */
	public double width() {
		return right - left;
	}

	/** Returns how high it is. */
	public double height() {
		return bottom - top;
	}

	/** Returns the middle between its left and right edges. */
	public double centerX() {
		return (left + right) / 2;
	}

	/** Returns the middle between its upper and lower edges. */
	public double centerY() {
		return (top + bottom) / 2;
	}

	/** Tells whether a point is within, or beside an edge by no more than a tolerance. */
	public boolean contains(double x, double y, double tolerance) {
		return x >= left - tolerance && x <= right + tolerance && y >= top - tolerance && y <= bottom + tolerance;
	}

	/** Tells whether another box is within, save for a tolerance. */
	public boolean contains(Box other, double tolerance) {
		return contains(other.left, other.top, tolerance) && contains(other.right, other.bottom, tolerance);
	}

	/** Returns what two boxes share; it has no positive width or height where they share nothing. */
	public Box intersection(Box other) {
		return new Box(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right), Math.min(bottom, other.bottom));
	}

	/** Returns the smallest box around two. */
	public Box union(Box other) {
		return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
	}

	/** Tells whether all edges are numbers. */
	boolean isFinite() {
		return Double.isFinite(left + top + right + bottom);
	}
}
