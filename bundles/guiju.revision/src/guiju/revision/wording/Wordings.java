package guiju.revision.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import guiju.rules.Message;
import guiju.rules.Messages;

/** Words the messages of merging and revising in one language. May be used by several threads. */
public final class Wordings {

	private static final String PREFIX = "revision.";
	private static final String BUNDLE = "guiju.revision.wording.messages";

	private final Locale language;
	private final ResourceBundle wordings;

	/** Words in Chinese for any Chinese locale, else in English. */
	public Wordings(Locale locale) {
		language = locale.getLanguage().equals("zh") ? Messages.CHINESE : Messages.ENGLISH;
		wordings = ResourceBundle.getBundle(BUNDLE, language, Wordings.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** Makes a message. */
	public static Message message(String key, Object... arguments) {
		return Message.of(PREFIX + key, arguments);
	}

	/** Returns a message in words. */
	public String text(Message message) {
		return text(message.key().substring(PREFIX.length()), message.arguments().toArray());
	}

	/** Returns the wording of a key. */
	public String text(String key, Object... arguments) {
		return new MessageFormat(wordings.getString(key), language).format(arguments);
	}
}
