package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.label.HeadField;
import guiju.importer.pdf.page.Glyph;
import guiju.importer.pdf.page.Rule;

/**
 * Parts a region that holds several tables, one directly below the other: each has columns of its own, and where no vertical
 * lines show them those of one would cut the others. A table begins at its header, the head of a standard at its first label.
 */
final class RegionParts {

	private static final double BESIDE = 2;

	private RegionParts() {}

	/** Returns the tables from top to bottom. */
	static List<Region> of(Region region) {
		List<Region> parts = new ArrayList<>();
		double from = region.top();
		for (double cut : cuts(region)) {
			Region part = between(region, from, cut);
			if (part.lines().isEmpty())
				continue;
			parts.add(part);
			from = cut;
		}
		if (parts.isEmpty())
			return List.of(region);
		parts.add(between(region, from, region.bottom()));
		return parts;
	}

	private static List<Double> cuts(Region region) {
		List<Double> cuts = new ArrayList<>();
		boolean head = false;
		for (int i = 0; i < region.lines().size(); i++) {
			Header header = Header.at(region.lines(), i);
			boolean label = header == null && !head && isLabel(region.lines().get(i));
			if (i > 0 && (header != null || label)) {
				Double cut = above(region, region.lines().get(i));
				if (cut != null && (cuts.isEmpty() || cut > cuts.get(cuts.size() - 1)))
					cuts.add(cut);
			}
			head |= label;
			if (header != null)
				i += header.lines() - 1;
		}
		return cuts;
	}

	/** Returns the line of the table directly above a line of text, or null where that is the first. */
	private static Double above(Region region, TextLine line) {
		Double nearest = null;
		for (double height : region.heights())
			if (height <= line.box().centerY() && height > region.top() + BESIDE)
				nearest = height;
		return nearest;
	}

	private static boolean isLabel(TextLine line) {
		List<Chunk> chunks = Region.chunks(List.of(line));
		if (chunks.isEmpty())
			return false;
		StringBuilder text = new StringBuilder();
		for (Glyph glyph : chunks.get(0).glyphs())
			text.append(glyph.text());
		HeadField field = HeadField.of(text.toString().strip());
		return field != null && field != HeadField.GROUP;
	}

	private static Region between(Region region, double from, double to) {
		List<Rule> rules = region.rules().stream().filter(rule -> rule.at() >= from - BESIDE && rule.at() <= to + BESIDE).toList();
		List<TextLine> lines = region.lines().stream().filter(line -> line.box().centerY() > from && line.box().centerY() <= to).toList();
		return new Region(region.left(), region.right(), rules, lines);
	}
}
