package guiju.importer.cells;

import java.util.List;
import java.util.Objects;

/**
 * A line of a paragraph or of a cell. Formats without fixed lines have one line for each stretch between breaks.
 *
 * @param place where it stands
 * @param start why it begins here
 * @param bullet that it begins an entry of a list, or null
 * @param runs its characters, in reading order
 */
public record Line(Place place, LineStart start, Bullet bullet, List<Run> runs) {

	/** Copies the runs. */
	public Line {
		Objects.requireNonNull(place);
		Objects.requireNonNull(start);
		runs = List.copyOf(runs);
	}

	/** Returns a line of plain characters that begins a paragraph. */
	public static Line of(Place place, String text) {
		return of(place, LineStart.PARAGRAPH, text);
	}

	/** Returns a line of plain characters. */
	public static Line of(Place place, LineStart start, String text) {
		return new Line(place, start, null, List.of(Run.plain(text)));
	}

	/** Returns the characters of all runs. */
	public String text() {
		if (runs.size() == 1)
			return runs.get(0).text();
		StringBuilder text = new StringBuilder();
		for (Run run : runs)
			text.append(run.text());
		return text.toString();
	}
}
