package guiju.diff;

import java.util.List;

import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Statistics;
import guiju.diff.change.Verdict;
import guiju.diff.match.Matching;

/**
 * What became of one version in another.
 *
 * @param before the old version
 * @param after the new version
 * @param matching which elements are the same
 * @param changes all changes in the order of the new version, what was removed where it stood; consequences behind their cause
 * @param doubts what makes the comparison as a whole questionable, for a message to the user; mostly empty
 */
public record Comparison(Side before, Side after, Matching matching, List<Change> changes, List<Doubt> doubts) {

	/** Copies the lists. */
	public Comparison {
		changes = List.copyOf(changes);
		doubts = List.copyOf(doubts);
	}

	/** Returns how many changes there are of each kind. */
	public Statistics statistics() {
		return Statistics.of(changes);
	}

	/** Returns what the revision amounts to. */
	public Verdict verdict() {
		return Verdict.of(changes);
	}

	/** Returns the changes that follow from a change, in order. */
	public List<Change> consequences(Change change) {
		return changes.stream().filter(other -> change.id().equals(other.cause())).toList();
	}

	/**
	 * Returns the changes that a committee has yet to justify: substantive, following from no other, and without a reason of
	 * its own. A drafted phrase is none.
	 */
	public List<Change> unexplained() {
		return changes.stream().filter(change -> change.impact() == Impact.SUBSTANTIVE && change.cause() == null)
				.filter(change -> change.reason() == null || change.reasonDrafted()).toList();
	}

	/** Returns whether every line of both versions was compared. */
	public boolean isComplete() {
		return before.unreadLines().isEmpty() && after.unreadLines().isEmpty();
	}
}
