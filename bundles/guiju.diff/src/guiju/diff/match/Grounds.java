package guiju.diff.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says what spoke for a pair, weightiest first. */
final class Grounds {

	private static final double PART = 0.8;
	private static final double ALIKE = 0.12;
	private static final double PLACE = 0.7;
	private static final double WORTH_TELLING = 0.4;

	private record Weighed(Ground ground, double weight) {
	}

	private Grounds() {}

	static List<Ground> of(Edge edge) {
		List<Weighed> grounds = new ArrayList<>();
		if (edge.same)
			grounds.add(new Weighed(Ground.SAME_TEXT, edge.text));
		else if (edge.likeness >= ALIKE)
			grounds.add(new Weighed(edge.contained >= PART && edge.likeness < PART ? Ground.PART_OF_TEXT : Ground.SIMILAR_TEXT, edge.text));
		if (edge.restsOnExclusion())
			grounds.add(new Weighed(Ground.EXCLUSION, edge.placeWeight));
		if (edge.children > WORTH_TELLING)
			grounds.add(new Weighed(Ground.SAME_CHILDREN, edge.children));
		if (edge.citations > WORTH_TELLING)
			grounds.add(new Weighed(Ground.SAME_CITATIONS, edge.citations));
		if (edge.place >= PLACE)
			grounds.add(new Weighed(Ground.SAME_PLACE, 1));
		if (edge.sameCode)
			grounds.add(new Weighed(Ground.SAME_CODE, edge.code));
		if (edge.sameParent)
			grounds.add(new Weighed(Ground.SAME_PARENT, 0.1));
		if (grounds.isEmpty())
			grounds.add(new Weighed(Ground.SIMILAR_TEXT, 0));
		return grounds.stream().sorted(Comparator.comparingDouble(Weighed::weight).reversed()).map(Weighed::ground).toList();
	}

	/** Says what spoke for one part of a split or merge. */
	static List<Ground> of(Group group, int left, int right, Pairing pairing) {
		List<Ground> grounds = new ArrayList<>();
		grounds.add(group.byChildren() ? Ground.SAME_CHILDREN : Ground.PART_OF_TEXT);
		if (pairing.isPaired(pairing.parent(Pairing.LEFT, left), pairing.parent(Pairing.RIGHT, right)))
			grounds.add(Ground.SAME_PARENT);
		return grounds;
	}
}
