package guiju.cli.edit;

import guiju.cli.Session;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.messages.Words;
import guiju.dsl.ide.rename.CodeRename;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Gives one element another code, with all that names it. Of a duty or task the codes below it follow: they carry its numbers,
 * and would else belong to nothing.
 */
public final class RenameCommand implements Verb {

	@Override
	public String name() {
		return "rename";
	}

	@Override
	public void describe(CommandSpec spec, Words words) {
		new Options(spec, words).argument("file", "FILE", 0).argument("oldCode", "OLDCODE", 1).argument("newCode", "NEWCODE", 2);
	}

	@Override
	public int run(ParseResult arguments, Session session) {
		Values values = new Values(arguments, session.words());
		return new CodeEdit(session, true).run(values.argument(0), parsed -> CodeRename.rename(parsed, values.argument(1), values.argument(2), true));
	}
}
