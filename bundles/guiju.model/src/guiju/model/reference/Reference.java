package guiju.model.reference;

/**
 * One reference inside a text.
 *
 * @param kind what it refers to
 * @param key the note's label without blanks and in ASCII digits, or the code as printed
 * @param start where the label or code begins within the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Reference(Kind kind, String key, int start, int end) {

	/** What a reference refers to. */
	public enum Kind {
		/** A footnote, 【註1】. */
		NOTE,
		/** An element of the same standard, 【T1.1】. */
		CODE
	}
}
