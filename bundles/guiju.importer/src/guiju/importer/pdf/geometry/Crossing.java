package guiju.importer.pdf.geometry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guiju.importer.pdf.page.Rule;

/** Groups lines that meet. A line that meets none of the other direction, such as that below a word, is in no group. */
final class Crossing {

	private static final double TOUCH = 3;
	/** With more whole lines than that a page is a drawing. */
	private static final int MOST = 3_000;

	/** Lines that meet, directly or over others. */
	record Group(List<Rule> horizontal, List<Rule> vertical) {}

	private Crossing() {}

	/** Returns the groups. */
	static List<Group> groups(List<Rule> horizontal, List<Rule> vertical) {
		if (horizontal.size() > MOST || vertical.size() > MOST)
			return List.of();
		int[] parents = new int[horizontal.size() + vertical.size()];
		boolean[] meets = new boolean[parents.length];
		for (int i = 0; i < parents.length; i++)
			parents[i] = i;
		for (int i = 0; i < horizontal.size(); i++)
			for (int j = 0; j < vertical.size(); j++)
				if (meet(horizontal.get(i), vertical.get(j))) {
					meets[i] = true;
					meets[horizontal.size() + j] = true;
					parents[root(parents, i)] = root(parents, horizontal.size() + j);
				}
		Map<Integer, Group> groups = new LinkedHashMap<>();
		List<Rule> alone = new ArrayList<>();
		for (int i = 0; i < parents.length; i++) {
			if (meets[i])
				add(groups.computeIfAbsent(root(parents, i), none -> new Group(new ArrayList<>(), new ArrayList<>())), i, horizontal, vertical);
			else if (i >= horizontal.size())
				alone.add(vertical.get(i - horizontal.size()));
		}
		List<Group> all = new ArrayList<>(groups.values());
		all.addAll(Parallels.place(alone, all));
		return all;
	}

	private static void add(Group group, int index, List<Rule> horizontal, List<Rule> vertical) {
		if (index < horizontal.size())
			group.horizontal.add(horizontal.get(index));
		else
			group.vertical.add(vertical.get(index - horizontal.size()));
	}

	static boolean meet(Rule horizontal, Rule vertical) {
		return horizontal.reaches(vertical.at(), TOUCH) && vertical.reaches(horizontal.at(), TOUCH);
	}

	private static int root(int[] parents, int index) {
		int at = index;
		while (parents[at] != at) {
			parents[at] = parents[parents[at]];
			at = parents[at];
		}
		return at;
	}
}
