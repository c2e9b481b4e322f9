package guiju.rules.history;

import guiju.model.code.Characters;

/**
 * The version that a row's note names: 已被《KMC2431-001v4》取代, also without brackets or with V4 alone.
 *
 * @param code the code that is named, or null where only a version is
 * @param number the version that is named
 * @param start where it stands in the note
 * @param end where it ends, exclusive
 */
record Successor(VersionCode code, int number, int start, int end) {

	/** Finds the first code in a note, or else the first version; null where it names neither. */
	static Successor in(String note) {
		Successor version = null;
		for (int i = 0; i < note.length(); i++) {
			if (!isCodeCharacter(note.charAt(i)))
				continue;
			int end = i + 1;
			while (end < note.length() && isCodeCharacter(note.charAt(end)))
				end++;
			Successor named = of(note, i, end);
			if (named != null && named.code() != null)
				return named;
			version = version == null ? named : version;
			i = end;
		}
		return version;
	}

	private static Successor of(String note, int start, int end) {
		String word = note.substring(start, end);
		char first = Characters.narrow(word.charAt(0));
		int hyphen = word.indexOf('-') >= 0 ? word.indexOf('-') : word.indexOf('－');
		if (hyphen > 3 && hyphen + 1 < word.length() && first >= 'A' && first <= 'Z') {
			VersionCode code = VersionCode.of(word);
			return new Successor(code, code.number(), start, end);
		}
		boolean isVersion = first == 'V' || start > 0 && note.charAt(start - 1) == '第' && end < note.length() && note.charAt(end) == '版';
		int number = isVersion ? VersionCode.labelled(word) : -1;
		return number < 0 ? null : new Successor(null, number, start, end);
	}

	private static boolean isCodeCharacter(char printed) {
		char c = Characters.narrow(printed);
		return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
	}
}
