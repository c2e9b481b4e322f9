package guiju.diff;

import guiju.diff.cause.Causes;
import guiju.diff.classify.Classifier;
import guiju.diff.classify.Counterparts;
import guiju.diff.classify.Drafts;
import guiju.diff.classify.Families;
import guiju.diff.element.Elements;
import guiju.diff.lineage.Lineage;
import guiju.diff.match.Matcher;
import guiju.diff.match.Matching;
import guiju.diff.reason.Reasons;

/**
 * Compares versions of a standard: matches their elements, finds what changed, what follows from what, and why. It keeps
 * nothing between comparisons and can be used by many threads. Whoever writes a comparison for others has it prove itself
 * first, by {@link guiju.diff.proof.Proof}.
 */
public final class Differ {

	/**
	 * Compares two versions.
	 *
	 * @param lineage what the committee decided about matches; {@link Lineage#EMPTY} where it decided nothing
	 */
	public Comparison compare(Side before, Side after, Lineage lineage) {
		Elements old = Elements.of(before.standard());
		Elements now = Elements.of(after.standard());
		return compare(before, after, old, now, new Matcher().match(old, now, lineage));
	}

	/** Compares two versions whose elements are matched already. */
	public Comparison compare(Side before, Side after, Elements old, Elements now, Matching matching) {
		Counterparts counterparts = new Counterparts(old, now, matching);
		Families families = new Families(counterparts);
		Drafts drafts = Classifier.classify(counterparts, families);
		Causes.find(counterparts, families, drafts);
		Reasons.give(counterparts, drafts);
		return new Comparison(before, after, matching, Arrangement.of(counterparts, drafts), Doubts.of(before, after, old, now, matching));
	}
}
