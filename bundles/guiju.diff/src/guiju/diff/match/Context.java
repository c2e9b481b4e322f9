package guiju.diff.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.code.ElementCode;
import guiju.model.value.Level;

/**
 * Judges pairs by what surrounds them, as far as that is matched already: parent and neighbours, code, children, citations,
 * level. Every weight is a logarithm of odds. Place says how likely a removed and an added element there are one reworded
 * element; elsewhere that is the less likely the more elements are left without a partner, since any of them could be it.
 */
final class Context {

	/** The most that citations add to a definition's weight. */
	static final double MOST_FROM_CITERS = 1;
	private static final double HERE = 0.5;
	private static final double UNDER_SAME_PARENT = -1;
	private static final double ELSEWHERE = -1;
	private static final double PARENT_UNKNOWN = -0.7;
	private static final double EACH_LEFT_OVER = 0.5;
	private static final double SAME_CODE = 0.5;
	private static final double OTHER_CODE = -0.3;
	private static final double ALL_CHILDREN = 7;
	private static final double CHILDREN_ELSEWHERE = -3;
	private static final double CITATIONS = 3;
	private static final double CITATIONS_BY_CHANCE = 0.35;
	private static final double LEVEL = 0.3;
	private static final double NEARNESS = 0.08;

	private final Pairing pairing;
	private final Neighbours neighbours;
	private final Map<Long, double[]> children = new HashMap<>();
	private final double[][] placed = new double[2][];
	private final int[] marks;
	private int mark;
	private double elsewhere;
	private double codesKept;

	Context(Pairing pairing) {
		this.pairing = pairing;
		neighbours = new Neighbours(pairing);
		placed[0] = new double[pairing.entries[0].length];
		placed[1] = new double[pairing.entries[1].length];
		marks = new int[pairing.entries[1].length];
	}

	Neighbours neighbours() {
		return neighbours;
	}

	/** Looks at all that is paired now; to be called before the pairs of a type are judged. */
	void look(ElementType type) {
		neighbours.look(type);
		elsewhere = -EACH_LEFT_OVER * Math.log(Math.max(1, Math.sqrt((double) leftOver(Pairing.LEFT, type) * leftOver(Pairing.RIGHT, type))));
		codesKept = codesKept(type);
		if (type == ElementType.TASK || type == ElementType.DUTY || isItem(type))
			lookAtChildren();
	}

	private static boolean isItem(ElementType type) {
		return type == ElementType.PREREQUISITE || type == ElementType.REMARK || type == ElementType.NOTE;
	}

	private int leftOver(int side, ElementType type) {
		int count = 0;
		for (Entry entry : pairing.elements[side].of(type))
			if (pairing.trust(side, entry.index()) < 0.5)
				count++;
		return count;
	}

	/** Returns the share of surely paired elements that kept their code: after a renumbering codes tell nothing. */
	private double codesKept(ElementType type) {
		int sure = 0;
		int kept = 0;
		for (Entry entry : pairing.elements[Pairing.LEFT].of(type)) {
			int partner = pairing.partner(Pairing.LEFT, entry.index());
			if (partner != Pairing.NONE && pairing.trust(Pairing.LEFT, entry.index()) > 0.9) {
				sure++;
				if (isSameCode(entry, pairing.entries[Pairing.RIGHT][partner]))
					kept++;
			}
		}
		return (kept + 1.0) / (sure + 2.0);
	}

	static boolean isSameCode(Entry one, Entry other) {
		String code = one.code();
		return code != null && other.code() != null && (code.equals(other.code())
				|| ElementCode.parse(code).map(parsed -> ElementCode.parse(other.code()).map(parsed::equals).orElse(false)).orElse(false));
	}

	/** Looks whose children are paired with whose. */
	void lookAtChildren() {
		children.clear();
		Arrays.fill(placed[0], 0);
		Arrays.fill(placed[1], 0);
		for (Entry child : pairing.entries[Pairing.LEFT]) {
			int partner = pairing.partner(Pairing.LEFT, child.index());
			if (partner == Pairing.NONE || partner == 0)
				continue;
			double trust = pairing.trust(Pairing.LEFT, child.index());
			int parent = pairing.parent(Pairing.LEFT, child.index());
			int other = pairing.parent(Pairing.RIGHT, partner);
			children.computeIfAbsent((long) parent << 32 | other, none -> new double[1])[0] += trust;
			placed[Pairing.LEFT][parent] += trust;
			placed[Pairing.RIGHT][other] += trust;
		}
	}

	/** Returns how much children that an element of each side have in common count. */
	double sharedChildren(int left, int right) {
		double[] shared = children.get((long) left << 32 | right);
		return shared == null ? 0 : shared[0];
	}

	/** Returns how much the children of an element that have a partner count. */
	double placedChildren(int side, int element) {
		return placed[side][element];
	}

	/** Returns the parents whose children are paired with each other. */
	Iterable<Long> parentsOfPairs() {
		return children.keySet().stream().sorted().toList();
	}

	void judge(Edge edge) {
		Entry left = pairing.entries[Pairing.LEFT][edge.left];
		Entry right = pairing.entries[Pairing.RIGHT][edge.right];
		place(edge, left, right);
		edge.sameCode = isSameCode(left, right);
		edge.code = left.code() == null || right.code() == null ? 0 : codesKept * (edge.sameCode ? SAME_CODE : OTHER_CODE);
		if (!left.children().isEmpty() || !right.children().isEmpty())
			edge.children = children(left, right);
		edge.citations = citations(left, right);
		if (left.object() instanceof Task task)
			edge.level = level(task, (Task) right.object());
	}

	private void place(Edge edge, Entry left, Entry right) {
		int parent = left.parent().index();
		int other = right.parent().index();
		edge.sameParent = pairing.isPaired(parent, other);
		if (edge.sameParent) {
			edge.place = neighbours.samePlace(edge.left, edge.right);
			double off = left.parent().object() instanceof Standard ? UNDER_SAME_PARENT + elsewhere : UNDER_SAME_PARENT;
			edge.placeWeight = edge.place * HERE + (1 - edge.place) * off;
			int fromStart = Math.abs(left.position() - right.position());
			int fromEnd = Math.abs(left.siblings().size() - left.position() - right.siblings().size() + right.position());
			edge.nearness = -NEARNESS * Math.min(4, Math.min(fromStart, fromEnd + 1));
		} else {
			edge.place = 0;
			boolean known = pairing.isTaken(Pairing.LEFT, parent) && pairing.isTaken(Pairing.RIGHT, other);
			edge.placeWeight = (known ? ELSEWHERE : PARENT_UNKNOWN) + elsewhere;
			edge.nearness = -0.2 * Math.abs((double) edge.left / pairing.entries[0].length - (double) edge.right / pairing.entries[1].length);
		}
	}

	private double children(Entry left, Entry right) {
		double shared = sharedChildren(left.index(), right.index());
		double apart = placed[Pairing.LEFT][left.index()] + placed[Pairing.RIGHT][right.index()] - 2 * shared;
		double all = left.children().size() + right.children().size();
		return ALL_CHILDREN * Math.min(1, 1.25 * 2 * shared / all) * Math.min(1, all / 4) + CHILDREN_ELSEWHERE * apart / all;
	}

	/** Few citations agree by chance more easily than many. */
	private double citations(Entry left, Entry right) {
		boolean isTask = left.type() == ElementType.TASK;
		List<Entry> one = isTask ? left.cites() : left.citedBy();
		List<Entry> other = isTask ? right.cites() : right.citedBy();
		int all = one.size() + other.size();
		if (all == 0)
			return 0;
		mark++;
		for (Entry entry : other)
			marks[entry.index()] = mark;
		int shared = 0;
		for (Entry entry : one) {
			int partner = pairing.partner(Pairing.LEFT, entry.index());
			if (partner != Pairing.NONE && marks[partner] == mark)
				shared++;
		}
		double agreement = CITATIONS * (2.0 * shared / all - CITATIONS_BY_CHANCE) * Math.min(1, all / (isTask ? 10.0 : 5.0));
		return isTask ? agreement : Math.min(agreement, MOST_FROM_CITERS);
	}

	private static double level(Task left, Task right) {
		Integer one = Level.number(left.getLevelText());
		Integer other = Level.number(right.getLevelText());
		return one == null || other == null ? 0 : one.equals(other) ? LEVEL : -LEVEL;
	}
}
