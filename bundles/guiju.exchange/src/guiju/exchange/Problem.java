package guiju.exchange;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why a document or a value is refused, without a language.
 *
 * @param key the wording's name in {@code messages_<language>.properties}
 * @param arguments what stands for {0}, {1} … in the wording
 */
public record Problem(String key, List<String> arguments) implements Serializable {

	private static final int LONGEST = 400;

	/** Copies the arguments. */
	public Problem {
		arguments = List.copyOf(arguments);
	}

	/** Makes a problem. Arguments are cut where they are long, since they come from documents and may be of any size. */
	public static Problem of(String key, Object... arguments) {
		return new Problem(key, Arrays.stream(arguments).map(Problem::shortened).toList());
	}

	private static String shortened(Object argument) {
		String text = String.valueOf(argument);
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
	}

	/** Returns the problem in words: in zh-TW for any Chinese locale, else in English. */
	public String text(Locale locale) {
		Locale language = language(locale);
		return new MessageFormat(wording(key, language), language).format(arguments.toArray());
	}

	static String wording(String key, Locale locale) {
		return ResourceBundle.getBundle("guiju.exchange.messages", language(locale), Problem.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
	}

	private static Locale language(Locale locale) {
		return locale.getLanguage().equals("zh") ? Locale.TAIWAN : Locale.ENGLISH;
	}
}
