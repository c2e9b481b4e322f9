package guiju.diff.proof;

import java.util.List;

import guiju.diff.Comparison;
import guiju.diff.change.Change;

/**
 * Proves that a comparison leaves nothing out and makes nothing up: its matches and changes, applied to the old version
 * alone, give exactly the content of the new one; and told backwards, applied to the new one, the old.
 */
public final class Proof {

	private Proof() {}

	/** Throws where a comparison cannot be proved; whoever publishes it has it proved first. */
	public static void require(Comparison comparison) {
		List<Change> changes = comparison.changes();
		Content.require(comparison.after().standard(), Patch.apply(comparison.before().standard(), comparison.matching(), changes));
		Content.require(comparison.before().standard(),
				Patch.apply(comparison.after().standard(), comparison.matching().reversed(), Reversal.of(changes)));
	}
}
