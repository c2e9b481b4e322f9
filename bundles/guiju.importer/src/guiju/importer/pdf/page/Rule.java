package guiju.importer.pdf.page;

/**
 * A straight line along a page's edge, however it was drawn: stroked, or as a thin filled rectangle.
 *
 * @param horizontal whether it goes from left to right, else from top to bottom
 * @param at its y where it is horizontal, else its x
 * @param from where it begins along its direction
 * @param to where it ends
 */
public record Rule(boolean horizontal, double at, double from, double to) {

	/** Returns how long it is. */
	public double length() {
		return to - from;
	}

	/** Tells whether a position along its direction is on it, or beyond its end by no more than a tolerance. */
	public boolean reaches(double position, double tolerance) {
		return position >= from - tolerance && position <= to + tolerance;
	}
}
