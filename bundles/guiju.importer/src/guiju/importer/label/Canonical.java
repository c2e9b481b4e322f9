package guiju.importer.label;

import guiju.importer.conserve.Visible;
import guiju.model.code.Characters;

/** The form in which printed labels are compared: without blanks, in half width, in capitals. */
public final class Canonical {

	private static final String LOOSE = "/、,;()&或及與和之的.·‧-";

	private Canonical() {}

	/** Returns the form of a text; a colon at its end is left out. */
	public static String of(CharSequence text) {
		StringBuilder form = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++)
			if (!Visible.isBlank(text.charAt(i)))
				form.append(Characters.narrow(text.charAt(i)));
		while (!form.isEmpty() && form.charAt(form.length() - 1) == ':')
			form.setLength(form.length() - 1);
		return form.toString();
	}

	/** Returns the form of a label whose parts are joined in many ways: 學歷/經歷, 學歷、經歷 and 學歷或經歷 are the same. */
	static String loose(CharSequence text) {
		StringBuilder form = new StringBuilder(text.length());
		for (char c : of(text).toCharArray())
			if (LOOSE.indexOf(c) < 0)
				form.append(c);
		return form.toString();
	}

	/** Returns where a text goes on that begins with a label, or -1 where it does not begin with it. */
	static int endOf(CharSequence text, String label, boolean loose) {
		int matched = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = Characters.narrow(text.charAt(i));
			if (Visible.isBlank(c))
				continue;
			if (matched < label.length() && c == label.charAt(matched))
				matched++;
			else if (matched == label.length() || !loose || LOOSE.indexOf(c) < 0 || matched == 0)
				return -1;
			if (matched == label.length())
				return i + 1;
		}
		return -1;
	}
}
