package guiju.importer.cells;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph outside tables. An entry of a list is a paragraph whose first line has a {@link Bullet}; further paragraphs of
 * the same entry are lines of it that start as {@link LineStart#PARAGRAPH} without a bullet.
 *
 * @param zone the part of the page
 * @param lines its lines
 */
public record Paragraph(Zone zone, List<Line> lines) implements Block {

	/** Copies the lines. */
	public Paragraph {
		Objects.requireNonNull(zone);
		lines = List.copyOf(lines);
	}

	/** Returns a paragraph in the body of the page. */
	public static Paragraph of(Line... lines) {
		return new Paragraph(Zone.BODY, List.of(lines));
	}
}
