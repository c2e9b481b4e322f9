package guiju.revision.content;

import java.util.List;

/**
 * A stretch of three sequences.
 *
 * @param base as it was
 * @param ours as it is in ours
 * @param theirs as it is in theirs
 * @param change who changed it
 */
record Region<T>(List<T> base, List<T> ours, List<T> theirs, Change change) {

	/** Who changed a stretch. */
	enum Change {
		/** Nobody. */
		NONE,
		/** Ours alone. */
		OURS,
		/** Theirs alone. */
		THEIRS,
		/** Both, in the same way. */
		SAME,
		/** Both, each otherwise. */
		BOTH
	}
}
