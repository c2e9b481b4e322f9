package guiju.importer.interpret;

import guiju.importer.conserve.TracedText;
import guiju.model.reference.References;

/**
 * One printing of the label of knowledge or of a skill.
 *
 * @param draft the citation that prints it
 * @param mended the label with its blanks mended
 * @param form the form that it is compared in
 */
record Label(Draft draft, TracedText mended, String form) {

	static Label of(Draft draft, Fields fields) {
		TracedText mended = fields.mended(draft.text);
		return new Label(draft, mended, Forms.of(mended));
	}

	/** Returns the label without its note markers. */
	String spelling() {
		return References.withoutNotes(mended.toString());
	}

	/** Tells whether nothing had to be mended. */
	boolean isAsPrinted() {
		return mended.length() == draft.text.trimmed().length();
	}

	boolean isMarked() {
		return spelling().length() < mended.length();
	}
}
