package guiju.text.writer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown instead of writing a text that would not read back as the model: it tells of every value that is in the way. */
public final class UnwritableStandardException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Unwritable> values;

	UnwritableStandardException(List<Unwritable> values) {
		super(lines(values, Locale.ENGLISH));
		this.values = List.copyOf(values);
	}

	/** Returns the values that cannot be written, at least one, in the order of the text. */
	public List<Unwritable> values() {
		return values;
	}

	/** Returns one line for each value, in Chinese for any Chinese locale, else in English. */
	public String message(Locale locale) {
		return lines(values, locale);
	}

	private static String lines(List<Unwritable> values, Locale locale) {
		return values.stream().map(value -> value.message(locale)).collect(Collectors.joining("\n"));
	}
}
