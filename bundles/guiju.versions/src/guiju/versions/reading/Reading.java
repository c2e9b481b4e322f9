package guiju.versions.reading;

import java.util.Optional;

import guiju.diff.Side;

/**
 * What was read of a version.
 *
 * @param side what is compared
 * @param imported what became of its text, for a document that had to be imported; empty for one of Guiju's own forms
 */
public record Reading(Side side, Optional<Imported> imported) {

	static Reading own(Side side) {
		return new Reading(side, Optional.empty());
	}
}
