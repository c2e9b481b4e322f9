package guiju.diff.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;

/**
 * Pairs what is left over at the end by exclusion: an output or indicator without a successor and one without a predecessor,
 * below different tasks, may be one that was moved and said in quite other words. How likely, depends on how few are left
 * of their kind, and whether anything else is: one edit explains two leftovers better than two that happened by chance, but
 * in a revision that takes out and puts in much, leftovers are what they seem. What is known by its place alone is tried
 * against it: sentences that changed places and wording stand in each other's gaps.
 *
 * <p>What the rounds have found by text is not touched, and nothing that is found here helps to find anything else.
 */
final class Leftovers {

	private static final List<ElementType> TYPES = List.of(ElementType.OUTPUT, ElementType.INDICATOR);
	private static final double ONLY_ONES = 1.4;
	private static final double EACH_RIVAL = 1.2;
	/** More on one side: some of them have surely no partner, so such things happened. */
	private static final double NOT_AS_MANY = 0.3;
	private static final double NOTHING_ELSE = 1.2;
	/** Among more pairs than these exclusion proves nothing. */
	private static final int FEW = 1600;

	private final Pairing pairing;
	private final Decided decided;
	private final Context context;
	/** By side and type: who has no partner, below parents that have one; the parts of what was added or removed whole are no leftovers. */
	private final int[][] alone = new int[2][ElementType.values().length];
	private int allAlone;

	Leftovers(Pairing pairing, Decided decided, Context context) {
		this.pairing = pairing;
		this.decided = decided;
		this.context = context;
	}

	/** Pairs what is left over now. */
	void pair() {
		for (int side = Pairing.LEFT; side <= Pairing.RIGHT; side++)
			for (Entry entry : pairing.entries[side])
				if (entry.type() != ElementType.VERSION && isAlone(side, entry)) {
					alone[side][entry.type().ordinal()]++;
					allAlone++;
				}
		TYPES.forEach(this::pair);
	}

	private boolean isAlone(int side, Entry entry) {
		return entry.parent() != null && !pairing.told[side][entry.index()] && !pairing.isTaken(side, entry.index())
				&& pairing.isTaken(side, entry.parent().index());
	}

	private void pair(ElementType type) {
		int[] left = open(Pairing.LEFT, type);
		int[] right = open(Pairing.RIGHT, type);
		if (left.length == 0 || right.length == 0 || (long) left.length * right.length > FEW)
			return;
		context.look(type);
		SharedWords words = new SharedWords(type, pairing);
		Map<Integer, Edge> stayed = new HashMap<>();
		for (int element : left)
			if (pairing.edge(Pairing.LEFT, element) != null)
				stayed.put(element, pairing.edge(Pairing.LEFT, element));
		List<Edge> chosen = EdgeSet.best(likely(left, right, exclusion(type), words), left, right);
		for (int element : left)
			pairing.part(Pairing.LEFT, element);
		for (Edge edge : chosen)
			pairing.pair(edge.left, edge.right, edge.leftOver ? edge : stayed.get(edge.left));
	}

	/** Who has no partner, or one by its place alone. */
	private int[] open(int side, ElementType type) {
		return pairing.elements[side].of(type).stream().filter(entry -> {
			Edge edge = pairing.edge(side, entry.index());
			boolean free = !pairing.settled[side][entry.index()] && pairing.group(side, entry.index()) == null && !decided.isDisputed(side, entry.index());
			return free && (edge == null ? isAlone(side, entry) : edge.likeness < PlaceEvidence.SPEAKS);
		}).mapToInt(Entry::index).toArray();
	}

	private double exclusion(ElementType type) {
		int left = alone[Pairing.LEFT][type.ordinal()];
		int right = alone[Pairing.RIGHT][type.ordinal()];
		double ofLeft = Math.log(Math.max(1, left));
		double ofRight = Math.log(Math.max(1, right));
		return ONLY_ONES - EACH_RIVAL * (ofLeft + ofRight) / 2 - NOT_AS_MANY * Math.abs(ofLeft - ofRight) + NOTHING_ELSE / (1 + allAlone - left - right);
	}

	private List<Edge> likely(int[] left, int[] right, double exclusion, SharedWords words) {
		List<Edge> likely = new ArrayList<>();
		for (int one : left)
			for (int other : right) {
				Edge edge = edge(one, other, exclusion, words);
				if (edge != null && edge.weight() > 0)
					likely.add(edge);
			}
		return likely;
	}

	/** Returns a pair that stayed or may have been moved, or null where neither can be. */
	private Edge edge(int left, int right, double exclusion, SharedWords words) {
		boolean stayed = pairing.partner(Pairing.LEFT, left) == right;
		boolean near = pairing.isPaired(pairing.parent(Pairing.LEFT, left), pairing.parent(Pairing.RIGHT, right));
		if (!stayed && (near || decided.isForbidden(left, right)))
			return null;
		Edge text = TextEvidence.edge(left, right, pairing);
		if (!stayed && text.same)
			return null;
		int length = Math.min(pairing.texts[Pairing.LEFT][left].length(), pairing.texts[Pairing.RIGHT][right].length());
		double faint = FaintLikeness.weight(text.likeness, length, words.weight(left, right));
		Edge edge = new Edge(left, right, text.likeness, text.contained, text.same, faint);
		context.judge(edge);
		if (!stayed) {
			edge.leftOver = true;
			edge.placeWeight = exclusion;
		}
		return edge;
	}
}
