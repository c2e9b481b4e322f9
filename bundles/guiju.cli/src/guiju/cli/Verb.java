package guiju.cli;

import java.io.IOException;

import guiju.cli.messages.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One verb of the command line. */
public interface Verb {

	/** Returns the word on the command line. Its help stands in the wordings under {@code help.<name>}. */
	String name();

	/** Adds its options and arguments, described in a language. */
	void describe(CommandSpec spec, Words words);

	/**
	 * Does the work and returns the exit code.
	 *
	 * @throws UsageException if the arguments make no sense together
	 */
	int run(ParseResult arguments, Session session) throws IOException;
}
