package guiju.importer.pdf.page;

/**
 * A glyph as drawn. Its coordinates are those of the page turned by its angle, so that its line of writing is horizontal; for
 * upright text they are the page's own.
 *
 * @param text its characters, mostly one
 * @param x0 where it begins on its line of writing
 * @param x1 where the next glyph of the same text would begin
 * @param base its base line
 * @param size the size of its font
 * @param angle by how many degrees its line of writing is turned, clockwise
 * @param placed whether it was placed by itself, rather than behind the glyph before it
 */
public record Glyph(String text, double x0, double x1, double base, double size, int angle, boolean placed) {

	private static final double ASCENT = 0.85;
	private static final double DESCENT = 0.15;

	/** Tells whether there is nothing to see. */
	public boolean isBlank() {
		return text.isBlank() || text.equals("\u00a0");
	}

	/** Returns its upper edge, as fonts for Chinese have it. */
	public double top() {
		return base - ASCENT * size;
	}

	/** Returns its lower edge. */
	public double bottom() {
		return base + DESCENT * size;
	}

	/** Returns the part of the page that it covers. */
	public Box box() {
		Box own = Box.of(x0, top(), x1, bottom());
		return angle == 0 ? own : Turn.back(own, angle);
	}
}
