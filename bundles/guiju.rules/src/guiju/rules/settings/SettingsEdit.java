package guiju.rules.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guiju.model.code.Characters;

/** Changes one setting in the text of a settings file. Every other line, with comments and blanks, stays as it stands. */
public final class SettingsEdit {

	private SettingsEdit() {}

	/**
	 * Returns the text with a setting set, or without it.
	 *
	 * @param value the value, or empty to go back to the default
	 */
	public static String with(String text, String key, Optional<String> value) {
		String end = text.contains("\r\n") ? "\r\n" : "\n";
		List<String> lines = new ArrayList<>(text.lines().toList());
		int last = -1;
		for (int i = 0; i < lines.size(); i++)
			if (key.equals(key(lines.get(i))))
				last = i;
		if (value.isPresent() && last >= 0)
			lines.set(last, key + " = " + value.get());
		else if (value.isPresent())
			lines.add(key + " = " + value.get());
		else
			lines.removeIf(line -> key.equals(key(line)));
		return lines.isEmpty() ? "" : String.join(end, lines) + end;
	}

	private static String key(String line) {
		String setting = Characters.trim(line);
		for (int i = 0; i < setting.length() && "#!".indexOf(setting.charAt(0)) < 0; i++)
			if ("=:＝：".indexOf(setting.charAt(i)) >= 0)
				return Characters.trim(setting.substring(0, i));
		return null;
	}
}
