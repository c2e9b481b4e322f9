package guiju.cli.edit;

import guiju.cli.Session;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.messages.Words;
import guiju.dsl.ide.rename.Renumber;
import guiju.dsl.ide.rename.RenumberOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Numbers all elements of a standard through, with all that names them. */
public final class RenumberCommand implements Verb {

	@Override
	public String name() {
		return "renumber";
	}

	@Override
	public void describe(CommandSpec spec, Words words) {
		new Options(spec, words).argument("file", "FILE", 0);
	}

	@Override
	public int run(ParseResult arguments, Session session) {
		String file = new Values(arguments, session.words()).argument(0);
		return new CodeEdit(session, false).run(file, parsed -> Renumber.of(parsed, RenumberOptions.all()));
	}
}
