package guiju.revision.merge;

import java.util.List;
import java.util.Optional;

import guiju.rules.Message;

/**
 * A joined text.
 *
 * @param text the text, with markers where there are conflicts
 * @param conflicts what somebody has to decide, in the order of the text
 * @param plainReason why the texts were joined as plain lines and not thing by thing; empty where they were not
 */
public record MergeResult(String text, List<Conflict> conflicts, Optional<Message> plainReason) {

	/** Copies the conflicts. */
	public MergeResult {
		conflicts = List.copyOf(conflicts);
	}

	/** Tells whether nobody has to decide anything. */
	public boolean isClean() {
		return conflicts.isEmpty();
	}

	static MergeResult clean(String text) {
		return new MergeResult(text, List.of(), Optional.empty());
	}
}
