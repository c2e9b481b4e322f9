package guiju.diff.match;

import java.util.Optional;

import guiju.diff.element.Elements;
import guiju.diff.lineage.Lineage;

/**
 * Finds which elements of two versions are the same. It keeps nothing between calls and can be used by many threads.
 *
 * <p>The way from two versions to a matching: texts are read into weighted grams; pairs worth a look are found by text and
 * context; each is weighed by all evidence; a best assignment chooses among them, in rounds, until nothing changes; then
 * splits and merges are looked for among what is left over. What the committee has decided comes before everything.
 *
 * <p>The result is the same at every call, and the same backwards: matching the new version with the old one gives the same
 * pairs, reversed.
 */
public final class Matcher {

	/**
	 * Matches two versions.
	 *
	 * @param lineage what the committee decided; what of it cannot be applied is left out, and told by
	 *        {@link Lineage#decide}
	 */
	public Matching match(Elements before, Elements after, Lineage lineage) {
		Optional<Matching> unchanged = lineage.statements().isEmpty() ? Unchanged.matching(before, after) : Optional.empty();
		return unchanged.orElseGet(() -> weighed(before, after, lineage));
	}

	private static Matching weighed(Elements before, Elements after, Lineage lineage) {
		boolean swapped = Orientation.isSwapped(before, after);
		Pairing pairing = swapped ? new Pairing(after, before) : new Pairing(before, after);
		int old = swapped ? Pairing.RIGHT : Pairing.LEFT;
		Decided decided = new Decided(lineage.decide(before, after), pairing, old);
		VersionPairs.pair(pairing);
		Rounds rounds = new Rounds(pairing, decided);
		rounds.run();
		rounds.judgeAll();
		return new Conclusion(pairing, old).matching();
	}
}
