package guiju.diff.match;

/** A left and a right element that may be the same, with what speaks for it. Weights are logarithms of odds: 0 is as likely as not. */
final class Edge {

	private static final double MOST_BY_EXCLUSION = 0.7;

	final int left;
	final int right;
	/** How alike the texts are, from 0 to 1. */
	final double likeness;
	/** How much of the shorter text is in the other. */
	final double contained;
	/** Whether the texts differ in form at most. */
	final boolean same;
	/** What the texts say. It never changes. */
	final double text;

	double place;
	double placeWeight;
	boolean sameParent;
	boolean sameCode;
	double code;
	double children;
	double citations;
	double level;
	/** What markers of the same notes say. */
	double markers;
	/** Whether both were left over at the end: {@link #placeWeight} says then how much exclusion tells. */
	boolean leftOver;
	/** A little for what stands at nearly the same place, so that equal texts pair in order. */
	double nearness;

	Edge(int left, int right, double likeness, double contained, boolean same, double text) {
		this.left = left;
		this.right = right;
		this.likeness = likeness;
		this.contained = contained;
		this.same = same;
		this.text = text;
	}

	/** Returns what all evidence says together. */
	double weight() {
		return text + placeWeight + code + children + citations + level + markers + nearness;
	}

	/** Returns how far this is known by text alone, from 0 to 1. */
	double trust() {
		return Math.max(0, Math.min(1, (likeness - 0.1) / 0.25));
	}

	/** Tells whether this would be no pair if anything else were left that could be one with either. */
	boolean restsOnExclusion() {
		return leftOver && weight() - placeWeight <= 0;
	}

	/** Returns the probability that belongs to the weight. What rests on exclusion is never sure, since a chance that left two over looks the same. */
	double score() {
		double score = 1 / (1 + Math.exp(-0.8 * weight()));
		return restsOnExclusion() ? Math.min(score, MOST_BY_EXCLUSION) : score;
	}
}
