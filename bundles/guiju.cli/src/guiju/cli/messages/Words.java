package guiju.cli.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import guiju.rules.Messages;

/** Words what the command line says, in one language. May be used by several threads at once. */
public final class Words {

	private final Locale language;
	private final ResourceBundle wordings;

	/** Words in Chinese for any Chinese locale, else in English. */
	public Words(Locale locale) {
		language = locale.getLanguage().equals("zh") ? Messages.CHINESE : Messages.ENGLISH;
		wordings = bundle("messages", language);
	}

	/** Returns the language, {@link Messages#CHINESE} or {@link Messages#ENGLISH}. */
	public Locale language() {
		return language;
	}

	/** Returns the language as the command line names it. */
	public String tag() {
		return tag(language);
	}

	/** Returns how the command line names a language: zh-TW or en. */
	public static String tag(Locale language) {
		return language.toLanguageTag();
	}

	/** Returns the wording of a key with its arguments filled in. */
	public String text(String key, Object... arguments) {
		return new MessageFormat(wordings.getString(key), language).format(arguments);
	}

	/** Returns one of the further wordings of this package, which are asked for by few and stand in a file of their own. */
	public static ResourceBundle bundle(String name, Locale language) {
		return ResourceBundle.getBundle("guiju.cli.messages." + name, language, Words.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
