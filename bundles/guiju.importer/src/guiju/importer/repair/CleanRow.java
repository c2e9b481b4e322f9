package guiju.importer.repair;

import java.util.List;

import guiju.importer.cells.Place;

/**
 * A row with cleaned cells.
 *
 * @param place where it stands
 * @param cells the cells that hold something, from left to right
 */
public record CleanRow(Place place, List<CleanCell> cells) {

	/** Copies the cells. */
	public CleanRow {
		cells = List.copyOf(cells);
	}
}
