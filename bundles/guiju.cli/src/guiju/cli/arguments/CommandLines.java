package guiju.cli.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import guiju.cli.Verb;
import guiju.cli.messages.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the command line together: its verbs, the options that all have, and the help of each with an example. */
public final class CommandLines {

	private static final int WIDTH = 96;

	private CommandLines() {}

	/** Returns the command line of these verbs, described in a language. */
	public static CommandLine of(List<Verb> verbs, Words words) {
		CommandSpec root = CommandSpec.create().name("guiju");
		new Options(root, words).common();
		help(root.usageMessage(), "guiju", words);
		root.usageMessage().commandListHeading(heading(words, "help.verbs")).synopsisSubcommandLabel("");
		for (Verb verb : verbs) {
			CommandSpec spec = CommandSpec.create().name(verb.name());
			verb.describe(spec, words);
			help(spec.usageMessage(), verb.name(), words);
			root.addSubcommand(verb.name(), spec);
		}
		CommandLine line = new CommandLine(root);
		line.setExpandAtFiles(false);
		line.setOverwrittenOptionsAllowed(true);
		line.setInterpolateVariables(false);
		return line;
	}

	private static void help(UsageMessageSpec usage, String name, Words words) {
		String key = "help." + name;
		usage.width(WIDTH).sortOptions(false).header(Options.literal(words.text(key)))
				.synopsisHeading("%n" + Options.literal(words.text("help.usage"))).customSynopsis(lines(words.text(key + ".synopsis")))
				.descriptionHeading("%n").description(lines(words.text(key + ".more")))
				.parameterListHeading(heading(words, "help.arguments")).optionListHeading(heading(words, "help.options"))
				.exitCodeListHeading(heading(words, "help.exitCodes")).exitCodeList(exitCodes(words, key))
				.footerHeading(heading(words, "help.examples")).footer(lines(words.text(key + ".examples")));
	}

	private static Map<String, String> exitCodes(Words words, String key) {
		Map<String, String> codes = new LinkedHashMap<>();
		for (String code : List.of("0", "1", "2"))
			codes.put(code, Options.literal(words.text(key + ".exit" + code)));
		codes.values().removeIf(String::isEmpty);
		return codes;
	}

	private static String heading(Words words, String key) {
		return "%n" + Options.literal(words.text(key)) + "%n";
	}

	private static String[] lines(String text) {
		return Options.literal(text).split("\n");
	}
}
