package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import guiju.importer.label.Furniture;
import guiju.importer.label.HeadField;
import guiju.importer.label.Heading;
import guiju.importer.pdf.page.Rule;

/**
 * Finds tables that have no lines at all: below a header as long as the text keeps to its columns, and the labels of the head
 * with their values. Rows are where the space is wider than between lines.
 */
final class SpacedRegions {

	private static final double WIDER = 0.5;
	private static final double WIDEST_LINE_SPACE = 0.7;
	private static final double FARTHEST = 4;
	private static final double MARGIN = 4;
	private static final double GAP = 0.8;
	private static final int FEWEST_LABELS = 3;

	/** A table and where its columns part. */
	record Found(Region region, double[] columns) {}

	private final List<TextLine> lines;
	private final double[] before;
	private double[] last;

	SpacedRegions(List<TextLine> free, double[] before) {
		lines = free.stream().filter(line -> line.angle() == 0).toList();
		this.before = before;
	}

	/** Returns the columns of a table that goes on at the end of the page, or null. */
	double[] last() {
		return last;
	}

	List<Found> find() {
		List<Found> found = new ArrayList<>();
		int start = 0;
		while (start < lines.size()) {
			Header header = Header.at(lines, start);
			double[] columns = null;
			boolean continued = header == null && found.isEmpty() && before.length > 1 && goesOn(start);
			int end = continued ? end(start, chunk -> crosses(chunk, before))
					: header == null ? headEnd(start) : end(start + header.lines(), header::isCrossedBy);
			if (end <= start) {
				start++;
				continue;
			}
			List<TextLine> part = lines.subList(start, end);
			if (header != null)
				columns = ColumnGuess.byHeader(header.labels(), Region.chunks(part));
			Region region = region(part, header == null ? 0 : header.lines(), header == null && !continued);
			found.add(new Found(region, continued ? before : columns == null ? ColumnGuess.byText(region) : columns));
			last = end >= lines.size() - 1 && (header != null || continued) ? found.get(found.size() - 1).columns() : null;
			start = end;
		}
		return found;
	}

	/** Near the top of the page text stands in the columns of the page before. */
	private boolean goesOn(int start) {
		return start <= 1 && columnsUsed(lines.get(start), before) > 1;
	}

	private static int columnsUsed(TextLine line, double[] columns) {
		List<Integer> used = new ArrayList<>();
		for (Chunk chunk : Region.chunks(List.of(line))) {
			int column = 0;
			for (double x : columns)
				column += chunk.box().centerX() > x ? 1 : 0;
			if (!used.contains(column))
				used.add(column);
		}
		return used.size();
	}

	/** A table ends where text crosses its columns, where a heading or another header stands, or below wide space. */
	private int end(int from, Predicate<Chunk> crosses) {
		int end = from;
		while (end < lines.size()) {
			TextLine line = lines.get(end);
			double distance = end == 0 ? 0 : line.box().top() - lines.get(end - 1).box().bottom();
			String text = text(line);
			if (distance > FARTHEST * line.size() || Heading.at(text) != null || Furniture.is(text) || end > from && Header.at(lines, end) != null)
				break;
			if (isHead(line) || Region.chunks(List.of(line)).stream().anyMatch(crosses))
				break;
			end++;
		}
		return end;
	}

	private static boolean crosses(Chunk chunk, double[] columns) {
		for (double x : columns)
			if (chunk.box().left() < x - chunk.size() && chunk.box().right() > x + chunk.size())
				return true;
		return false;
	}

	/** The head begins with a label and ends where the last one has its value. */
	private int headEnd(int start) {
		int labels = 0;
		int end = start;
		for (int i = start; i < lines.size() && Header.at(lines, i) == null && Heading.at(text(lines.get(i))) == null; i++) {
			boolean label = isHead(lines.get(i));
			if (i == start && !label)
				return start;
			if (label || labels > 0 && hasGap(lines.get(i))) {
				labels += label ? 1 : 0;
				end = i + 1;
			}
		}
		return labels >= FEWEST_LABELS ? end : start;
	}

	private static String text(TextLine line) {
		StringBuilder text = new StringBuilder();
		line.glyphs().forEach(glyph -> text.append(glyph.text()));
		return text.toString().strip();
	}

	/** Draws lines into the wider spaces. */
	private static Region region(List<TextLine> part, int headerLines, boolean head) {
		double left = part.stream().mapToDouble(TextLine::left).min().orElse(0) - MARGIN;
		double right = part.stream().mapToDouble(TextLine::right).max().orElse(0) + MARGIN;
		List<TextLine> sorted = new ArrayList<>(part);
		sorted.sort(Comparator.comparingDouble(line -> line.box().top()));
		double usual = Math.min(usualSpace(sorted), WIDEST_LINE_SPACE * sorted.get(0).size());
		List<Rule> rules = new ArrayList<>();
		rules.add(new Rule(true, sorted.get(0).box().top() - 1, left, right));
		double bottom = sorted.get(0).box().bottom();
		for (int i = 1; i < sorted.size(); i++) {
			double space = sorted.get(i).box().top() - bottom;
			if (i == headerLines || head && isLabelled(sorted.get(i)) || i > headerLines && space > usual + WIDER * sorted.get(i).size())
				rules.add(new Rule(true, (sorted.get(i).box().top() + bottom) / 2, left, right));
			bottom = Math.max(bottom, sorted.get(i).box().bottom());
		}
		rules.add(new Rule(true, bottom + 1, left, right));
		return new Region(left, right, rules, part);
	}

	private static boolean hasGap(TextLine line) {
		List<Chunk> chunks = Region.chunks(List.of(line));
		return chunks.size() > 1 && chunks.get(1).left() - chunks.get(0).right() > GAP * line.size();
	}

	/** Tells whether a line begins with a label of the head and goes on behind a gap. */
	private static boolean isHead(TextLine line) {
		return hasGap(line) && isLabel(line.parts().get(0).chunk());
	}

	/** In the head each label begins a row. */
	private static boolean isLabelled(TextLine line) {
		return Region.chunks(List.of(line)).stream().limit(2).anyMatch(SpacedRegions::isLabel);
	}

	/** The label 所屬類別 stands beside others and may take two lines. */
	private static boolean isLabel(Chunk chunk) {
		HeadField field = HeadField.of(text(new TextLine(List.of(new TextLine.Part(chunk, false)), 0, 1)));
		return field != null && field != HeadField.GROUP;
	}

	private static double usualSpace(List<TextLine> sorted) {
		List<Double> spaces = new ArrayList<>();
		for (int i = 1; i < sorted.size(); i++)
			spaces.add(Math.max(0, sorted.get(i).box().top() - sorted.get(i - 1).box().bottom()));
		spaces.sort(Comparator.naturalOrder());
		return spaces.isEmpty() ? 0 : spaces.get(spaces.size() / 3);
	}
}
