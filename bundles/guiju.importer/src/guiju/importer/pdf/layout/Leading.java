package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The usual distance of base lines in a document, in font sizes. */
final class Leading {

	private static final double USUAL = 1.5;
	private static final double LEAST = 0.9;
	private static final double MOST = 2.4;
	private static final int FEWEST = 5;

	private Leading() {}

	/** Returns the distance of lines within cells. */
	static double ofTables(List<PageParts> pages) {
		List<Double> ratios = new ArrayList<>();
		for (PageParts page : pages)
			for (LaidTable table : page.tables)
				for (List<TextLine> cell : table.cells())
					add(cell, ratios);
		return usual(ratios);
	}

	/** Returns the distance of lines outside of tables. */
	static double ofText(List<PageParts> pages) {
		List<Double> ratios = new ArrayList<>();
		for (PageParts page : pages)
			add(page.free, ratios);
		return usual(ratios);
	}

	private static void add(List<TextLine> lines, List<Double> ratios) {
		for (int i = 1; i < lines.size(); i++) {
			double ratio = (lines.get(i).base() - lines.get(i - 1).base()) / Math.max(lines.get(i).size(), lines.get(i - 1).size());
			if (ratio >= LEAST && ratio <= MOST && lines.get(i).angle() == lines.get(i - 1).angle())
				ratios.add(ratio);
		}
	}

	/** The narrower ones are within paragraphs, the wider ones between them. */
	private static double usual(List<Double> ratios) {
		if (ratios.size() < FEWEST)
			return USUAL;
		Collections.sort(ratios);
		return ratios.get(ratios.size() * 3 / 10);
	}
}
