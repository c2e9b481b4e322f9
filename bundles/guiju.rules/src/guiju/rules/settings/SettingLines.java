package guiju.rules.settings;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guiju.model.code.Characters;

/**
 * Reads lines of key = value. Unlike {@link java.util.Properties} it knows the line of each, and takes a backslash as
 * itself, so that paths may be written as on Windows.
 */
final class SettingLines {

	/**
	 * A value and its line.
	 *
	 * @param line from 1
	 */
	record Value(String text, int line) {
	}

	private SettingLines() {}

	/** Returns the values by key; of a key that is set twice the last one, as everywhere with properties. */
	static Map<String, Value> read(String text, Path file, List<Problem> problems) {
		Map<String, Value> values = new LinkedHashMap<>();
		int number = 0;
		for (String line : text.lines().toList()) {
			number++;
			String setting = Characters.trim(line);
			if (setting.isEmpty() || setting.charAt(0) == '#' || setting.charAt(0) == '!')
				continue;
			int sign = sign(setting);
			if (sign <= 0) {
				problems.add(Problem.of(file, number, "noSetting", setting));
				continue;
			}
			String key = Characters.trim(setting.substring(0, sign));
			Value before = values.put(key, new Value(Characters.trim(setting.substring(sign + 1)), number));
			if (before != null)
				problems.add(Problem.of(file, number, "setTwice", key, before.line()));
		}
		return values;
	}

	private static int sign(String setting) {
		for (int i = 0; i < setting.length(); i++)
			if ("=:＝：".indexOf(setting.charAt(i)) >= 0)
				return i;
		return -1;
	}
}
