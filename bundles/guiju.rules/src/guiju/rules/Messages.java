package guiju.rules;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Words messages in one language. The wording of a key like {@code citation.undefined} stands under {@code undefined} in
 * {@code guiju/rules/citation/messages_<language>.properties}.
 */
public final class Messages {

	/** Taiwan's Chinese, the language of the standards. */
	public static final Locale CHINESE = Locale.TAIWAN;
	/** English. */
	public static final Locale ENGLISH = Locale.ENGLISH;

	private final Locale language;
	private final Map<String, ResourceBundle> bundles = new HashMap<>();

	/** Words in Chinese for any Chinese locale, else in English. */
	public Messages(Locale locale) {
		language = locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
	}

	/** Returns the language of the wording, {@link #CHINESE} or {@link #ENGLISH}. */
	public Locale language() {
		return language;
	}

	/** Returns a message in words. */
	public synchronized String text(Message message) {
		int dot = message.key().lastIndexOf('.');
		String wording = bundles.computeIfAbsent(message.key().substring(0, dot), this::bundle).getString(message.key().substring(dot + 1));
		return text(wording, message);
	}

	/** Returns a wording that stands elsewhere with the arguments of a message in it. */
	public String text(String wording, Message message) {
		String between = language.equals(CHINESE) ? "、" : ", ";
		return new MessageFormat(wording, language).format(message.arguments().stream()
				.map(argument -> argument.indexOf(Message.BETWEEN) < 0 ? argument : argument.replace(String.valueOf(Message.BETWEEN), between)).toArray());
	}

	private ResourceBundle bundle(String family) {
		return ResourceBundle.getBundle("guiju.rules." + family + ".messages", language, Messages.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
