package guiju.diff.impact;

import guiju.diff.change.Impact;
import guiju.diff.text.NormalText;
import guiju.diff.text.Similarity;

/** Says how much a rewording matters. */
public final class TextImpact {

	/** Below this share of common characters a rewording is taken for another statement. */
	public static final double SUBSTANTIVE_BELOW = 0.8;

	private TextImpact() {}

	/**
	 * Returns the impact of a text that became another: editorial where only form differs, substantive where less than
	 * {@value #SUBSTANTIVE_BELOW} is common or a number, a negation, an obligation, a law or a named tool differs, else minor.
	 * The order of the two does not matter.
	 */
	public static Impact of(String before, String after) {
		String normalBefore = NormalText.of(before);
		String normalAfter = NormalText.of(after);
		if (normalBefore.equals(normalAfter))
			return Impact.EDITORIAL;
		if (Similarity.ratio(normalBefore, normalAfter) < SUBSTANTIVE_BELOW || Signals.in(before).differ(Signals.in(after)))
			return Impact.SUBSTANTIVE;
		return Impact.MINOR;
	}
}
