package guiju.cli.diff;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import guiju.cli.Session;
import guiju.cli.UsageException;
import guiju.cli.Verb;
import guiju.cli.arguments.Options;
import guiju.cli.arguments.Values;
import guiju.cli.messages.Words;
import guiju.cli.version.SourceArguments;

/** Tells what changed between two versions of a standard, between two folders of standards, or over a series of versions. */
public final class DiffCommand implements Verb {

	@Override
	public String name() {
		return "diff";
	}

	@Override
	public void describe(CommandSpec spec, Words words) {
		new Options(spec, words).arguments("versions", "OLD NEW", 0)
				.value("format.diff", "text|json|html|docx|md", "--format")
				.value("output.diff", "FILE|DIR", "-o", "--output")
				.flag("requireReasons", "--require-reasons")
				.flag("exitCode", "--exit-code")
				.value("lineage", "FILE", "--lineage")
				.value("headings", "NEW,OLD,WHY", "--headings")
				.flag("forceDiff", "--force");
	}

	@Override
	public int run(ParseResult arguments, Session session) {
		Values values = new Values(arguments, session.words());
		DiffOptions options = DiffOptions.of(values, session.words());
		List<String> typed = values.arguments(0);
		if (typed.size() < 2)
			throw new UsageException(session.words().text("diff.two"));
		SourceArguments sources = new SourceArguments(session);
		long folders = typed.stream().filter(sources::isFolder).count();
		if (folders > 0 && (folders != 2 || typed.size() != 2))
			throw new UsageException(session.words().text("diff.mixed"));
		if (typed.size() == 2 && folders == 0)
			return new PairDiff(session, options).run(sources.version(typed.get(0)), sources.version(typed.get(1)));
		Path folder = folder(options, session);
		if (folders == 2)
			return new FolderDiff(session, options, folder).run(Path.of(typed.get(0)), Path.of(typed.get(1)));
		return new SeriesDiff(session, options, folder).run(typed.stream().map(sources::version).toList());
	}

	/** Several reports need a folder. */
	private static Path folder(DiffOptions options, Session session) {
		if (options.output() == null)
			throw new UsageException(session.words().text("diff.folderMissing"));
		if (options.lineage() != null)
			throw new UsageException(session.words().text("diff.lineageOfMany"));
		Path folder = Path.of(options.output());
		Path file = session.io().directory().resolve(folder);
		if (Files.exists(file) && !Files.isDirectory(file))
			throw new UsageException(session.words().text("exchange.folderNeeded", options.output()));
		return folder;
	}
}
