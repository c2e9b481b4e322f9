package guiju.rules.folder;

import guiju.model.code.Characters;
import guiju.model.reference.References;

/** Names in the form in which they are compared: without note markers, blanks, width and case. */
final class SameName {

	private SameName() {}

	/** Returns the comparable form, empty where no name is printed. */
	static String of(String printed) {
		if (printed == null)
			return "";
		String name = References.withoutNotes(printed);
		StringBuilder same = new StringBuilder(name.length());
		for (int i = 0; i < name.length(); i++)
			if (!Characters.isBlank(name.charAt(i)))
				same.append(Characters.narrow(name.charAt(i)));
		return same.toString();
	}

	/** Returns a hash that is 0 only where no name is printed. */
	static int hash(String printed) {
		String name = of(printed);
		return name.isEmpty() ? 0 : name.hashCode() == 0 ? 1 : name.hashCode();
	}
}
