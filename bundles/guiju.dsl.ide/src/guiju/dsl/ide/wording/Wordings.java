package guiju.dsl.ide.wording;

import java.util.Locale;
import java.util.ResourceBundle;

import guiju.rules.Message;
import guiju.rules.Messages;

/**
 * Words the messages of language services in one language, and those of rules too, since a fix is often titled by the rule
 * that names it. A key of this bundle begins with {@code ide.}; every other one is a rule's. May be used by several threads.
 */
public final class Wordings {

	private static final String PREFIX = "ide.";
	private static final String BUNDLE = "guiju.dsl.ide.wording.messages";

	private final Messages rules;
	private final ResourceBundle own;

	/** Words in Chinese for any Chinese locale, else in English. */
	public Wordings(Locale locale) {
		rules = new Messages(locale);
		own = ResourceBundle.getBundle(BUNDLE, rules.language(), Wordings.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/** Makes a message of this bundle. */
	public static Message message(String key, Object... arguments) {
		return Message.of(PREFIX + key, arguments);
	}

	/** Returns the language of the wording, {@link Messages#CHINESE} or {@link Messages#ENGLISH}. */
	public Locale language() {
		return rules.language();
	}

	/** Returns a message in words. */
	public String text(Message message) {
		if (!message.key().startsWith(PREFIX))
			return rules.text(message);
		String wording = own.getString(message.key().substring(PREFIX.length()));
		return rules.text(wording, message);
	}
}
