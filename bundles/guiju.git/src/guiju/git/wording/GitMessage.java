package guiju.git.wording;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something to tell, without a language.
 *
 * @param key the wording's name in this package's messages
 * @param arguments what stands for {0}, {1} … in the wording
 */
public record GitMessage(String key, List<String> arguments) {

	/** Copies the arguments. */
	public GitMessage {
		arguments = List.copyOf(arguments);
	}

	/** Makes a message. */
	public static GitMessage of(String key, Object... arguments) {
		return new GitMessage(key, Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/** Returns the message in Chinese for any Chinese locale, else in English. */
	public String text(Locale locale) {
		Locale language = locale.getLanguage().equals("zh") ? Locale.TAIWAN : Locale.ENGLISH;
		ResourceBundle wordings = ResourceBundle.getBundle("guiju.git.wording.messages", language, GitMessage.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(wordings.getString(key), language).format(arguments.toArray());
	}
}
