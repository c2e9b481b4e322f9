package guiju.diff.match;

import guiju.diff.element.ElementType;
import guiju.diff.text.TextProfile;

/**
 * What two texts say about their being the same element. Likeness mixes the weighted share of common grams (Dice), which
 * knows what is rare, with the longest common sequence of words, which sees order and single characters kept by a free
 * rewording; a text that holds nearly all of another is alike even where it is much longer.
 *
 * <p>The curve from likeness to weight follows from two observations on published standards: unrelated texts of one standard
 * are alike by 0.04 at the median, 0.14 at the ninth decile and 0.29 at the 99th percentile; sentences rewritten so that
 * half to three quarters of their characters are new, by 0.12, 0.23 and 0.32 at the 5th percentile, median and ninth decile.
 */
final class TextEvidence {

	private static final double[] LIKENESS = { 0, 0.05, 0.10, 0.15, 0.20, 0.30, 0.40, 0.60, 0.80, 1 };
	private static final double[] WEIGHT = { -4, -2.2, -0.5, 0.9, 2.2, 3.6, 4.6, 6, 7.5, 9 };
	private static final double EQUAL = 9;
	private static final double SHARE_OF_GRAMS = 0.6;
	private static final double CHANCE_ORDER = 0.1;
	/** Below this the order of what is common is chance, and most pairs are spared the search for it. */
	private static final double NOTHING_IN_COMMON = 0.03;
	/** An attitude of another name is the same only where its definition says the same. */
	private static final double SAME_MEANING = 0.4;
	private static final double OTHER_ATTITUDE = -3;
	/** A note of another name is the same only where most of it says the same: legal notes all list the same laws. */
	private static final double SAME_BODY = 0.6;
	private static final double LIKE_NAME = 0.3;
	private static final double OTHER_NAME = -4;
	private static final int LEAST_CONTAINED = 6;
	private static final int LONG = 9;

	private TextEvidence() {}

	static Edge edge(int left, int right, Pairing pairing) {
		TextProfile one = pairing.texts[Pairing.LEFT][left];
		TextProfile other = pairing.texts[Pairing.RIGHT][right];
		boolean same = one.identity() == other.identity();
		double common = same ? one.weight() : one.common(other);
		double contained = contained(common, one, other);
		double likeness = same ? 1 : likeness(common, contained, one, other);
		double weight = same ? equal(one) : weight(likeness, Math.min(one.length(), other.length()));
		TextProfile name = pairing.names[Pairing.LEFT][left];
		TextProfile otherName = pairing.names[Pairing.RIGHT][right];
		if (likeness < SAME_BODY && name != null && otherName != null)
			weight += OTHER_NAME * (1 - Math.min(1, share(name, otherName) / LIKE_NAME));
		TextProfile meaning = pairing.meanings[Pairing.LEFT][left];
		TextProfile otherMeaning = pairing.meanings[Pairing.RIGHT][right];
		if (!same && meaning != null && otherMeaning != null && !meaning.isEmpty() && !otherMeaning.isEmpty()) {
			double meant = likeness(meaning, otherMeaning);
			if (meant > SAME_MEANING && meant - 0.1 > likeness) {
				likeness = meant - 0.1;
				weight = Math.max(weight, weight(likeness, LONG));
			}
		}
		if (likeness < SAME_MEANING && pairing.entries[Pairing.LEFT][left].type() == ElementType.ATTITUDE)
			weight += OTHER_ATTITUDE;
		return new Edge(left, right, likeness, contained, same, weight);
	}

	static double likeness(TextProfile one, TextProfile other) {
		if (one.identity() == other.identity())
			return 1;
		double common = one.common(other);
		return likeness(common, contained(common, one, other), one, other);
	}

	private static double likeness(double common, double contained, TextProfile one, TextProfile other) {
		if (one.isEmpty() || other.isEmpty())
			return 0;
		double dice = share(common, one, other);
		if (dice < NOTHING_IN_COMMON)
			return SHARE_OF_GRAMS * dice;
		double order = Math.max(0, (one.order(other) - CHANCE_ORDER) / (1 - CHANCE_ORDER));
		double likeness = SHARE_OF_GRAMS * dice + (1 - SHARE_OF_GRAMS) * order;
		if (contained > 0.6 && Math.min(one.length(), other.length()) >= LEAST_CONTAINED)
			likeness = Math.max(likeness, 0.75 * contained - 0.15);
		return Math.min(likeness, 0.99);
	}

	/** Returns the share of common grams alone: names of two notes often end alike. */
	private static double share(TextProfile one, TextProfile other) {
		return one.identity() == other.identity() ? 1 : share(one.common(other), one, other);
	}

	private static double share(double common, TextProfile one, TextProfile other) {
		double all = one.weight() + other.weight();
		return all == 0 ? 0 : 2 * common / all;
	}

	private static double contained(double common, TextProfile one, TextProfile other) {
		double least = Math.min(one.weight(), other.weight());
		return least == 0 ? 0 : common / least;
	}

	/** Two elements without a text are as likely the same as not; an equal text says more the longer it is. */
	private static double equal(TextProfile text) {
		return text.isEmpty() ? 0 : EQUAL + Math.min(2, text.length() / 6.0);
	}

	/** Returns the weight of a likeness. Short names are alike or unlike by chance more easily, and tell less. */
	static double weight(double likeness, int length) {
		int knot = 1;
		while (LIKENESS[knot] < likeness && knot < LIKENESS.length - 1)
			knot++;
		double part = (likeness - LIKENESS[knot - 1]) / (LIKENESS[knot] - LIKENESS[knot - 1]);
		double weight = WEIGHT[knot - 1] + part * (WEIGHT[knot] - WEIGHT[knot - 1]);
		return weight > 0 ? weight * Math.min(1, (length + 3.0) / (LONG + 3)) : weight;
	}
}
