package guiju.ui.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.Platform;

/**
 * Wordings of one package: they stand beside its classes in {@code messages_en.properties} and {@code messages_zh_TW.properties},
 * under keys that tell what they say. Chinese of any kind is worded as in Taiwan, everything else in English.
 */
public final class Words {

	private static final ResourceBundle.Control EXACT = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle texts;
	private final Locale locale = language();

	/** Takes the wordings beside a class. */
	public Words(Class<?> beside) {
		texts = ResourceBundle.getBundle(beside.getPackageName() + ".messages", locale, beside.getClassLoader(), EXACT);
	}

	/** Returns the language of the user interface: zh-TW or English. */
	public static Locale language() {
		return Platform.getNL().startsWith("zh") ? Locale.TAIWAN : Locale.ENGLISH;
	}

	/** Returns a wording with its arguments filled in: {0}, {1} … as in {@link MessageFormat}. */
	public String text(String key, Object... arguments) {
		String text = texts.getString(key);
		return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
	}
}
