package guiju.sync.refusal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

import guiju.dsl.ide.wording.Wordings;
import guiju.rules.Message;
import guiju.text.writer.UnwritableStandardException;

/**
 * Why an edit is not made. Nothing has changed then.
 *
 * @param cause what kind of reason it is
 * @param words gives the reason in a language
 */
public record Refusal(Cause cause, Function<Locale, String> words) {

	/** The kinds of reasons. */
	public enum Cause {
		/** What was to be edited is no more, or is no such thing. */
		GONE,
		/** The place does not take such an element, or the element has no such value. */
		MISFIT,
		/** The language has no way to write the value there. */
		UNWRITABLE,
		/** A line that cannot be read is in the way. */
		UNREADABLE,
		/** A code that is malformed, taken or cited. */
		CODE,
		/** What came out was not what was meant: a defect, found before it did harm. */
		UNVERIFIED
	}

	/** Makes a refusal from a wording of this package. */
	public static Refusal of(Cause cause, String key, Object... arguments) {
		List<Object> values = List.of(arguments);
		return new Refusal(cause, locale -> text(key, values, locale));
	}

	/** Makes a refusal of values that cannot be written. */
	public static Refusal of(UnwritableStandardException unwritable) {
		return new Refusal(Cause.UNWRITABLE, unwritable::message);
	}

	/** Makes a refusal from a reason that a language service gave. */
	public static Refusal of(Message message) {
		return new Refusal(Cause.CODE, locale -> new Wordings(locale).text(message));
	}

	/** Returns the reason in Chinese for any Chinese locale, else in English. */
	public String message(Locale locale) {
		return words.apply(locale);
	}

	private static String text(String key, List<Object> arguments, Locale locale) {
		Locale language = locale.getLanguage().equals("zh") ? Locale.TAIWAN : Locale.ENGLISH;
		ResourceBundle messages = ResourceBundle.getBundle("guiju.sync.refusal.messages", language, Refusal.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(messages.getString(key), language).format(arguments.toArray());
	}

	@Override
	public String toString() {
		return cause + ": " + message(Locale.ENGLISH);
	}
}
