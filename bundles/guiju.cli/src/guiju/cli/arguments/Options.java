package guiju.cli.arguments;

import guiju.cli.messages.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * Adds options and arguments to a command. They are made by calls, not by annotations: annotations cost a proxy class each
 * at every start, and could not be described in two languages. All values come as text, as typed.
 */
public final class Options {

	private final CommandSpec spec;
	private final Words words;

	/** Adds to a command, described in a language. */
	public Options(CommandSpec spec, Words words) {
		this.spec = spec;
		this.words = words;
	}

	/** Adds an option without a value; the description's key is {@code option.<key>}. */
	public Options flag(String key, String... names) {
		spec.addOption(OptionSpec.builder(names).arity("0").type(boolean.class).description(description("option." + key)).build());
		return this;
	}

	/** Adds an option with a value that is shown by a label such as FILE. */
	public Options value(String key, String label, String... names) {
		spec.addOption(value(key, label, ScopeType.LOCAL, names));
		return this;
	}

	/** Adds an option with a value that may be given several times. */
	public Options values(String key, String label, String... names) {
		spec.addOption(OptionSpec.builder(names).arity("1").type(String[].class).paramLabel(label).hideParamSyntax(true)
				.description(description("option." + key)).build());
		return this;
	}

	/** Adds an argument that must be given; the description's key is {@code argument.<key>}. */
	public Options argument(String key, String label, int index) {
		return positional(key, label, String.valueOf(index), "1", String.class);
	}

	/** Adds the last arguments, at least one. */
	public Options arguments(String key, String label, int from) {
		return positional(key, label, from + "..*", "1..*", String[].class);
	}

	private Options positional(String key, String label, String index, String arity, Class<?> type) {
		spec.addPositional(PositionalParamSpec.builder().index(index).arity(arity).required(true).paramLabel(label).type(type)
				.hideParamSyntax(true).description(description("argument." + key)).build());
		return this;
	}

	/** Adds what every verb understands, before the verb and behind it. */
	void common() {
		spec.addOption(common("help", "-h", "--help").usageHelp(true).build());
		spec.addOption(common("version", "-V", "--version").versionHelp(true).build());
		spec.addOption(value("lang", "zh-TW|en", ScopeType.INHERIT, "--lang"));
		spec.addOption(common("debug", "--debug").build());
	}

	private OptionSpec.Builder common(String key, String... names) {
		return OptionSpec.builder(names).arity("0").type(boolean.class).scopeType(ScopeType.INHERIT).description(description("option." + key));
	}

	private OptionSpec value(String key, String label, ScopeType scope, String... names) {
		return OptionSpec.builder(names).arity("1").type(String.class).paramLabel(label).hideParamSyntax(true).scopeType(scope)
				.description(description("option." + key)).build();
	}

	private String description(String key) {
		return literal(words.text(key));
	}

	/** Returns a text as picocli prints it literally: it takes help texts for format strings. */
	static String literal(String text) {
		return text.replace("%", "%%");
	}
}
