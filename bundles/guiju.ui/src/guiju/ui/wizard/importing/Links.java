package guiju.ui.wizard.importing;

import java.util.ArrayList;
import java.util.List;

import guiju.dsl.ParsedStandard;
import guiju.dsl.location.Region;
import guiju.importer.cells.Place;
import guiju.importer.report.Decision;
import guiju.importer.report.FieldOrigin;
import guiju.importer.report.ImportReport;
import guiju.model.path.ElementPath;
import guiju.ui.imported.Regions;

/** What belongs together: places of a print and regions of the text that was made of it. */
final class Links {

	private record Link(Region region, List<Place> places) {}

	private final ParsedStandard parsed;
	private final EditedText edited;
	private final Regions regions;
	private final List<Link> links = new ArrayList<>();

	/** Links a report with the text that was made, and follows what is mended in that. */
	Links(ParsedStandard parsed, ImportReport report, EditedText edited) {
		this.parsed = parsed;
		this.edited = edited;
		regions = new Regions(parsed);
		for (FieldOrigin origin : report.fields()) {
			Region region = region(origin.element(), origin.feature());
			if (region.length() > 0)
				links.add(new Link(region, origin.places()));
		}
	}

	/** Returns the region of what a decision concerns, of length 0 where the text has nothing of it. */
	Region region(Decision decision) {
		Region then = decision.element() == null ? Regions.NONE : region(decision.element(), decision.feature());
		return then.length() == 0 ? then : edited.now(then);
	}

	private Region region(String path, String featureName) {
		return regions.of(ElementPath.find(parsed.standard(), path), featureName);
	}

	/** Returns where the text comes from that stands at an offset. */
	List<Place> places(int offset) {
		return links.stream().filter(link -> isAt(edited.now(link.region()), offset)).findFirst().map(Link::places).orElse(List.of());
	}

	/** Returns the region that stands at an offset and comes from some place, of length 0 where there is none. */
	Region around(int offset) {
		return links.stream().map(link -> edited.now(link.region())).filter(region -> isAt(region, offset)).findFirst().orElse(new Region(offset, 0));
	}

	private static boolean isAt(Region region, int offset) {
		return region.offset() <= offset && offset <= region.end();
	}

	/** Returns all regions that something at a place became. */
	List<Region> regions(Place place) {
		return links.stream().filter(link -> link.places().contains(place)).map(link -> edited.now(link.region())).toList();
	}
}
