package guiju.diff.lineage;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A line of a lineage file that could not be followed. All other lines are.
 *
 * @param line its number, from 1
 * @param name the name of the message
 * @param arguments what stands for {0}, {1} … in the wording
 */
public record Problem(int line, String name, List<String> arguments) {

	/** Copies the arguments. */
	public Problem {
		arguments = List.copyOf(arguments);
	}

	static Problem of(Line line, String name, Object... arguments) {
		return new Problem(line.number(), name, Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/** Returns what is wrong and how to mend it: in Chinese for any Chinese locale, else in English. */
	public String text(Locale locale) {
		Locale language = locale.getLanguage().equals("zh") ? Locale.TAIWAN : Locale.ENGLISH;
		ResourceBundle wording = ResourceBundle.getBundle("guiju.diff.lineage.messages", language, Problem.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		return new MessageFormat(wording.getString(name), language).format(arguments.toArray());
	}
}
