package guiju.cli.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import guiju.cli.Session;
import guiju.cli.engine.Language;
import guiju.cli.files.Reasons;
import guiju.cli.files.RefusedSourceException;
import guiju.cli.files.Source;
import guiju.cli.files.SourceFinder;
import guiju.cli.output.Visible;
import guiju.dsl.StandardParser;
import guiju.dsl.lexing.LineProblems;
import guiju.exchange.FormatException;
import guiju.files.AtomicFile;
import guiju.files.SourceReader;
import guiju.files.parallel.OrderedPipeline;

/** One export of some standards. */
final class Export {

	/**
	 * A standard in its new format.
	 *
	 * @param source the file it came from
	 * @param bytes the new file's content, or null where there is none
	 * @param lost how many lines could not be read and are not part of it
	 * @param refusal why there is no content, or null
	 */
	private record Exported(Source source, byte[] bytes, int lost, String refusal) {}

	private final Session session;
	private final ExportFormat format;
	private final Destination destination;
	private final SourceFinder finder;
	private final Set<Path> written = new HashSet<>();

	Export(Session session, ExportFormat format, Destination destination, SourceFinder finder) {
		this.session = session;
		this.format = format;
		this.destination = destination;
		this.finder = finder;
	}

	void run(List<Source> sources) {
		StandardParser parser = Language.parser();
		int[] done = {0};
		new OrderedPipeline().run(sources, source -> convert(source, parser), exported -> {
			take(exported);
			session.progress().update(session.words().text("export.exporting"), ++done[0], sources.size());
		});
		session.progress().clear();
	}

	private Exported convert(Source source, StandardParser parser) {
		try {
			String text = SourceReader.text(session.io().directory().resolve(source.path())).text();
			int lost = LineProblems.of(text).problems().stream().mapToInt(problem -> 1 + problem.followers()).sum();
			return new Exported(source, format.write(parser.parse(text).standard()), lost, null);
		} catch (IOException unreadable) {
			return new Exported(source, null, 0, Reasons.of(unreadable, session.words()));
		} catch (FormatException unwritable) {
			return new Exported(source, null, 0, unwritable.text(session.words().language()));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			session.problems().debug(unexpected);
			return new Exported(source, null, 0, session.words().text("unexpected", String.valueOf(unexpected)));
		}
	}

	private void take(Exported exported) {
		String name = exported.source().name();
		if (exported.refusal() != null) {
			session.out().flush();
			session.problems().report(name, exported.refusal());
			return;
		}
		if (exported.lost() > 0)
			session.problems().say(name, session.words().text("export.lost", exported.lost(), Visible.text(name)));
		if (destination.path() == null)
			session.out().write(new String(exported.bytes(), StandardCharsets.UTF_8));
		else
			write(exported);
	}

	private void write(Exported exported) {
		Path target = destination.isFolder() ? exported.source().below(destination.path(), format.extension()) : destination.path();
		Path file = session.io().directory().resolve(target);
		try {
			if (finder.isSource(file))
				throw new RefusedSourceException("file.isSource");
			if (!written.add(file.normalize()))
				throw new RefusedSourceException("exchange.twice", exported.source().name());
			AtomicFile.write(file, exported.bytes());
			session.out().line(Visible.text(Source.name(target)));
			session.show();
		} catch (IOException unwritable) {
			session.problems().report(Source.name(target), Reasons.of(unwritable, session.words()));
		}
	}
}
