package guiju.dsl.ide.folder;

import guiju.model.code.Characters;
import guiju.model.reference.References;

/** What two labels must share to be the same: all but note markers, blanks, width and case. */
public final class LabelKey {

	private LabelKey() {}

	/** Returns the key of a label; empty for null and for a label of markers and blanks alone. */
	public static String of(String label) {
		if (label == null)
			return "";
		String unmarked = References.withoutNotes(label);
		StringBuilder key = new StringBuilder(unmarked.length());
		for (int i = 0; i < unmarked.length(); i++)
			if (!Characters.isBlank(unmarked.charAt(i)))
				key.append(Characters.narrow(unmarked.charAt(i)));
		return key.toString();
	}
}
