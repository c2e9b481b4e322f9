package guiju.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A message without a language: {@link Messages} words it in zh-TW or English.
 *
 * @param key the package of the rule and the message's name in its properties, e.g. {@code citation.undefined}
 * @param arguments what stands for {0}, {1} … in the wording; one may be a {@link #list}
 */
public record Message(String key, List<String> arguments) {

	/** Parts the entries of a list, which no text has. */
	static final char BETWEEN = '\u001e';

	/** Copies the arguments. */
	public Message {
		arguments = List.copyOf(arguments);
	}

	/** Makes a message. */
	public static Message of(String key, Object... arguments) {
		return new Message(key, Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/** Makes one argument of many entries, which each language separates as it does: K01、K02 or K01, K02. */
	public static String list(Collection<?> entries) {
		return entries.stream().map(String::valueOf).collect(Collectors.joining(String.valueOf(BETWEEN)));
	}
}
