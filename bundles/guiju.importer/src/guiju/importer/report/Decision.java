package guiju.importer.report;

import java.util.List;

import guiju.importer.cells.Place;

/**
 * One decision of an import.
 *
 * @param kind what was decided
 * @param confidence how sure it is
 * @param suspect whether somebody should compare it with the print
 * @param places where it comes from in the source, in the order of the source; none for what is missing
 * @param element the path of what it concerns in the standard, as {@link guiju.model.path.ElementPath} has it; empty for the
 *            standard itself, null where nothing of the standard is concerned
 * @param code the code of the element as it stands in the standard, or of the nearest one around it; null where there is none
 * @param feature the name of the feature that it concerns, or null
 * @param before what the source says
 * @param after what was made of it
 */
public record Decision(DecisionKind kind, Confidence confidence, boolean suspect, List<Place> places, String element, String code,
		String feature, String before, String after) {

	/** Copies the places. */
	public Decision {
		places = List.copyOf(places);
	}
}
