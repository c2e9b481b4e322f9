package guiju.importer.repair;

import guiju.importer.cells.Bullet;
import guiju.importer.cells.LineStart;
import guiju.importer.conserve.TracedText;

/**
 * A line without remnants of markup, with its note markers written as 【註1】.
 *
 * @param start why it begins where it does
 * @param bullet that it begins an entry of a list, or null
 * @param text its characters
 */
public record CleanLine(LineStart start, Bullet bullet, TracedText text) {

	/** Returns this line with another text. */
	public CleanLine with(TracedText other) {
		return new CleanLine(start, bullet, other);
	}
}
