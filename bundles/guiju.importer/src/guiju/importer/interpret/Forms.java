package guiju.importer.interpret;

import guiju.importer.conserve.Visible;
import guiju.model.reference.References;

/** The form in which printed texts are compared: without note markers and blanks, in half width. */
final class Forms {

	private Forms() {}

	/** Returns the form of a text. Letters keep their case. */
	static String of(CharSequence text) {
		String plain = References.withoutNotes(text.toString());
		StringBuilder form = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (!Visible.isBlank(c))
				form.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
		}
		return form.toString();
	}

	/** Tells whether two printed texts say the same. */
	static boolean same(CharSequence first, CharSequence second) {
		return of(first).equals(of(second));
	}
}
