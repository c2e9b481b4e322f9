package guiju.revision.merge;

/**
 * What both sides changed so that somebody has to decide.
 *
 * @param kind what each side did
 * @param what what it is about, as printed in the joined text: P1.2.1, T1.1 級別; empty for lines of no known thing
 * @param line the line of the opening marker, from 1
 * @param ours what ours says there, shortened; empty where it has nothing
 * @param theirs what theirs says there, shortened; empty where it has nothing
 */
public record Conflict(Kind kind, String what, int line, String ours, String theirs) {

	/** What each side did. */
	public enum Kind {
		/** Both changed the same words. */
		CHANGED_BOTH("changedBoth"),
		/** Both added nearly the same. */
		ADDED_BOTH("addedBoth"),
		/** Ours deleted what theirs changed. */
		DELETED_OURS("deletedOurs"),
		/** Theirs deleted what ours changed. */
		DELETED_THEIRS("deletedTheirs"),
		/** Ours deleted what theirs cites in what it changed. */
		CITED_THEIRS("citedTheirs"),
		/** Theirs deleted what ours cites in what it changed. */
		CITED_OURS("citedOurs"),
		/** Each moved it elsewhere. */
		MOVED_BOTH("movedBoth"),
		/** Lines that were joined as plain lines. */
		LINES("lines");

		private final String key;

		Kind(String key) {
			this.key = key;
		}

		/** Returns the key of its wording. */
		public String key() {
			return key;
		}
	}
}
