package guiju.importer.report;

import java.util.List;

import guiju.importer.cells.Place;

/**
 * Where a value of the standard comes from.
 *
 * @param element the path of the element, empty for the standard itself
 * @param feature the name of the feature
 * @param places the places in the source, more than one where a text was joined
 */
public record FieldOrigin(String element, String feature, List<Place> places) {

	/** Copies the places. */
	public FieldOrigin {
		places = List.copyOf(places);
	}
}
