package guiju.cli.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.files.Reasons;
import guiju.cli.files.RefusedSourceException;
import guiju.cli.files.Source;
import guiju.cli.files.SourceFinder;
import guiju.cli.output.Visible;
import guiju.files.AtomicFile;
import guiju.files.parallel.OrderedPipeline;

/** One import of some sources. No file of the user's is ever overwritten unless he says so, and no file of this run ever. */
final class Import {

	private final Session session;
	private final ImportOptions options;
	private final Destination destination;
	private final SourceFinder finder;
	private final ImportSummary summary;
	private final Set<Path> written = new HashSet<>();
	private boolean dropped;

	Import(Session session, ImportOptions options, Destination destination, SourceFinder finder, int sources) {
		this.session = session;
		this.options = options;
		this.destination = destination;
		this.finder = finder;
		this.summary = new ImportSummary(session, sources);
	}

	/** Imports all sources; returns the exit code. */
	int run(List<Source> sources) {
		if (options.report() == null)
			return run(sources, null);
		Path path = session.io().directory().resolve(options.report());
		try {
			if (finder.isSource(path))
				throw new RefusedSourceException("file.isSource");
			written.add(path.normalize());
			try (ReportFile report = new ReportFile(path, session.words().language())) {
				run(sources, report);
				report.commit();
			}
		} catch (IOException unwritable) {
			session.problems().report(options.report(), Reasons.of(unwritable, session.words()));
		}
		return exitCode();
	}

	private int run(List<Source> sources, ReportFile report) {
		SourceImport reader = new SourceImport(session, options.annotated());
		int[] done = {0};
		new OrderedPipeline().run(sources, reader::read, imported -> {
			take(imported, report);
			session.progress().update(session.words().text("import.importing"), ++done[0], sources.size());
		});
		session.progress().clear();
		summary.end();
		return exitCode();
	}

	private int exitCode() {
		return session.exit(dropped ? ExitCode.FOUND : ExitCode.FINE);
	}

	private void take(Imported imported, ReportFile report) {
		String name = imported.source().name();
		try {
			if (report != null && imported.report() != null)
				report.add(imported.report());
		} catch (IOException unwritable) {
			session.problems().report(options.report(), Reasons.of(unwritable, session.words()));
		}
		if (imported.refusal() != null) {
			session.out().flush();
			session.problems().report(name, imported.refusal());
			return;
		}
		write(target(imported), imported);
		dropped |= !imported.report().coverage().isComplete();
		summary.tell(name, imported.report());
	}

	private Path target(Imported imported) {
		if (destination.path() != null && !destination.isFolder())
			return destination.path();
		String name = FileName.of(imported.result().standard());
		return destination.path() == null ? Path.of(name) : destination.path().resolve(name);
	}

	private void write(Path target, Imported imported) {
		Path file = session.io().directory().resolve(target);
		try {
			if (finder.isSource(file))
				throw new RefusedSourceException("file.isSource");
			if (!written.add(file.normalize()))
				throw new RefusedSourceException("exchange.twice", imported.source().name());
			byte[] bytes = imported.text().getBytes(StandardCharsets.UTF_8);
			if (options.force())
				AtomicFile.write(file, bytes);
			else
				AtomicFile.create(file, bytes);
			session.out().line(Visible.text(Source.name(target)));
			session.show();
		} catch (FileAlreadyExistsException exists) {
			session.problems().report(Source.name(target), session.words().text("import.exists"));
		} catch (IOException unwritable) {
			session.problems().report(Source.name(target), Reasons.of(unwritable, session.words()));
		}
	}
}
