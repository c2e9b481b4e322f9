package guiju.cli.diff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import guiju.cli.Session;
import guiju.cli.UsageException;
import guiju.cli.output.OutputFailedException;
import guiju.cli.version.LineageFiles;
import guiju.cli.version.SourceArguments;
import guiju.cli.version.VersionSource;
import guiju.report.wording.Wording;

/** Two versions: one report, on standard output or in a file. */
final class PairDiff {

	private final Session session;
	private final DiffOptions options;
	private final DiffFormat format;

	PairDiff(Session session, DiffOptions options) {
		this.session = session;
		this.options = options;
		format = options.formatOr(DiffFormat.TEXT);
		if (options.output() == null && format == DiffFormat.DOCX && session.io().terminals().out())
			throw new UsageException(session.words().text("diff.binary"));
	}

	/** Compares, reports and returns the exit code. */
	int run(VersionSource before, VersionSource after) {
		VersionSource lineage = options.lineage() == null ? null : new SourceArguments(session).version(options.lineage());
		ResultFiles files = new ResultFiles(session);
		files.protect(before);
		files.protect(after);
		if (lineage != null)
			files.protect(lineage);
		Verdicts verdicts = new Verdicts(session, options);
		VersionComparison comparison = new VersionComparison(session, new LineageFiles(lineage, session.words()), options.force());
		Compared compared = comparison.compare(comparison.read(before), comparison.read(after));
		if (verdicts.take(compared)) {
			boolean coloured = options.output() == null && session.io().terminals().coloured();
			byte[] report = format.write(compared.comparison(),
					new ReportStyle(new Wording(session.words().language()), options.headings(), coloured, null));
			if (options.output() == null)
				print(report);
			else
				files.write(target(ReportNames.of(compared.comparison())), report);
		}
		return verdicts.exit(false);
	}

	private void print(byte[] report) {
		if (format != DiffFormat.DOCX) {
			session.out().write(new String(report, StandardCharsets.UTF_8));
			return;
		}
		session.out().flush();
		try {
			session.io().out().write(report);
			session.io().out().flush();
		} catch (IOException failed) {
			throw new OutputFailedException(failed);
		}
	}

	/** Into a folder the report goes under a name of its own. */
	private Path target(String name) {
		Path path = Path.of(options.output());
		boolean folder = options.output().endsWith("/") || options.output().endsWith("\\") || Files.isDirectory(session.io().directory().resolve(path));
		return folder ? path.resolve(name + format.suffix()) : path;
	}
}
