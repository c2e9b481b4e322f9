package guiju.importer.repair;

import java.util.List;

import guiju.importer.conserve.TracedText;

/**
 * A cell with cleaned lines.
 *
 * @param column the first column that it covers, from 1
 * @param columnSpan how many columns it covers
 * @param rowSpan how many rows it covers
 * @param lines its lines
 */
public record CleanCell(int column, int columnSpan, int rowSpan, List<CleanLine> lines) {

	/** Copies the lines. */
	public CleanCell {
		lines = List.copyOf(lines);
	}

	/** Returns the lines as one text, with {@link Breaks} between them. */
	public TracedText text() {
		return Breaks.join(lines);
	}

	/** Tells whether nothing visible is in it. */
	public boolean isBlank() {
		return lines.stream().allMatch(line -> line.text().isBlank());
	}
}
