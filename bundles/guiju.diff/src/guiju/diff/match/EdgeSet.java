package guiju.diff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import guiju.diff.element.ElementType;

/** The pairs of one type that are worth a look, each once. What no context could ever make likely is tried once and forgotten. */
final class EdgeSet {

	/** The most that place and code can add where there are neither children nor citations. */
	private static final double MOST_FROM_PLACE = 1.6;
	/** The most that children, or citations, can add besides. */
	private static final double MOST_FROM_TIES = 9;

	final ElementType type;
	final int[] left;
	final int[] right;
	private final Pairing pairing;
	private final Decided decided;
	private final double hopeless;
	private final List<Edge> edges = new ArrayList<>();
	private final PairSet tried = new PairSet();
	/** Tried, and found too unlike to be one unless they are all that is left in one gap. */
	private final PairSet unlike = new PairSet();
	private final PairSet inGap = new PairSet();
	private boolean sorted = true;

	EdgeSet(ElementType type, Pairing pairing, Decided decided) {
		this.type = type;
		this.pairing = pairing;
		this.decided = decided;
		left = pairing.open(Pairing.LEFT, type);
		right = pairing.open(Pairing.RIGHT, type);
		hopeless = -switch (type) {
			case OUTPUT, INDICATOR -> MOST_FROM_PLACE;
			case KNOWLEDGE, SKILL, NOTE -> MOST_FROM_PLACE + Context.MOST_FROM_CITERS;
			case ATTITUDE -> MOST_FROM_PLACE;
			default -> MOST_FROM_TIES;
		};
	}

	/** Looks at a pair of open elements unless it was looked at before. */
	void add(int left, int right) {
		if (pairing.settled[Pairing.LEFT][left] || pairing.settled[Pairing.RIGHT][right])
			return;
		if (!tried.add(left, right) || decided.isForbidden(left, right))
			return;
		Edge edge = TextEvidence.edge(left, right, pairing);
		if (edge.text > hopeless)
			keep(edge);
		else
			unlike.add(left, right);
	}

	/** Takes a pair that stands in one gap, whatever its texts say. */
	void addInGap(int left, int right) {
		add(left, right);
		if (unlike.has(left, right) && inGap.add(left, right))
			keep(TextEvidence.edge(left, right, pairing));
	}

	private void keep(Edge edge) {
		edges.add(edge);
		sorted = false;
	}

	/** Returns the pairs worth a look, sorted by left and right element. */
	List<Edge> edges() {
		if (!sorted)
			edges.sort((one, other) -> one.left != other.left ? one.left - other.left : one.right - other.right);
		sorted = true;
		return edges;
	}

	/** Tells whether so few elements are open that every pair can be looked at. */
	boolean isSmall() {
		return (long) left.length * right.length <= TextEdges.EVERY_PAIR;
	}

	/** Returns those of some edges, sorted by left element, that sum up to the most, each element in one at most. */
	static List<Edge> best(List<Edge> likely, int[] left, int[] right) {
		int[] starts = new int[left.length + 1];
		int[] columns = new int[likely.size()];
		double[] weights = new double[likely.size()];
		int at = 0;
		for (int row = 0; row < left.length; row++) {
			starts[row] = at;
			for (; at < likely.size() && likely.get(at).left == left[row]; at++) {
				columns[at] = Arrays.binarySearch(right, likely.get(at).right);
				weights[at] = likely.get(at).weight();
			}
		}
		starts[left.length] = at;
		List<Edge> chosen = new ArrayList<>();
		for (int edge : new Assignment(starts, columns, weights, right.length).solve())
			if (edge >= 0)
				chosen.add(likely.get(edge));
		return chosen;
	}
}
