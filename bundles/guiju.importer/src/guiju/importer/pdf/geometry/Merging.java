package guiju.importer.pdf.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.importer.pdf.page.Rule;

/**
 * Makes one line of all that is meant as one: the edges that each cell draws for itself, both strokes of a doubled line, the
 * dashes of a dashed one.
 */
final class Merging {

	/** Closer lines leave no room for text, so they are one. */
	private static final double SAME_LINE = 2.6;
	private static final double THICKEST = 4.6;
	private static final double GAP = 3.6;
	private static final double LONGEST_DASH = 12;
	private static final double DASH_GAP = 10;

	private Merging() {}

	/** Returns the whole lines of one direction. */
	static List<Rule> merge(List<Rule> rules, boolean horizontal) {
		List<Rule> sorted = new ArrayList<>();
		for (Rule rule : rules)
			if (rule.horizontal() == horizontal)
				sorted.add(rule);
		sorted.sort(Comparator.comparingDouble(Rule::at));
		List<Rule> merged = new ArrayList<>();
		int first = 0;
		for (int i = 1; i <= sorted.size(); i++)
			if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > SAME_LINE || sorted.get(i).at() - sorted.get(first).at() > THICKEST) {
				join(sorted.subList(first, i), horizontal, merged);
				first = i;
			}
		return merged;
	}

	private static void join(List<Rule> pieces, boolean horizontal, List<Rule> merged) {
		double weight = 0;
		double at = 0;
		for (Rule piece : pieces) {
			weight += piece.length();
			at += piece.at() * piece.length();
		}
		at /= weight;
		List<Rule> sorted = new ArrayList<>(pieces);
		sorted.sort(Comparator.comparingDouble(Rule::from));
		Rule last = sorted.get(0);
		double from = last.from();
		double to = last.to();
		for (Rule piece : sorted.subList(1, sorted.size())) {
			double gap = piece.from() - to;
			boolean dashes = last.length() <= LONGEST_DASH && piece.length() <= LONGEST_DASH && gap <= DASH_GAP;
			if (gap <= GAP || dashes) {
				to = Math.max(to, piece.to());
			} else {
				merged.add(new Rule(horizontal, at, from, to));
				from = piece.from();
				to = piece.to();
			}
			last = piece;
		}
		merged.add(new Rule(horizontal, at, from, to));
	}
}
