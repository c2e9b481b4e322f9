package guiju.rules.wording;

import guiju.rules.Place;
import guiju.rules.Text;

/** Where a standard uses a form: a part of one of its texts. */
record Use(Text text, int offset, int length) {

	private static final int LONGEST = 20;

	String word() {
		return text.value().substring(offset, offset + length);
	}

	/** Returns the form for a message, a long one without its middle. */
	String quote() {
		String word = word();
		return length <= LONGEST ? word : word.substring(0, LONGEST - 2) + "…" + word.substring(length - 1);
	}

	Place place() {
		return text.part(offset, length);
	}
}
