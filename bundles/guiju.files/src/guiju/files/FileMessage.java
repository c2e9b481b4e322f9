package guiju.files;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is wrong with a file and how to mend it, without the file's name and without a language.
 *
 * @param key the wording's name in this package's messages
 * @param arguments what stands for {0}, {1} … in the wording
 */
public record FileMessage(String key, List<String> arguments) {

	/** Copies the arguments. */
	public FileMessage {
		arguments = List.copyOf(arguments);
	}

	/** Makes a message. */
	public static FileMessage of(String key, Object... arguments) {
		return new FileMessage(key, Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/** Returns the message in Chinese for any Chinese locale, else in English. */
	public String text(Locale locale) {
		Locale language = locale.getLanguage().equals("zh") ? Locale.TAIWAN : Locale.ENGLISH;
		ResourceBundle wordings = ResourceBundle.getBundle("guiju.files.messages", language, FileMessage.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(wordings.getString(key), language).format(arguments.toArray());
	}
}
