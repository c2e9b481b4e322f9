package guiju.cli.exchange;

import java.util.List;
import java.util.Set;

import guiju.cli.Session;
import guiju.cli.ExitCode;
import guiju.cli.UsageException;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.files.Source;
import guiju.cli.files.SourceFinder;
import guiju.cli.messages.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes standards in formats of other programs. */
public final class ExportCommand implements Verb {

	@Override
	public String name() {
		return "export";
	}

	@Override
	public void describe(CommandSpec spec, Words words) {
		new Options(spec, words).arguments("paths", "PATH", 0)
				.value("to", "json|xmi", "--to")
				.value("output.export", "DIR|FILE", "-o", "--output");
	}

	@Override
	public int run(ParseResult arguments, Session session) {
		Values values = new Values(arguments, session.words());
		ExportFormat format = values.choice("--to", ExportFormat.values(), ExportFormat::id, null);
		if (format == null)
			throw new UsageException(session.words().text("export.toMissing"));
		SourceFinder finder = new SourceFinder(session.io().directory(), Set.of(".ocs"), session.problems(), session.words());
		List<Source> sources = finder.find(values.arguments(0));
		if (sources.isEmpty())
			return ExitCode.REFUSED;
		boolean many = sources.size() > 1 || sources.get(0).root() != null && values.text("--output") != null;
		if (many && values.text("--output") == null)
			throw new UsageException(session.words().text("export.folderMissing", sources.size()));
		Destination destination = Destination.of(values.text("--output"), many, session);
		new Export(session, format, destination, finder).run(sources);
		return session.exit(ExitCode.FINE);
	}
}
