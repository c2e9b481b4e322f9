package guiju.text.writer;

import java.util.List;

/**
 * One line of the canonical text, without its indentation and its end: both depend on where the line is put.
 *
 * @param depth how many steps it is indented against the lines of its element's parent, from 0
 * @param text what stands in it, without blanks at its ends; empty for a blank line
 */
public record Line(int depth, String text) {

	/** What one step of depth is indented by. */
	public static final String STEP = "  ";

	static final Line BLANK = new Line(0, "");

	/**
	 * Joins lines to a text that can be put at the beginning of a line.
	 *
	 * @param indentation what stands before the lines of depth 0
	 * @param end the line end, which the last line has too
	 */
	public static String join(List<Line> lines, String indentation, LineEnd end) {
		StringBuilder text = new StringBuilder(lines.size() * 40);
		for (Line line : lines) {
			if (!line.text().isEmpty())
				text.append(indentation).append(STEP.repeat(line.depth())).append(line.text());
			text.append(end.characters());
		}
		return text.toString();
	}
}
