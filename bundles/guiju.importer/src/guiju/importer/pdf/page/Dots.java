package guiju.importer.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes lines of the dots of dotted ones. */
final class Dots {

	private static final int FEWEST = 5;
	private static final double WIDEST_GAP = 5;
	private static final double BESIDE = 0.8;

	private Dots() {}

	/** Returns the lines that rows and columns of dots form. */
	static List<Rule> chained(List<Box> dots) {
		List<Rule> rules = new ArrayList<>();
		if (dots.size() >= FEWEST) {
			chain(dots, true, rules);
			chain(dots, false, rules);
		}
		return rules;
	}

	private static void chain(List<Box> dots, boolean horizontal, List<Rule> rules) {
		List<Box> sorted = new ArrayList<>(dots);
		sorted.sort(Comparator.comparingDouble((Box dot) -> Math.round(across(dot, horizontal) / BESIDE)).thenComparingDouble(dot -> from(dot, horizontal)));
		int first = 0;
		for (int i = 1; i <= sorted.size(); i++) {
			if (i < sorted.size() && follows(sorted.get(i - 1), sorted.get(i), horizontal))
				continue;
			if (i - first >= FEWEST)
				rules.add(new Rule(horizontal, across(sorted.get(first), horizontal), from(sorted.get(first), horizontal), to(sorted.get(i - 1), horizontal)));
			first = i;
		}
	}

	private static boolean follows(Box dot, Box next, boolean horizontal) {
		double gap = from(next, horizontal) - to(dot, horizontal);
		return Math.abs(across(dot, horizontal) - across(next, horizontal)) <= BESIDE && gap <= WIDEST_GAP && gap >= -WIDEST_GAP;
	}

	private static double across(Box dot, boolean horizontal) {
		return horizontal ? dot.centerY() : dot.centerX();
	}

	private static double from(Box dot, boolean horizontal) {
		return horizontal ? dot.left() : dot.top();
	}

	private static double to(Box dot, boolean horizontal) {
		return horizontal ? dot.right() : dot.bottom();
	}
}
