package guiju.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which language a user reads, by the environment. */
final class UserLanguage {

	// The launcher may have to replace the locale by one that Java can open files under, and keeps the user's own here.
	private static final List<String> VARIABLES = List.of("GUIJU_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

	private UserLanguage() {}

	/** Returns Chinese where the first variable that is set names any Chinese locale, else English. */
	static Locale of(Map<String, String> environment) {
		for (String variable : VARIABLES) {
			String value = environment.getOrDefault(variable, "");
			if (!value.isEmpty())
				return named(value) == Locale.TAIWAN ? Locale.TAIWAN : Locale.ENGLISH;
		}
		return Locale.ENGLISH;
	}

	/** Returns the language of a locale's name such as zh-TW, zh_TW.UTF-8, en or en_GB; null where it is neither. */
	static Locale named(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		int end = 0;
		while (end < lower.length() && Character.isLetter(lower.charAt(end)))
			end++;
		return switch (lower.substring(0, end)) {
			case "zh" -> Locale.TAIWAN;
			case "en" -> Locale.ENGLISH;
			default -> null;
		};
	}
}
