package guiju.diff.match;

/**
 * What a faint likeness of two texts says, where nearly everything else has found its partner. The knots are logarithms of
 * how much more often a likeness is seen between a sentence and what it was rewritten into than between two unrelated ones.
 * They come from a logistic model over rewritten and unrelated pairs; docs/diff.md has the table. Names say less
 * by having nothing in common than sentences do: six characters are soon all exchanged. The fainter the likeness, the more the
 * single words count that are shared.
 */
final class FaintLikeness {

	private static final double[] LIKENESS = { 0, 0.01, 0.05, 0.10, 0.15, 0.20, 0.30 };
	private static final double[] OF_NAMES = { -0.6, 1.1, 1.1, 1.2, 1.5, 1.6, 2.5 };
	private static final double[] OF_SENTENCES = { -3, -2.6, -0.8, 0, 0.7, 1.8, 3.6 };
	private static final double OF_SHARED_WORDS = 0.8;
	/** A text of so many words is a name as far as this is concerned, and one of so many a sentence; between them it is both in part. */
	private static final int NAME = 6;
	private static final int SENTENCE = 24;

	private FaintLikeness() {}

	/**
	 * Returns the weight of a likeness.
	 *
	 * @param length how many words the shorter text has
	 * @param shared what the single words say
	 */
	static double weight(double likeness, int length, double shared) {
		int knot = 1;
		while (knot < LIKENESS.length && LIKENESS[knot] < likeness)
			knot++;
		if (knot == LIKENESS.length)
			return TextEvidence.weight(likeness, length);
		double part = (likeness - LIKENESS[knot - 1]) / (LIKENESS[knot] - LIKENESS[knot - 1]);
		double sentence = Math.max(0, Math.min(1, (double) (length - NAME) / (SENTENCE - NAME)));
		double words = OF_SHARED_WORDS * shared * (1 - likeness / LIKENESS[LIKENESS.length - 1]);
		return words + (1 - sentence) * between(OF_NAMES, knot, part) + sentence * between(OF_SENTENCES, knot, part);
	}

	private static double between(double[] weights, int knot, double part) {
		return weights[knot - 1] + part * (weights[knot] - weights[knot - 1]);
	}
}
