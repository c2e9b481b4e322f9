package guiju.importer.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.importer.pdf.page.Rule;

/** Finds the parts of a page between horizontal lines that may be tables. */
final class RuledRegions {

	private static final double SHORTEST = 40;
	/** A page of music or a drawing has more. */
	private static final int MOST_RULES = 400;
	private static final double WHOLE = 0.93;
	private static final double EMPTY_ROW = 5;
	private static final double OUTSIDE = 3;
	private static final double NEXT_LINE = 3;
	private static final double CLOSE = 0.9;

	private final List<TextLine> free;

	private RuledRegions(List<TextLine> free) {
		this.free = free;
	}

	/** Returns the regions from top to bottom. */
	static List<Region> of(PageParts page) {
		List<Rule> rules = new ArrayList<>();
		for (Rule rule : page.rules)
			if (rule.length() >= SHORTEST)
				rules.add(rule);
		rules.sort(Comparator.comparingDouble(Rule::at));
		return rules.size() < 2 || rules.size() > MOST_RULES ? List.of() : new RuledRegions(page.free).regions(rules);
	}

	/** Between two lines across the whole width without text between them one table ends and another begins. */
	private List<Region> regions(List<Rule> rules) {
		double left = rules.stream().mapToDouble(Rule::from).min().orElseThrow();
		double right = rules.stream().mapToDouble(Rule::to).max().orElseThrow();
		List<List<Rule>> parts = new ArrayList<>();
		Rule above = null;
		for (Rule rule : rules) {
			boolean apart = above != null && rule.at() - above.at() > EMPTY_ROW && isWhole(rule, left, right) && isWhole(above, left, right);
			if (above == null || apart && between(above.at(), rule.at()).isEmpty())
				parts.add(new ArrayList<>());
			parts.get(parts.size() - 1).add(rule);
			above = rule;
		}
		List<Region> regions = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			double from = i == 0 ? 0 : parts.get(i - 1).get(parts.get(i - 1).size() - 1).at();
			double to = i == parts.size() - 1 ? Double.MAX_VALUE : parts.get(i + 1).get(0).at();
			Region region = region(parts.get(i), left, right, from, to);
			if (region != null)
				regions.add(region);
		}
		return regions;
	}

	private static boolean isWhole(Rule rule, double left, double right) {
		return rule.length() >= WHOLE * (right - left);
	}

	private List<TextLine> between(double top, double bottom) {
		return free.stream().filter(line -> line.box().centerY() > top && line.box().centerY() < bottom && line.angle() == 0).toList();
	}

	/** A table that a page's end cuts has no line there; what stands in columns above the first or below the last belongs to it. */
	private Region region(List<Rule> rules, double left, double right, double from, double to) {
		double first = rules.get(0).at();
		double last = rules.get(rules.size() - 1).at();
		double top = first;
		double bottom = last;
		for (int i = free.size() - 1; i >= 0; i--)
			if (free.get(i).box().bottom() <= first + OUTSIDE && free.get(i).box().top() >= from - OUTSIDE && isColumns(free.get(i), top - free.get(i).box().bottom()))
				top = free.get(i).box().top() - 1;
		for (TextLine line : free)
			if (line.box().top() >= last - OUTSIDE && line.box().bottom() <= to + OUTSIDE && (isColumns(line, line.box().top() - bottom)
					|| bottom > last && line.box().top() - bottom < CLOSE * line.size()))
				bottom = line.box().bottom() + 1;
		List<Rule> all = new ArrayList<>(rules);
		if (top < first)
			all.add(0, new Rule(true, top, left, right));
		if (bottom > last)
			all.add(new Rule(true, bottom, left, right));
		return all.size() < 2 ? null : new Region(left, right, all, between(top, bottom));
	}

	private static boolean isColumns(TextLine line, double distance) {
		if (distance > NEXT_LINE * line.size() || line.angle() != 0)
			return false;
		for (int i = 1; i < line.parts().size(); i++)
			if (line.parts().get(i).chunk().left() - line.parts().get(i - 1).chunk().right() > line.size())
				return true;
		return false;
	}
}
