package guiju.cli.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import guiju.cli.UsageException;
import guiju.cli.messages.Words;
import guiju.model.value.Dates;
import picocli.CommandLine.ParseResult;

/** Reads the values of options; what is none of a choice, or no date, is refused in the user's language. */
public final class Values {

	private final ParseResult arguments;
	private final Words words;

	/** Reads what was typed. */
	public Values(ParseResult arguments, Words words) {
		this.arguments = arguments;
		this.words = words;
	}

	/** Tells whether an option without a value is there. */
	public boolean has(String option) {
		return arguments.hasMatchedOption(option);
	}

	/** Returns an option's value, or null where it was not given. */
	public String text(String option) {
		return arguments.matchedOptionValue(option, (String) null);
	}

	/** Returns the values of an option that may be given several times. */
	public List<String> texts(String option) {
		return List.of(arguments.matchedOptionValue(option, new String[0]));
	}

	/** Returns the arguments from one on. */
	public List<String> arguments(int from) {
		return arguments.hasMatchedPositional(from) ? Arrays.asList(arguments.matchedPositionalValue(from, new String[0])) : List.of();
	}

	/** Returns one argument that must be there. */
	public String argument(int index) {
		return arguments.matchedPositionalValue(index, "");
	}

	/** Returns the choice that an option's value names, or another one where it was not given. */
	public <E> E choice(String option, E[] choices, Function<E, String> id, E otherwise) {
		String value = text(option);
		if (value == null)
			return otherwise;
		for (E choice : choices)
			if (id.apply(choice).equalsIgnoreCase(value))
				return choice;
		String known = Arrays.stream(choices).map(id).collect(Collectors.joining(", "));
		throw new UsageException(words.text("usage.choice", option, value, known));
	}

	/** Returns an option's day, or another one where it was not given. */
	public LocalDate date(String option, LocalDate otherwise) {
		String value = text(option);
		if (value == null)
			return otherwise;
		LocalDate date = Dates.parse(value);
		if (date == null)
			throw new UsageException(words.text("usage.date", option, value));
		return date;
	}
}
