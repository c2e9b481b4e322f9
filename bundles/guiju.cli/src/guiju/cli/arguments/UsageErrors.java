package guiju.cli.arguments;

import java.util.List;
import java.util.stream.Collectors;

import guiju.cli.messages.Words;
import guiju.cli.output.Visible;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words what is wrong with a command line, since picocli does so in English alone. */
public final class UsageErrors {

	private final Words words;

	/** Words in a language. */
	public UsageErrors(Words words) {
		this.words = words;
	}

	/** Returns what is wrong. */
	public String text(ParameterException wrong) {
		return switch (wrong) {
			case UnmatchedArgumentException unmatched -> unmatched(unmatched);
			case MissingParameterException missing -> missing(missing);
			default -> words.text("usage.other", String.valueOf(wrong.getMessage()));
		};
	}

	/** Returns where to read more: the help of the verb that was typed, if there was one. */
	public String hint(CommandLine at) {
		return words.text("usage.hint", at.getCommandSpec().qualifiedName());
	}

	private String unmatched(UnmatchedArgumentException unmatched) {
		String first = Visible.text(unmatched.getUnmatched().get(0));
		boolean verb = unmatched.getCommandLine().getParent() == null;
		String what = words.text(unmatched.isUnknownOption() ? "usage.unknownOption" : verb ? "usage.unknownVerb" : "usage.tooMany", first);
		List<String> near = unmatched.getSuggestions();
		if (!near.isEmpty())
			return what + " " + words.text("usage.near", verb ? near.get(0) : String.join(", ", near));
		return verb && first.endsWith(".ocs") ? what + " " + words.text("usage.near", "guiju validate " + first) : what;
	}

	private String missing(MissingParameterException missing) {
		String names = missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
		boolean value = !missing.getMissing().isEmpty() && missing.getMissing().get(0).isOption();
		return words.text(value ? "usage.missingValue" : "usage.missing", names);
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}
}
