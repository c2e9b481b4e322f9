package guiju.importer.repair;

import java.util.Map;

/** Character references of HTML that extraction left in a text. */
final class Entities {

	private static final Map<String, Character> NAMES = Map.ofEntries(Map.entry("amp", '&'), Map.entry("lt", '<'), Map.entry("gt", '>'),
			Map.entry("quot", '"'), Map.entry("apos", '\''), Map.entry("nbsp", ' '), Map.entry("ensp", ' '), Map.entry("emsp", ' '),
			Map.entry("bull", '•'), Map.entry("middot", '·'), Map.entry("hellip", '…'), Map.entry("ndash", '–'), Map.entry("mdash", '—'));
	private static final int LONGEST = 10;

	private Entities() {}

	/** Returns the length of the reference that begins at an index, or 0. */
	static int lengthAt(CharSequence text, int index) {
		for (int i = index + 1; i < text.length() && i < index + LONGEST; i++)
			if (text.charAt(i) == ';')
				return character(text.subSequence(index + 1, i).toString()) < 0 ? 0 : i + 1 - index;
		return 0;
	}

	/** Returns the character that a reference without & and ; names, or -1. Those outside the basic plane stay as they are. */
	static int character(String name) {
		Character known = NAMES.get(name);
		if (known != null)
			return known;
		try {
			int number = name.startsWith("#x") || name.startsWith("#X") ? Integer.parseInt(name.substring(2), 16)
					: name.startsWith("#") ? Integer.parseInt(name.substring(1)) : -1;
			return number >= 0x20 && number < 0xd800 || number >= 0xe000 && number <= 0xfffd ? number : -1;
		} catch (NumberFormatException noNumber) {
			return -1;
		}
	}
}
