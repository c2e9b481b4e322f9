package guiju.diff.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;
import guiju.model.Task;
import guiju.model.code.ElementCode;
import guiju.model.value.Level;

/**
 * Judges pairs by what surrounds them, as far as that is matched already: parent and neighbours, code, children, citations,
 * level, markers. Every weight is a logarithm of odds.
 */
final class Context {

	/** The most that citations add to a definition's weight. */
	static final double MOST_FROM_CITERS = 1;
	private static final double SAME_CODE = 0.5;
	private static final double OTHER_CODE = -0.3;
	private static final double CAME_ALONG = 1.5;
	private static final double SAME_MARKER = 1.5;
	/** A marker on one side only. */
	private static final double OTHER_MARKER = -0.8;
	/** Markers of notes that are not the same. */
	private static final double OTHER_NOTE = -2;
	private static final double ALL_CHILDREN = 7;
	private static final double CHILDREN_ELSEWHERE = -3;
	private static final double CITATIONS = 3;
	private static final double CITATIONS_BY_CHANCE = 0.35;
	private static final double LEVEL = 0.3;

	private final Pairing pairing;
	private final Neighbours neighbours;
	private final PlaceEvidence places;
	private final Map<Long, double[]> children = new HashMap<>();
	private final double[][] placed = new double[2][];
	/** Whose code carries other numbers than the parent's. */
	private final boolean[][] outOfPlace = new boolean[2][];
	private final int[] marks;
	private int mark;
	private double codesKept;

	Context(Pairing pairing) {
		this.pairing = pairing;
		neighbours = new Neighbours(pairing);
		places = new PlaceEvidence(pairing, neighbours);
		placed[0] = new double[pairing.entries[0].length];
		placed[1] = new double[pairing.entries[1].length];
		marks = new int[pairing.entries[1].length];
		for (int side = Pairing.LEFT; side <= Pairing.RIGHT; side++) {
			outOfPlace[side] = new boolean[pairing.entries[side].length];
			for (Entry entry : pairing.entries[side])
				outOfPlace[side][entry.index()] = (entry.type() == ElementType.OUTPUT || entry.type() == ElementType.INDICATOR) && isOutOfPlace(entry);
		}
	}

	Neighbours neighbours() {
		return neighbours;
	}

	/** Looks at all that is paired now; to be called before the pairs of a type are judged. */
	void look(ElementType type) {
		neighbours.look(type);
		places.look(type);
		codesKept = codesKept(type);
		if (type == ElementType.TASK || type == ElementType.DUTY || isItem(type))
			lookAtChildren();
	}

	private static boolean isItem(ElementType type) {
		return type == ElementType.PREREQUISITE || type == ElementType.REMARK || type == ElementType.NOTE;
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
		boolean needed = edge.likeness < PlaceEvidence.SPEAKS && pairing.isPaired(left.parent().index(), right.parent().index());
		places.judge(edge, left, right, needed ? ties(left, right) : 0);
		edge.sameCode = left.code() != null && isSameCode(left, right);
		edge.code = left.code() == null || right.code() == null ? 0 : codesKept * (edge.sameCode ? SAME_CODE : OTHER_CODE);
		if (edge.sameCode && !edge.sameParent && outOfPlace[Pairing.LEFT][edge.left] != outOfPlace[Pairing.RIGHT][edge.right])
			edge.code += CAME_ALONG;
		if (!left.children().isEmpty() || !right.children().isEmpty())
			edge.children = children(left, right);
		edge.citations = citations(left, right);
		if (left.object() instanceof Task task)
			edge.level = level(task, (Task) right.object());
		else if (!left.cites().isEmpty() || !right.cites().isEmpty())
			edge.markers = markers(left, right);
	}

	/**
	 * Returns how far the ties of two elements allow that one was rewritten into the other where it stands: a definition is
	 * held by those who cite it, a parent by its children; below a parent that is itself in doubt, and for attitudes, whose
	 * names come from a catalogue, and notes a place proves nothing.
	 */
	private double ties(Entry left, Entry right) {
		return switch (left.type()) {
			case KNOWLEDGE, SKILL -> Math.min(1, shared(left.citedBy(), right.citedBy()) + (left.citedBy().isEmpty() && right.citedBy().isEmpty() ? 1 : 0));
			case OUTPUT, INDICATOR, PREREQUISITE, REMARK -> left.children().isEmpty() && right.children().isEmpty() ? trustInParents(left, right) : 0;
			default -> 0;
		};
	}

	private double trustInParents(Entry left, Entry right) {
		int parent = left.parent().index();
		double trust = pairing.trust(Pairing.LEFT, parent);
		return trust > 0.5 ? 1 : Math.min(1, Math.max(trust, sharedChildren(parent, right.parent().index())));
	}

	/** A code that carries other numbers than its parent came along from where they were right. */
	private static boolean isOutOfPlace(Entry entry) {
		ElementCode own = ElementCode.parse(entry.code()).orElse(null);
		ElementCode above = ElementCode.parse(entry.parent().code()).orElse(null);
		return own != null && above != null && !own.parentNumbers().isEmpty() && !own.parentNumbers().equals(above.numbers());
	}

	/** A marker tells the more the fewer texts carry it; where only one of two texts has it, they are less likely one. */
	private double markers(Entry left, Entry right) {
		double most = left.cites().isEmpty() || right.cites().isEmpty() ? OTHER_MARKER : OTHER_NOTE;
		for (Entry note : left.cites())
			for (Entry other : right.cites())
				if (pairing.isPaired(note.index(), other.index()))
					most = Math.max(most, SAME_MARKER / Math.max(note.citedBy().size(), other.citedBy().size()));
		return most;
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
		double agreement = CITATIONS * (shared(one, other) - CITATIONS_BY_CHANCE) * Math.min(1, all / (isTask ? 10.0 : 5.0));
		return isTask ? agreement : Math.min(agreement, MOST_FROM_CITERS);
	}

	/** Returns which share of two lists is matched with each other. */
	private double shared(List<Entry> one, List<Entry> other) {
		if (one.isEmpty() || other.isEmpty())
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
		return 2.0 * shared / (one.size() + other.size());
	}

	private static double level(Task left, Task right) {
		Integer one = Level.number(left.getLevelText());
		Integer other = Level.number(right.getLevelText());
		return one == null || other == null ? 0 : one.equals(other) ? LEVEL : -LEVEL;
	}
}
