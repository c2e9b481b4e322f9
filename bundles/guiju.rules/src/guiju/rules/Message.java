package guiju.rules;

import java.util.Arrays;
import java.util.List;

/**
 * A message without a language: {@link Messages} words it in zh-TW or English.
 *
 * @param key the package of the rule and the message's name in its properties, e.g. {@code citation.undefined}
 * @param arguments what stands for {0}, {1} … in the wording
 */
public record Message(String key, List<String> arguments) {

	/** Copies the arguments. */
	public Message {
		arguments = List.copyOf(arguments);
	}

	/** Makes a message. */
	public static Message of(String key, Object... arguments) {
		return new Message(key, Arrays.stream(arguments).map(String::valueOf).toList());
	}
}
