package guiju.importer.pdf.page;

/**
 * A glyph in the frame of the page, before anybody knows how the page's text is turned.
 *
 * @param text its characters
 * @param x where it begins
 * @param y its base line there
 * @param dx how far its writing advances to the right
 * @param dy how far its writing advances downwards
 * @param size the size of its font
 * @param placed whether it was placed by itself, rather than behind the glyph before it
 * @param hidden whether it is set without ink, as the text behind a scanned page is
 */
record DrawnText(String text, double x, double y, double dx, double dy, double size, boolean placed, boolean hidden) {

	/** Returns the angle of its line of writing. */
	int angle() {
		return Turn.angle(dx, dy);
	}

	/** Returns it with other characters. */
	DrawnText with(String other) {
		return new DrawnText(other, x, y, dx, dy, size, placed, hidden);
	}

	/** Returns it with its writing going on to the end of another. */
	DrawnText upTo(DrawnText last) {
		return new DrawnText(text, x, y, last.x + last.dx - x, last.y + last.dy - y, size, placed, hidden);
	}

	/** Returns it on a page that is turned back by quarters. */
	DrawnText turned(int angle, double width, double height) {
		return switch (angle) {
			case 90 -> new DrawnText(text, y, width - x, dy, -dx, size, placed, hidden);
			case 180 -> new DrawnText(text, width - x, height - y, -dx, -dy, size, placed, hidden);
			case 270 -> new DrawnText(text, height - y, x, -dy, dx, size, placed, hidden);
			default -> this;
		};
	}

	/** Returns the glyph. */
	Glyph glyph() {
		int angle = angle();
		double x0 = Turn.along(x, y, angle);
		return new Glyph(text, x0, x0 + Math.hypot(dx, dy), Turn.across(x, y, angle), size, angle, placed);
	}
}
