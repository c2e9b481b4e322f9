package guiju.diff.text;

/**
 * A run of characters of two texts that are shown together.
 *
 * @param kind whose it is
 * @param text the characters, never empty
 */
public record Mark(Kind kind, String text) {

	/** Whose a run of characters is. */
	public enum Kind {
		/** Both texts have it. */
		EQUAL,
		/** Only the old text has it. */
		DELETED,
		/** Only the new text has it. */
		INSERTED
	}
}
