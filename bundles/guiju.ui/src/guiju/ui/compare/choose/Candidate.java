package guiju.ui.compare.choose;

import guiju.ui.compare.version.Version;

/**
 * A version that may be chosen.
 *
 * @param version where it is
 * @param title what it is called: a standard's code and name, or a revision
 * @param detail more of it: the file's path, or what was said of the revision
 * @param kind what speaks for it
 */
public record Candidate(Version version, String title, String detail, Kind kind) {

	/** What speaks for a candidate. */
	public enum Kind {
		/** It is the version before the one in question. */
		PREVIOUS,
		/** It is another version of the same standard. */
		SAME_STANDARD,
		/** It is an earlier text of the same file, kept by git. */
		REVISION,
		/** It is in the folder. */
		OTHER
	}
}
