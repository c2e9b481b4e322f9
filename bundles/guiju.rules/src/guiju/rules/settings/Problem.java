package guiju.rules.settings;

import java.nio.file.Path;

import guiju.rules.Message;

/**
 * Something in a user's settings that cannot be used. What else the settings say is in force all the same.
 *
 * @param file the file that is to be mended
 * @param line the line in it from 1; 0 where the file as a whole is meant
 * @param message what is wrong and how to mend it
 */
public record Problem(Path file, int line, Message message) {

	static Problem of(Path file, int line, String name, Object... arguments) {
		return new Problem(file, line, Message.of("settings." + name, arguments));
	}
}
