package guiju.cli.edit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import guiju.cli.UsageException;
import guiju.cli.messages.Words;
import guiju.rules.FindingCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The finding codes that a user names. */
final class RuleCodes {

	private RuleCodes() {}

	/** Returns the codes; refuses one that there is not, and names the nearest. */
	static Set<FindingCode> of(List<String> typed, Words words) {
		Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
		for (String each : typed)
			codes.add(FindingCode.of(each.strip().toLowerCase(Locale.ROOT)).orElseThrow(() -> new UsageException(refusal(each, words))));
		return codes;
	}

	private static String refusal(String typed, Words words) {
		List<String> near = near(typed);
		return words.text("fix.unknownRule", typed) + " " + (near.isEmpty() ? words.text("fix.ruleHint") : words.text("usage.near", near.get(0)));
	}

	/** The same measure that finds the nearest verb, so the codes are shown to it as verbs. */
	private static List<String> near(String typed) {
		CommandSpec codes = CommandSpec.create();
		Arrays.stream(FindingCode.values()).forEach(code -> codes.addSubcommand(code.id(), CommandSpec.create()));
		return typed.isEmpty() ? List.of() : new UnmatchedArgumentException(new CommandLine(codes), List.of(typed)).getSuggestions();
	}
}
