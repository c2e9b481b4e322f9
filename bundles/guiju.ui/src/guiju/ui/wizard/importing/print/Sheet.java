package guiju.ui.wizard.importing.print;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import guiju.importer.cells.Place;

/**
 * A document laid out.
 *
 * @param cells the borders of all cells
 * @param lines all lines from top to bottom, those of one row of a table from left to right
 * @param height how high it is
 */
public record Sheet(List<PrintedCell> cells, List<PrintedLine> lines, int height) {

	/** Copies the lists. */
	public Sheet {
		cells = List.copyOf(cells);
		lines = List.copyOf(lines);
	}

	/** Returns the lines that stand at some places; of a place of which only the cell is known all lines of the cell. */
	public List<PrintedLine> at(Collection<Place> places) {
		return lines.stream().filter(line -> !line.isCaption() && places.stream().anyMatch(place -> is(place, line.place()))).toList();
	}

	private static boolean is(Place wanted, Place place) {
		return wanted.equals(place) || wanted.line() == 0 && wanted.isInTable() && place.onLine(0).equals(wanted);
	}

	/** Returns the line at a point. */
	public Optional<PrintedLine> at(int x, int y, int lineHeight) {
		return lines.stream().filter(line -> !line.isCaption() && y >= line.y() && y < line.y() + lineHeight && x >= line.x() && x < line.x() + line.width())
				.findFirst();
	}
}
