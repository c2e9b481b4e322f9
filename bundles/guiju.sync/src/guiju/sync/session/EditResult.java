package guiju.sync.session;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import guiju.sync.key.ElementKey;
import guiju.sync.refusal.Refusal;

/**
 * What became of an edit of the tree.
 *
 * @param refusal why it was not made, or empty if it was
 * @param created the keys of elements that are new since, with all below them and all that came along
 * @param selected the keys of what the edit was about, for a view to select: what was put in, moved, or is left of two that became
 *        one; empty where the selection may stay
 */
public record EditResult(Optional<Refusal> refusal, Set<ElementKey> created, List<ElementKey> selected) {

	/** Tells whether the edit was made. */
	public boolean isDone() {
		return refusal.isEmpty();
	}

	static EditResult refused(Refusal refusal) {
		return new EditResult(Optional.of(refusal), Set.of(), List.of());
	}
}
