package guiju.importer.pdf.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.importer.pdf.page.Rule;

/**
 * The grids of a page, and the lines that belong to none.
 *
 * @param grids ruled tables from top to bottom; one box around text is none
 * @param loose horizontal lines that meet no vertical ones: of tables that have no others, below words, or decoration
 */
public record Grids(List<Grid> grids, List<Rule> loose) {

	private static final int MOST_GRIDS = 200;

	/** Copies the lists. */
	public Grids {
		grids = List.copyOf(grids);
		loose = List.copyOf(loose);
	}

	/** Finds the grids in the lines of a page. */
	public static Grids of(List<Rule> rules) {
		List<Rule> horizontal = Merging.merge(rules, true);
		List<Rule> vertical = Merging.merge(rules, false);
		Set<Rule> used = new HashSet<>();
		List<Grid> grids = new ArrayList<>();
		for (Crossing.Group group : Crossing.groups(horizontal, vertical)) {
			used.addAll(group.horizontal());
			Grid grid = GridBuilder.build(group);
			if (grid != null && grid.areas().size() > 1)
				grids.add(grid);
		}
		grids.sort(Comparator.comparingDouble((Grid grid) -> grid.box().top()).thenComparingDouble(grid -> grid.box().left()));
		return new Grids(outermost(grids), horizontal.stream().filter(rule -> !used.contains(rule)).toList());
	}

	/** Returns the grid that lines form all together, or null where they form none. */
	public static Grid ofAll(List<Rule> rules) {
		List<Crossing.Group> groups = Crossing.groups(Merging.merge(rules, true), Merging.merge(rules, false));
		return groups.size() == 1 ? GridBuilder.build(groups.get(0)) : null;
	}

	/** A table within a cell is text of that cell. */
	private static List<Grid> outermost(List<Grid> grids) {
		List<Grid> outer = new ArrayList<>();
		for (Grid grid : grids)
			if (grids.stream().noneMatch(other -> other != grid && other.box().contains(grid.box(), 1) && !grid.box().contains(other.box(), 1)))
				outer.add(grid);
		return outer.subList(0, Math.min(outer.size(), MOST_GRIDS));
	}
}
