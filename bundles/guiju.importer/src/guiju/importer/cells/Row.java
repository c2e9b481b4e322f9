package guiju.importer.cells;

import java.util.List;
import java.util.Objects;

/**
 * A row of a table.
 *
 * @param place where it stands; its page tells where a table was cut
 * @param cells the cells that begin in this row, from left to right; empty ones may be left out
 */
public record Row(Place place, List<Cell> cells) {

	/** Copies the cells. */
	public Row {
		Objects.requireNonNull(place);
		cells = List.copyOf(cells);
	}
}
