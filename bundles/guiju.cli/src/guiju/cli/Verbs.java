package guiju.cli;

import java.util.List;

import guiju.cli.exchange.ExportCommand;
import guiju.cli.exchange.ImportCommand;
import guiju.cli.find.FindCommand;
import guiju.cli.format.FormatCommand;
import guiju.cli.validate.ValidateCommand;

/** The verbs of the command line, in the order of its help. */
final class Verbs {

	private Verbs() {}

	static List<Verb> all() {
		return List.of(new ValidateCommand(), new FormatCommand(), new FindCommand(), new ImportCommand(), new ExportCommand());
	}
}
