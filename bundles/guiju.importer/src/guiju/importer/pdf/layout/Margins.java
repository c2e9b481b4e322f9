package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.importer.label.Furniture;
import guiju.importer.label.Heading;
import guiju.importer.pdf.page.Box;

/**
 * Finds running heads and feet: lines in the outer parts of pages that stand at the same height on several pages and say the
 * same, or count. What is stamped askew over a page is no part of its text either.
 */
final class Margins {

	private static final double OUTER_PART = 0.16;
	private static final double SAME_HEIGHT = 4;
	private static final double PARTS = 2.5;
	private static final int LONGEST = 120;

	private final Set<TextLine> found = Collections.newSetFromMap(new IdentityHashMap<>());

	/** Finds them on all pages; a line whose left and right parts are of different kinds is parted. */
	static Margins of(List<PageParts> pages, Spacing spacing) {
		Margins margins = new Margins();
		Map<String, Set<Integer>> places = new HashMap<>();
		for (int pass = 0; pass < 2; pass++)
			for (int page = 0; page < pages.size(); page++)
				for (TextLine line : List.copyOf(pages.get(page).free))
					margins.line(line, pages.get(page), page, places, spacing, pass == 1);
		return margins;
	}

	/** Tells whether a line is one. */
	boolean contains(TextLine line) {
		return found.contains(line);
	}

	private void line(TextLine line, PageParts page, int number, Map<String, Set<Integer>> places, Spacing spacing, boolean choose) {
		if (PageParts.isSlanted(line.angle())) {
			found.add(line);
			return;
		}
		Box box = line.box();
		boolean head = box.centerY() < OUTER_PART * page.height;
		if (!head && box.centerY() < (1 - OUTER_PART) * page.height)
			return;
		long height = Math.round((head ? box.centerY() : page.height - box.centerY()) / SAME_HEIGHT);
		List<TextLine> parts = parts(line);
		boolean all = true;
		for (TextLine part : parts) {
			String text = text(part, spacing);
			if (text.length() > LONGEST || Heading.at(text) != null)
				return;
			String form = (head ? "head " : "foot ") + text.replaceAll("[0-9０-９]+", "#").replaceAll("[一二三四五六七八九十]+", "#");
			if (!choose)
				places.computeIfAbsent(form + ' ' + height, none -> new HashSet<>()).add(number);
			else
				all &= Furniture.is(text) || isRepeated(places, form, height);
		}
		if (choose && all) {
			int at = page.free.indexOf(line);
			page.free.remove(at);
			page.free.addAll(at, parts);
			found.addAll(parts);
		}
	}

	private static boolean isRepeated(Map<String, Set<Integer>> places, String form, long height) {
		Set<Integer> pages = new HashSet<>();
		for (long near = height - 1; near <= height + 1; near++)
			pages.addAll(places.getOrDefault(form + ' ' + near, Set.of()));
		return pages.size() > 1;
	}

	private static List<TextLine> parts(TextLine line) {
		List<TextLine> parts = new ArrayList<>();
		int first = 0;
		for (int i = 1; i <= line.parts().size(); i++)
			if (i == line.parts().size() || line.parts().get(i).chunk().left() - line.parts().get(i - 1).chunk().right() > PARTS * line.size()) {
				TextLine part = line.sub(first, i);
				if (!part.isBlank())
					parts.add(part);
				first = i;
			}
		return parts;
	}

	private static String text(TextLine line, Spacing spacing) {
		return spacing.text(line).strip();
	}
}
