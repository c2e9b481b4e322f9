package guiju.ui.wizard.importing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import guiju.dsl.ParsedStandard;
import guiju.dsl.location.PlaceLocator;
import guiju.dsl.location.Region;
import guiju.importer.cells.Place;
import guiju.importer.report.Decision;
import guiju.importer.report.FieldOrigin;
import guiju.importer.report.ImportReport;
import guiju.model.path.ElementPath;

/** What belongs together: places of a print and regions of the text that was made of it. */
final class Links {

	private record Link(Region region, List<Place> places) {}

	private final ParsedStandard parsed;
	private final PlaceLocator locator;
	private final List<Link> links = new ArrayList<>();

	/** Links a report with the text that it speaks of. */
	Links(ParsedStandard parsed, ImportReport report) {
		this.parsed = parsed;
		locator = new PlaceLocator(parsed);
		for (FieldOrigin origin : report.fields()) {
			Region region = region(origin.element(), origin.feature());
			if (region.length() > 0)
				links.add(new Link(region, origin.places()));
		}
	}

	/** Returns the region of what a decision concerns, of length 0 where the text has nothing of it. */
	Region region(Decision decision) {
		return decision.element() == null ? new Region(0, 0) : region(decision.element(), decision.feature());
	}

	private Region region(String path, String featureName) {
		EObject object = ElementPath.find(parsed.standard(), path);
		if (object == null)
			return new Region(0, 0);
		EStructuralFeature feature = featureName == null ? null : object.eClass().getEStructuralFeature(featureName);
		if (feature == null)
			return locator.region(guiju.rules.Place.of(object));
		Region first = locator.region(guiju.rules.Place.of(object, feature));
		// Citations are marked as the whole list that they stand in.
		int last = feature.isMany() && object.eGet(feature) instanceof List<?> all && all.size() > 1 && all.get(all.size() - 1) instanceof EObject end
				? locator.region(guiju.rules.Place.of(end)).end() : first.end();
		return last > first.end() ? new Region(first.offset(), last - first.offset()) : first;
	}

	/** Returns where the text comes from that stands at an offset. */
	List<Place> places(int offset) {
		return links.stream().filter(link -> link.region().offset() <= offset && offset <= link.region().end()).findFirst().map(Link::places).orElse(List.of());
	}

	/** Returns the region that stands at an offset and comes from some place, of length 0 where there is none. */
	Region around(int offset) {
		return links.stream().map(Link::region).filter(region -> region.offset() <= offset && offset <= region.end()).findFirst().orElse(new Region(offset, 0));
	}

	/** Returns all regions that something at a place became. */
	List<Region> regions(Place place) {
		return links.stream().filter(link -> link.places().contains(place)).map(Link::region).toList();
	}
}
