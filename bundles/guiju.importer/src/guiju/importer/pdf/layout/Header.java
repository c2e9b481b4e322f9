package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.importer.label.MainColumn;
import guiju.importer.label.VersionColumn;
import guiju.importer.pdf.page.Box;
import guiju.importer.pdf.page.Glyph;

/**
 * The header of a table, found by what its labels say.
 *
 * @param labels its labels from left to right
 * @param lines how many lines of text it takes
 */
record Header(List<Label> labels, int lines) {

	private static final int FEWEST = 3;
	private static final int MOST_LINES = 6;
	private static final int MOST_LABELS = 40;
	private static final double WIDEST_SPACE = 0.8;
	private static final double CROSSING = 2;
	private static final double JOINED = 0.3;

	/** A label and where it stands. */
	record Label(String text, Box box) {}

	/** Returns the header that begins in a line, or null. */
	static Header at(List<TextLine> lines, int index) {
		Header best = null;
		int most = 0;
		for (int count = 1; count <= MOST_LINES && index + count <= lines.size(); count++) {
			if (count > 1 && space(lines.get(index + count - 2), lines.get(index + count - 1)) > WIDEST_SPACE * lines.get(index).size())
				break;
			List<Label> labels = labels(lines.subList(index, index + count));
			int known = known(labels);
			boolean needsFirst = count == 1 || known(labels(lines.subList(index + 1, index + count))) < known;
			if (known >= FEWEST && known > most && known * 2 > labels.size() && needsFirst) {
				most = known;
				best = new Header(labels, count);
			}
		}
		return best;
	}

	private static double space(TextLine above, TextLine line) {
		return line.box().top() - above.box().bottom();
	}

	/** Tells whether a text stands below, or crosses from, one label to the next. */
	boolean isCrossedBy(Chunk chunk) {
		for (int i = 1; i < labels.size(); i++)
			if (chunk.box().left() < labels.get(i - 1).box().right() && chunk.box().right() > labels.get(i).box().left() + CROSSING)
				return true;
		return false;
	}

	/** Words of several lines that stand below one another are one label; what stands above two labels is none of its own. */
	private static List<Label> labels(List<TextLine> lines) {
		List<Label> labels = new ArrayList<>();
		for (TextLine line : lines) {
			List<Label> below = words(line);
			if (below.size() > MOST_LABELS)
				return List.of();
			labels.removeIf(above -> below.stream().filter(label -> overlap(above, label)).count() > 1);
			for (Label label : below)
				add(labels, label);
		}
		labels.sort(Comparator.comparingDouble(label -> label.box().left()));
		return labels;
	}

	/** Returns the texts of a line that stand apart; fonts may change within one. */
	private static List<Label> words(TextLine line) {
		List<Label> words = new ArrayList<>();
		for (Chunk chunk : Region.chunks(List.of(line))) {
			Label last = words.isEmpty() ? null : words.get(words.size() - 1);
			if (last != null && chunk.box().left() - last.box().right() < JOINED * line.size())
				words.set(words.size() - 1, new Label(last.text() + text(chunk), last.box().union(chunk.box())));
			else
				words.add(new Label(text(chunk), chunk.box()));
		}
		return words;
	}

	private static void add(List<Label> labels, Label label) {
		Label whole = label;
		for (int i = labels.size() - 1; i >= 0; i--)
			if (overlap(labels.get(i), whole)) {
				Label above = labels.remove(i);
				whole = new Label(above.text() + whole.text(), above.box().union(whole.box()));
			}
		labels.add(whole);
	}

	private static boolean overlap(Label a, Label b) {
		return a.box().left() < b.box().right() && a.box().right() > b.box().left();
	}

	private static String text(Chunk chunk) {
		StringBuilder text = new StringBuilder();
		for (Glyph glyph : chunk.glyphs())
			text.append(glyph.text());
		return text.toString();
	}

	private static int known(List<Label> labels) {
		Set<Enum<?>> main = new HashSet<>();
		Set<Enum<?>> version = new HashSet<>();
		for (Label label : labels) {
			if (MainColumn.of(label.text()) != null)
				main.add(MainColumn.of(label.text()));
			if (VersionColumn.of(label.text()) != null)
				version.add(VersionColumn.of(label.text()));
		}
		return Math.max(main.size(), version.size());
	}
}
