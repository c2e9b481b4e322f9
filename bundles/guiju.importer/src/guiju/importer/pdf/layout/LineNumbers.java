package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Numbers the lines of a page from top to bottom, as a reader would count them: what stands at one height is one line. */
final class LineNumbers {

	private static final double SAME_HEIGHT = 3;

	private final List<Double> heights = new ArrayList<>();

	LineNumbers(PageParts page) {
		List<Double> all = new ArrayList<>();
		page.free.forEach(line -> all.add(line.box().bottom()));
		for (LaidTable table : page.tables)
			table.cells().forEach(cell -> cell.forEach(line -> all.add(line.box().bottom())));
		Collections.sort(all);
		for (double height : all)
			if (heights.isEmpty() || height - heights.get(heights.size() - 1) > SAME_HEIGHT)
				heights.add(height);
	}

	/** Returns the number of a line, from 1. */
	int of(TextLine line) {
		int found = Collections.binarySearch(heights, line.box().bottom());
		return found >= 0 ? found + 1 : Math.max(1, -found - 1);
	}
}
