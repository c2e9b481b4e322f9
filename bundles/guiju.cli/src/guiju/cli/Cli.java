package guiju.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;

import guiju.cli.arguments.CommandLines;
import guiju.cli.arguments.UsageErrors;
import guiju.cli.messages.Words;
import guiju.cli.output.Output;
import guiju.cli.output.OutputFailedException;
import guiju.cli.output.Progress;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of the command line, from its arguments to its exit code. */
public final class Cli {

	private final Io io;
	private final GlobalOptions options;
	private final Words words;
	private final Output out;
	private final Problems problems;
	private final Session session;

	private Cli(String[] arguments, Io io) {
		this.io = io;
		options = GlobalOptions.of(arguments);
		Locale wanted = options.language();
		words = new Words(wanted == null ? io.language() : wanted);
		out = new Output(io.out());
		Output err = new Output(io.err());
		Progress progress = new Progress(err, io.terminals().err());
		problems = new Problems(err, progress, options.debug());
		session = new Session(io, words, out, problems, progress);
	}

	/** Runs a command line and returns its exit code; never throws, never ends the process, closes no stream. */
	public static int run(String[] arguments, Io io) {
		return new Cli(arguments, io).run(arguments);
	}

	private int run(String[] arguments) {
		try {
			int code = dispatch(arguments);
			session.progress().clear();
			out.flush();
			return code;
		} catch (OutputFailedException failed) {
			if (failed.isClosedByReader())
				return ExitCode.FINE;
			problems.report(words.text("output.failed", failed.getMessage()));
		} catch (InvalidPathException unnameable) {
			problems.report(unnameable.getInput(), words.text("file.unnameable"));
		} catch (UsageException wrong) {
			problems.report(wrong.getMessage());
		} catch (Throwable unexpected) {
			// Even out of memory or stack a caller gets an exit code and a user one line, not a wall of text.
			unexpected(unexpected);
		}
		return ExitCode.REFUSED;
	}

	private int dispatch(String[] arguments) throws IOException {
		List<Verb> verbs = Verbs.all();
		CommandLine line = CommandLines.of(verbs, words);
		ParseResult parsed;
		try {
			parsed = line.parseArgs(arguments);
		} catch (ParameterException wrong) {
			UsageErrors errors = new UsageErrors(words);
			throw new UsageException(errors.text(wrong) + "\n" + errors.hint(wrong.getCommandLine()));
		}
		if (options.isLanguageUnknown())
			throw new UsageException(words.text("usage.choice", "--lang", options.languageName(), "zh-TW, en"));
		ParseResult verb = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
		if (parsed.isVersionHelpRequested() || verb.isVersionHelpRequested())
			out.line(words.text("version", Version.NUMBER, System.getProperty("java.version")));
		else if (parsed.isUsageHelpRequested() || !parsed.hasSubcommand() || verb.isUsageHelpRequested())
			out.write(verb.commandSpec().commandLine().getUsageMessage(io.terminals().coloured() ? Ansi.ON : Ansi.OFF));
		else
			return verbs.stream().filter(named -> named.name().equals(verb.commandSpec().name())).findFirst().orElseThrow().run(verb, session);
		return ExitCode.FINE;
	}

	private void unexpected(Throwable unexpected) {
		problems.report(words.text("unexpected", String.valueOf(unexpected)) + (options.debug() ? "" : " " + words.text("unexpected.debug")));
		problems.debug(unexpected);
	}
}
