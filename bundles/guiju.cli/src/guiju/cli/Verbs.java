package guiju.cli;

import java.util.List;

import guiju.cli.diff.DiffCommand;
import guiju.cli.edit.FixCommand;
import guiju.cli.edit.RenameCommand;
import guiju.cli.edit.RenumberCommand;
import guiju.cli.exchange.ExportCommand;
import guiju.cli.exchange.ImportCommand;
import guiju.cli.find.FindCommand;
import guiju.cli.format.FormatCommand;
import guiju.cli.git.GitCommand;
import guiju.cli.revision.MergeCommand;
import guiju.cli.revision.ReviseCommand;
import guiju.cli.validate.ValidateCommand;

/** The verbs of the command line, in the order of its help. */
final class Verbs {

	private Verbs() {}

	static List<Verb> all() {
		return List.of(new ValidateCommand(), new FixCommand(), new FormatCommand(), new RenumberCommand(), new RenameCommand(), new FindCommand(),
				new ImportCommand(), new ExportCommand(), new DiffCommand(), new MergeCommand(), new ReviseCommand(), new GitCommand());
	}
}
