package guiju.importer.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Declarations of CSS as far as they tell what is shown and where lines begin. */
final class Declarations {

	private static final Set<String> KNOWN = Set.of("display", "visibility", "white-space", "vertical-align", "list-style-type", "list-style", "position",
			"top", "bottom", "left", "clip", "clip-path", "mso-text-raise", "mso-list", "mso-element", "mso-hide", "float", "font", "font-family");
	private static final int LONGEST = 20_000;

	private Declarations() {}

	/** Returns the known properties of a list of declarations with their values, in small letters. */
	static Map<String, String> of(String text) {
		Map<String, String> values = new HashMap<>();
		String list = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
		int start = 0;
		char quote = 0;
		for (int i = 0; i <= list.length(); i++) {
			char c = i == list.length() ? ';' : list.charAt(i);
			if (c == quote)
				quote = 0;
			else if (quote == 0 && (c == '"' || c == '\''))
				quote = c;
			else if (c == ';' && (quote == 0 || i == list.length())) {
				add(list.substring(start, i), values);
				start = i + 1;
			}
		}
		return values;
	}

	private static void add(String declaration, Map<String, String> values) {
		int colon = declaration.indexOf(':');
		if (colon < 0)
			return;
		String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
		if (!KNOWN.contains(name))
			return;
		String value = declaration.substring(colon + 1).strip();
		if (!name.startsWith("list-style"))
			value = value.toLowerCase(Locale.ROOT);
		int important = value.lastIndexOf('!');
		values.put(name, important < 0 ? value : value.substring(0, important).strip());
	}
}
