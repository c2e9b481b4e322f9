package guiju.rules.wording;

import guiju.rules.Place;
import guiju.rules.Text;

/** Where a standard uses a form: a part of one of its texts. */
record Use(Text text, int offset, int length) {

	String word() {
		return text.value().substring(offset, offset + length);
	}

	Place place() {
		return text.part(offset, length);
	}
}
