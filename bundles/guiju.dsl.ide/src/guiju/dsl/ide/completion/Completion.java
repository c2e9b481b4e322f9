package guiju.dsl.ide.completion;

/**
 * Something that can be written at the cursor.
 *
 * @param kind what it is
 * @param prefix what of it is written already, directly before the cursor
 * @param text what replaces the prefix
 * @param label what the code or keyword stands for, or empty
 */
public record Completion(Kind kind, String prefix, String text, String label) {

	/** What a completion is. */
	public enum Kind {
		/** A keyword in the vocabulary of the file. */
		KEYWORD,
		/** The code of a new element. */
		NEXT_CODE,
		/** A code that is defined. */
		CITATION,
		/** A note's marker or a code within a text. */
		REFERENCE,
		/** The name of an attitude of the catalogue, also with its definition below, or a definition. */
		ATTITUDE,
		/** A label that other standards of the folder use. */
		LABEL,
		/** A level, an official code, a code of a standard, a status. */
		VALUE
	}
}
