package guiju.importer.pdf.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import guiju.importer.pdf.geometry.Crossing.Group;
import guiju.importer.pdf.page.Rule;

/**
 * Finds a place for vertical lines that meet no horizontal one. On a page on which a merged cell begins and ends outside, the
 * edge of its column stands alone beside the table; on a page that one row fills there are no horizontal lines at all.
 */
final class Parallels {

	private static final double BESIDE = 0.75;
	private static final int FEWEST = 3;

	private Parallels() {}

	/** Adds lines to the groups that they run along, and returns the groups that the rest forms. */
	static List<Group> place(List<Rule> alone, List<Group> groups) {
		List<Rule> rest = new ArrayList<>();
		for (Rule line : alone) {
			Group best = null;
			for (Group group : groups)
				if (runsAlong(line, group) && (best == null || distance(line, group) < distance(line, best)))
					best = group;
			if (best == null)
				rest.add(line);
			else
				best.vertical().add(line);
		}
		return ofParallels(rest);
	}

	private static boolean runsAlong(Rule line, Group group) {
		double top = group.vertical().stream().mapToDouble(Rule::from).min().orElse(0);
		double bottom = group.vertical().stream().mapToDouble(Rule::to).max().orElse(0);
		double common = Math.min(bottom, line.to()) - Math.max(top, line.from());
		return common >= BESIDE * Math.max(bottom - top, line.length());
	}

	private static double distance(Rule line, Group group) {
		return group.vertical().stream().mapToDouble(other -> Math.abs(other.at() - line.at())).min().orElse(0);
	}

	private static List<Group> ofParallels(List<Rule> lines) {
		List<Rule> left = new ArrayList<>(lines);
		left.sort(Comparator.comparingDouble(Rule::length).reversed());
		List<Group> groups = new ArrayList<>();
		while (left.size() >= FEWEST) {
			Rule first = left.get(0);
			List<Rule> beside = new ArrayList<>();
			for (Rule line : left)
				if (Math.min(first.to(), line.to()) - Math.max(first.from(), line.from()) >= BESIDE * first.length())
					beside.add(line);
			left.removeAll(beside);
			if (beside.size() >= FEWEST)
				groups.add(closed(beside));
		}
		return groups;
	}

	private static Group closed(List<Rule> lines) {
		double left = lines.stream().mapToDouble(Rule::at).min().orElseThrow();
		double right = lines.stream().mapToDouble(Rule::at).max().orElseThrow();
		double top = lines.stream().mapToDouble(Rule::from).min().orElseThrow();
		double bottom = lines.stream().mapToDouble(Rule::to).max().orElseThrow();
		return new Group(new ArrayList<>(List.of(new Rule(true, top, left, right), new Rule(true, bottom, left, right))), new ArrayList<>(lines));
	}
}
