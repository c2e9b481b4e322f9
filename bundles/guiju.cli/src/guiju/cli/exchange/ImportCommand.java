package guiju.cli.exchange;

import java.util.List;
import java.util.Set;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.files.Source;
import guiju.cli.files.SourceFinder;
import guiju.cli.messages.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes .ocs files of published documents, and of standards in Guiju's other formats. */
public final class ImportCommand implements Verb {

	/** What is read in a folder that is given; a file that is given may have any name. */
	public static final Set<String> ENDINGS = Set.of(".json", ".xmi", ".xml", ".txt", ".md", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf", ".docx",
			".docm", ".odt", ".fodt", ".xlsx", ".xlsm");

	@Override
	public String name() {
		return "import";
	}

	@Override
	public void describe(CommandSpec spec, Words words) {
		new Options(spec, words).arguments("sources", "SOURCE", 0)
				.value("output.import", "DIR|FILE", "-o", "--output")
				.value("report.import", "FILE", "--report")
				.flag("annotate", "--annotate")
				.flag("force", "--force");
	}

	@Override
	public int run(ParseResult arguments, Session session) {
		Values values = new Values(arguments, session.words());
		ImportOptions options = ImportOptions.of(values);
		SourceFinder finder = new SourceFinder(session.io().directory(), ENDINGS, session.problems(), session.words());
		List<Source> sources = finder.find(values.arguments(0));
		if (sources.isEmpty())
			return ExitCode.REFUSED;
		boolean many = sources.size() > 1 || sources.get(0).root() != null;
		Destination destination = Destination.of(options.output(), many, session);
		return new Import(session, options, destination, finder, sources.size()).run(sources);
	}
}
