package guiju.cli.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import guiju.cli.Session;
import guiju.cli.files.AtomicFile;
import guiju.cli.files.Reasons;
import guiju.cli.files.RefusedSourceException;
import guiju.cli.files.Source;
import guiju.cli.files.SourceFinder;
import guiju.cli.files.SourceReader;
import guiju.cli.output.Visible;
import guiju.exchange.FormatException;
import guiju.model.Standard;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.StandardTextWriter;
import guiju.text.writer.UnwritableStandardException;

/** One import of some sources. No file of the user's is ever overwritten unless he says so, and no file of this run ever. */
final class Import {

	private final Session session;
	private final Destination destination;
	private final boolean force;
	private final SourceFinder finder;
	private final Set<Path> written = new HashSet<>();

	Import(Session session, Destination destination, boolean force, SourceFinder finder) {
		this.session = session;
		this.destination = destination;
		this.force = force;
		this.finder = finder;
	}

	void run(Source source) {
		try {
			Standard standard = read(source);
			write(target(standard), StandardTextWriter.write(standard, Vocabulary.CHINESE), source);
		} catch (IOException failed) {
			session.problems().report(source.name(), Reasons.of(failed, session.words()));
		} catch (FormatException broken) {
			session.problems().report(source.name(), broken.text(session.words().language()));
		} catch (UnwritableStandardException unwritable) {
			session.problems().report(source.name(), unwritable.message(session.words().language()));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			session.problems().debug(unexpected);
			session.problems().report(source.name(), session.words().text("unexpected", String.valueOf(unexpected)));
		}
	}

	private Standard read(Source source) throws IOException, FormatException {
		Content content = Content.of(SourceReader.bytes(session.io().directory().resolve(source.path())));
		ImportFormat format = Formats.of(content).orElseThrow(() -> new RefusedSourceException("import.unknown"));
		return format.read(content);
	}

	private Path target(Standard standard) {
		if (destination.path() != null && !destination.isFolder())
			return destination.path();
		String name = FileName.of(standard);
		return destination.path() == null ? Path.of(name) : destination.path().resolve(name);
	}

	private void write(Path target, String text, Source source) {
		Path file = session.io().directory().resolve(target);
		try {
			if (finder.isSource(file))
				throw new RefusedSourceException("file.isSource");
			if (!written.add(file.normalize()))
				throw new RefusedSourceException("exchange.twice", source.name());
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			if (force)
				AtomicFile.write(file, bytes);
			else
				AtomicFile.create(file, bytes);
			session.out().line(Visible.text(Source.name(target)));
		} catch (FileAlreadyExistsException exists) {
			session.problems().report(Source.name(target), session.words().text("import.exists"));
		} catch (IOException unwritable) {
			session.problems().report(Source.name(target), Reasons.of(unwritable, session.words()));
		}
	}
}
