package guiju.importer.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.importer.cells.Zone;
import guiju.importer.conserve.TracedText;
import guiju.importer.label.Canonical;
import guiju.importer.label.Heading;
import guiju.importer.repair.CleanBlock;
import guiju.importer.repair.Script;

/**
 * The lines that the pages of a document repeat: what stands in the margin of two pages, or as the first or last paragraph of
 * three, is layout, whatever number it counts. A sentence never is.
 */
final class RunningTexts {

	private static final int LONGEST = 80;
	private static final int IN_MARGIN = 2;
	private static final int IN_BODY = 3;

	private final Set<String> running = new HashSet<>();

	/** Learns from all blocks of a document. */
	RunningTexts(List<CleanBlock> blocks) {
		Map<String, Set<Integer>> margins = new HashMap<>();
		Map<String, Set<Integer>> edges = new HashMap<>();
		List<Integer> pages = new ArrayList<>(blocks.size());
		blocks.forEach(block -> pages.add(page(block)));
		for (int i = 0; i < blocks.size(); i++)
			if (blocks.get(i) instanceof CleanBlock.OfText text && mayRun(text.text())) {
				boolean edge = i == 0 || pages.get(i - 1) < pages.get(i) || i + 1 == blocks.size() || pages.get(i + 1) > pages.get(i);
				String form = form(text.text());
				if (text.zone() == Zone.MARGIN)
					margins.computeIfAbsent(form, none -> new HashSet<>()).add(text.place().page() == 0 ? -i : text.place().page());
				else if (edge && text.place().page() > 0)
					edges.computeIfAbsent(form, none -> new HashSet<>()).add(text.place().page());
			}
		margins.forEach((form, on) -> add(form, on, IN_MARGIN));
		edges.forEach((form, on) -> add(form, on, IN_BODY));
	}

	private void add(String form, Set<Integer> pages, int fewest) {
		if (pages.size() >= fewest)
			running.add(form);
	}

	/** Tells whether a paragraph is repeated on the pages. */
	boolean contain(CleanBlock.OfText paragraph) {
		return mayRun(paragraph.text()) && running.contains(form(paragraph.text()));
	}

	private static boolean mayRun(TracedText text) {
		if (text.length() > LONGEST || Heading.at(text) != null || HeadLabels.begin(text))
			return false;
		for (int i = 0; i < text.length(); i++)
			if (Script.isSentenceEnd(text.charAt(i)) && !isInAddress(text, i))
				return false;
		return true;
	}

	/** The question mark of a web address ends no sentence: browsers print the address of a page at its foot. */
	private static boolean isInAddress(TracedText text, int i) {
		return text.charAt(i) < 0x80 && i + 1 < text.length() && text.charAt(i + 1) > ' ' && text.charAt(i + 1) < 0x80;
	}

	private static String form(TracedText text) {
		return Canonical.of(text).replaceAll("[0-9]+", "#");
	}

	private static int page(CleanBlock block) {
		return switch (block) {
			case CleanBlock.OfText text -> text.place().page();
			case CleanBlock.OfRows table -> table.rows().get(0).place().page();
		};
	}
}
