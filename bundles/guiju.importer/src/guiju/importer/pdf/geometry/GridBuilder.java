package guiju.importer.pdf.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import guiju.importer.pdf.geometry.Grid.Area;
import guiju.importer.pdf.page.Box;
import guiju.importer.pdf.page.Rule;

/**
 * Makes a grid of lines that meet. An edge is where a line runs along most of it; cells without an edge between them are one.
 * The outer edges may be missing: tables are open at the sides in some layouts, and at a page's end in most.
 */
final class GridBuilder {

	private static final double SAME_PLACE = 3;
	private static final double BEYOND = 6;
	private static final double MOST_OF_IT = 0.6;
	private static final int LARGEST = 60_000;

	private final List<Rule> horizontal;
	private final List<Rule> vertical;
	private final double[] xs;
	private final double[] ys;
	private final int[] parents;

	private GridBuilder(Crossing.Group group, double[] xs, double[] ys) {
		horizontal = group.horizontal();
		vertical = group.vertical();
		this.xs = xs;
		this.ys = ys;
		parents = new int[(xs.length - 1) * (ys.length - 1)];
	}

	/** Returns the grid, or null where the lines enclose nothing. */
	static Grid build(Crossing.Group group) {
		double[] xs = places(group.vertical(), group.horizontal());
		double[] ys = places(group.horizontal(), group.vertical());
		if (xs.length < 2 || ys.length < 2 || (long) xs.length * ys.length > LARGEST)
			return null;
		return new GridBuilder(group, xs, ys).build();
	}

	/** Where lines stand; where those that cross them go on beyond the last, there is an open side. */
	private static double[] places(List<Rule> lines, List<Rule> crossing) {
		double[] sorted = lines.stream().mapToDouble(Rule::at).sorted().toArray();
		List<Double> places = new ArrayList<>();
		for (double at : sorted)
			if (places.isEmpty() || at - places.get(places.size() - 1) > SAME_PLACE)
				places.add(at);
		double first = crossing.stream().mapToDouble(Rule::from).min().orElse(places.get(0));
		double last = crossing.stream().mapToDouble(Rule::to).max().orElse(places.get(0));
		if (first < places.get(0) - BEYOND)
			places.add(0, first);
		if (last > places.get(places.size() - 1) + BEYOND)
			places.add(last);
		return places.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private Grid build() {
		for (int i = 0; i < parents.length; i++)
			parents[i] = i;
		int columns = xs.length - 1;
		for (int row = 0; row < ys.length - 1; row++)
			for (int column = 0; column < columns; column++) {
				int cell = row * columns + column;
				if (column + 1 < columns && !isEdge(vertical, xs[column + 1], ys[row], ys[row + 1]))
					parents[root(cell)] = root(cell + 1);
				if (row + 2 < ys.length && !isEdge(horizontal, ys[row + 1], xs[column], xs[column + 1]))
					parents[root(cell)] = root(cell + columns);
			}
		return new Grid(new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]), xs, ys, areas(columns));
	}

	/** What is merged is a rectangle in any sane table; of others the surrounding one is taken. */
	private List<Area> areas(int columns) {
		int[][] bounds = new int[parents.length][];
		for (int cell = 0; cell < parents.length; cell++) {
			int root = root(cell);
			int row = cell / columns;
			int column = cell % columns;
			if (bounds[root] == null)
				bounds[root] = new int[] { row, column, row, column };
			int[] bound = bounds[root];
			bound[0] = Math.min(bound[0], row);
			bound[1] = Math.min(bound[1], column);
			bound[2] = Math.max(bound[2], row);
			bound[3] = Math.max(bound[3], column);
		}
		List<Area> areas = new ArrayList<>();
		Arrays.stream(bounds).filter(bound -> bound != null).forEach(bound -> areas.add(new Area(bound[0], bound[1], bound[2] - bound[0] + 1,
				bound[3] - bound[1] + 1, new Box(xs[bound[1]], ys[bound[0]], xs[bound[3] + 1], ys[bound[2] + 1]))));
		areas.sort(Comparator.comparingInt(Area::row).thenComparingInt(Area::column));
		return areas;
	}

	private static boolean isEdge(List<Rule> lines, double at, double from, double to) {
		double covered = 0;
		for (Rule line : lines)
			if (Math.abs(line.at() - at) <= SAME_PLACE)
				covered += Math.max(0, Math.min(line.to(), to) - Math.max(line.from(), from));
		return covered >= MOST_OF_IT * (to - from);
	}

	private int root(int index) {
		int at = index;
		while (parents[at] != at) {
			parents[at] = parents[parents[at]];
			at = parents[at];
		}
		return at;
	}
}
