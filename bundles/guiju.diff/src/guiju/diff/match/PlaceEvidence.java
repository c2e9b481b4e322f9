package guiju.diff.match;

import guiju.diff.element.ElementType;
import guiju.diff.element.Entry;
import guiju.model.Standard;

/**
 * What the places of two elements say. Below one parent, a place tells how likely a removed and an added element are one
 * that was rewritten: where they are what is left of one gap between matched siblings, even if they have no word in common,
 * since a committee that rewrites a sentence leaves it where it is, and either way the two belong side by side. Elsewhere
 * the opposite holds: the more elements are left without a partner, the less likely that just these two are one.
 */
final class PlaceEvidence {

	private static final double HERE = 0.5;
	private static final double UNDER_SAME_PARENT = -1;
	/** How likely the only removed and the only added element of a kind are one, if the texts do not say. */
	private static final double ONLY_ONE_ELSEWHERE = 0.8;
	private static final double EACH_LEFT_OVER = 1.2;
	private static final double PARENT_UNKNOWN = 0.3;
	private static final double STAYED_IN_GAP = 3.8;
	/** A definition that is cited by just those who cited the old one stayed, whatever was inserted beside it. */
	private static final double STAYED_AND_HELD = 3;
	private static final double ONE_SIDE = 0.7;
	private static final double EACH_MORE_IN_GAP = 0.1;
	/** From this likeness on, the text speaks for itself. */
	static final double SPEAKS = 0.2;
	private static final double NEARNESS = 0.08;
	/** How likely a text that stands several times is this one of them, if its parents are not matched. */
	private static final double EACH_REPETITION = -8;

	private final Pairing pairing;
	private final Neighbours neighbours;
	private double elsewhere;

	PlaceEvidence(Pairing pairing, Neighbours neighbours) {
		this.pairing = pairing;
		this.neighbours = neighbours;
	}

	/** Looks at what has no partner yet. */
	void look(ElementType type) {
		double leftOver = Math.sqrt((double) leftOver(Pairing.LEFT, type) * leftOver(Pairing.RIGHT, type));
		elsewhere = ONLY_ONE_ELSEWHERE - EACH_LEFT_OVER * Math.log(Math.max(1, leftOver));
	}

	private int leftOver(int side, ElementType type) {
		int count = 0;
		for (Entry entry : pairing.elements[side].of(type)) {
			Edge edge = pairing.edge(side, entry.index());
			if (pairing.trust(side, entry.index()) < 0.5 && (edge == null || edge.place < 0.8))
				count++;
		}
		return count;
	}

	/**
	 * Judges where the two stand.
	 *
	 * @param ties how far what they are tied to allows that they are one, from 0 to 1
	 */
	void judge(Edge edge, Entry left, Entry right, double ties) {
		int parent = left.parent().index();
		int other = right.parent().index();
		edge.sameParent = pairing.isPaired(parent, other);
		if (edge.sameParent) {
			edge.place = neighbours.samePlace(edge.left, edge.right);
			double off = left.parent().object() instanceof Standard ? UNDER_SAME_PARENT + Math.min(0, elsewhere) : UNDER_SAME_PARENT;
			edge.placeWeight = edge.place * HERE + (1 - edge.place) * off + ties * stayed(edge, ties == 1 && !left.citedBy().isEmpty());
			int fromStart = Math.abs(left.position() - right.position());
			int fromEnd = Math.abs(left.siblings().size() - left.position() - right.siblings().size() + right.position());
			edge.nearness = -NEARNESS * Math.min(4, Math.min(fromStart, fromEnd + 1));
		} else {
			edge.place = 0;
			boolean known = pairing.isTaken(Pairing.LEFT, parent) && pairing.isTaken(Pairing.RIGHT, other);
			edge.placeWeight = (known ? elsewhere : Math.min(elsewhere, 0) - PARENT_UNKNOWN) + (edge.same ? repeated(edge, known) : 0);
			edge.nearness = -0.2 * Math.abs((double) edge.left / pairing.entries[0].length - (double) edge.right / pairing.entries[1].length);
		}
	}

	private double stayed(Edge edge, boolean held) {
		if (edge.likeness >= SPEAKS)
			return 0;
		int gap = neighbours.sharedGap(edge.left, edge.right);
		double stayed = gap > 0 ? STAYED_IN_GAP / (1 + EACH_MORE_IN_GAP * (gap - 1)) : held && edge.place > ONE_SIDE ? STAYED_AND_HELD : 0;
		return stayed * (1 - edge.likeness / SPEAKS);
	}

	/** 報告 below a removed task and 報告 below a new one are not one report that was carried across. */
	private double repeated(Edge edge, boolean known) {
		int times = Math.max(pairing.times(Pairing.LEFT, edge.left), pairing.times(Pairing.RIGHT, edge.right));
		return times <= 1 ? 0 : EACH_REPETITION * Math.log(times) * (known ? 0.2 : 1);
	}
}
