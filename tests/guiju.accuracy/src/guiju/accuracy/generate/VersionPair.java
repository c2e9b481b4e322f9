package guiju.accuracy.generate;

import java.util.List;

import guiju.accuracy.edit.EditKind;
import guiju.accuracy.truth.Truth;
import guiju.model.Standard;

/**
 * Two versions of a standard and what is true about them.
 *
 * @param source the code of the published standard that it was made from
 * @param scenario what the revision consists of
 * @param seed what it was drawn with
 * @param edits what was done, in order
 * @param before the old version
 * @param after the new version
 * @param truth what is true
 */
public record VersionPair(String source, Scenario scenario, long seed, List<EditKind> edits, Standard before, Standard after, Truth truth) {

	/** Copies the edits. */
	public VersionPair {
		edits = List.copyOf(edits);
	}

	/** Returns how to name it to a developer. */
	public String name() {
		return source + " " + scenario + " seed " + seed;
	}
}
