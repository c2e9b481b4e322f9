package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.importer.pdf.page.Rule;

/**
 * Guesses where columns begin that no lines part. The pieces of the horizontal lines tell it, where each cell drew its own; else
 * the header does, each label standing in its column; else the places where text begins behind a gap.
 */
final class ColumnGuess {

	private static final double SAME_PLACE = 2;
	private static final double INSIDE = 8;
	private static final double WHOLE = 0.93;
	private static final double BEFORE_TEXT = 1.5;
	private static final double GAP = 0.8;
	private static final double STEP = 0.5;
	private static final int FEWEST_ENDS = 2;

	private ColumnGuess() {}

	/** Returns the places between columns that the ends of pieces tell. */
	static double[] byPieces(Region region, List<Rule> pieces) {
		List<Double> ends = new ArrayList<>();
		for (Rule piece : pieces)
			if (piece.horizontal() && piece.at() > region.top() - SAME_PLACE && piece.at() < region.bottom() + SAME_PLACE)
				for (double end : new double[] { piece.from(), piece.to() })
					if (end > region.left() + INSIDE && end < region.right() - INSIDE)
						ends.add(end);
		return clustered(ends, FEWEST_ENDS);
	}

	/** Tells whether each cell drew its own piece of the horizontal lines: then a whole line has several pieces. */
	static boolean isComplete(Region region, List<Rule> pieces) {
		for (double height : region.heights()) {
			int parts = 0;
			double covered = 0;
			for (Rule piece : pieces)
				if (piece.horizontal() && Math.abs(piece.at() - height) <= SAME_PLACE && piece.length() < WHOLE * (region.right() - region.left())) {
					parts++;
					covered += piece.length();
				}
			if (parts > 1 && covered >= WHOLE * (region.right() - region.left()))
				return true;
		}
		return false;
	}

	/** Returns the places of two guesses; where they are close the first is right. */
	static double[] both(double[] first, double[] second) {
		List<Double> all = new ArrayList<>();
		for (double place : first)
			all.add(place);
		for (double place : second)
			if (all.stream().limit(first.length).noneMatch(known -> Math.abs(known - place) <= INSIDE))
				all.add(place);
		return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
	}

	/** Returns the places between labels of a header: in the middle of the widest stretch between two that the fewest texts cross. */
	static double[] byHeader(List<Header.Label> labels, List<Chunk> chunks) {
		double[] columns = new double[labels.size() - 1];
		for (int i = 0; i < columns.length; i++)
			columns[i] = between(labels.get(i).box().centerX(), labels.get(i + 1).box().centerX(), chunks);
		return columns;
	}

	private static double between(double from, double to, List<Chunk> chunks) {
		int fewest = Integer.MAX_VALUE;
		double start = from;
		double best = (from + to) / 2;
		double widest = 0;
		for (double x = from; x <= to; x += STEP) {
			int crossing = crossing(chunks, x);
			if (crossing != crossing(chunks, start) || x == from)
				start = x;
			if (crossing < fewest || crossing == fewest && x - start > widest) {
				fewest = crossing;
				widest = x - start;
				best = (x + start) / 2;
			}
		}
		return best;
	}

	private static int crossing(List<Chunk> chunks, double x) {
		int crossing = 0;
		for (Chunk chunk : chunks)
			if (chunk.box().left() < x && chunk.box().right() > x)
				crossing++;
		return crossing;
	}

	/** Returns the places where text begins behind a gap, or behind an empty cell. */
	static double[] byText(Region region) {
		List<Double> starts = new ArrayList<>();
		double leftmost = region.chunks().stream().mapToDouble(chunk -> chunk.box().left()).min().orElse(region.left());
		for (TextLine line : region.lines()) {
			double end = leftmost;
			for (TextLine.Part part : line.parts()) {
				if (part.chunk().isBlank())
					continue;
				double start = part.chunk().box().left();
				if (start - end > GAP * line.size())
					starts.add(start - BEFORE_TEXT);
				end = Math.max(end, part.chunk().box().right());
			}
		}
		return clustered(starts, 1);
	}

	private static double[] clustered(List<Double> places, int fewest) {
		List<Double> sorted = new ArrayList<>(places);
		sorted.sort(Comparator.naturalOrder());
		List<Double> columns = new ArrayList<>();
		int first = 0;
		for (int i = 1; i <= sorted.size(); i++)
			if (i == sorted.size() || sorted.get(i) - sorted.get(i - 1) > SAME_PLACE) {
				if (i - first >= fewest)
					columns.add(sorted.get(first));
				first = i;
			}
		return columns.stream().mapToDouble(Double::doubleValue).toArray();
	}
}
