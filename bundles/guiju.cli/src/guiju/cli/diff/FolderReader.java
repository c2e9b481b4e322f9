package guiju.cli.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import guiju.cli.Session;
import guiju.cli.engine.Language;
import guiju.cli.exchange.ImportCommand;
import guiju.cli.files.Reasons;
import guiju.cli.files.Source;
import guiju.dsl.head.HeadReader;
import guiju.files.FolderWalk;
import guiju.files.SourceReader;
import guiju.files.parallel.OrderedPipeline;
import guiju.versions.place.FilePlace;
import guiju.versions.reading.SideReader;
import guiju.versions.reading.UnreadableVersionException;

/**
 * Reads of each standard in a folder which one it is. In a folder with .ocs files only these are standards: what lies beside
 * them are reports, notes and pictures. In a folder without any, all documents that can be imported are.
 */
final class FolderReader {

	private static final String OWN = ".ocs";

	private final Session session;
	private final SideReader sides;

	FolderReader(Session session) {
		this.session = session;
		sides = new SideReader(Language::parser);
	}

	/**
	 * Returns the standards of a folder in the order of their paths, also those that cannot be read.
	 *
	 * @param results a folder that is not looked into, since it gets the results
	 */
	List<FolderStandard> read(Path folder, Path results) {
		List<Source> sources = find(folder, session.io().directory().resolve(results).normalize());
		List<FolderStandard> standards = new ArrayList<>(sources.size());
		new OrderedPipeline().run(sources, this::standard, standard -> {
			standards.add(standard);
			session.progress().update(session.words().text("diff.reading"), standards.size(), sources.size());
		});
		session.progress().clear();
		return standards;
	}

	private List<Source> find(Path folder, Path results) {
		Path directory = session.io().directory();
		// A folder within that of the results was not made by this run: the user knows what is in it.
		boolean within = directory.resolve(folder).normalize().startsWith(results);
		List<Source> documents = new ArrayList<>();
		FolderWalk walk = new FolderWalk(path -> isDocument(path) && (within || !directory.resolve(path).normalize().startsWith(results)),
				new FolderWalk.Visitor() {
					@Override
					public void file(Path path, Path real, BasicFileAttributes attributes) {
						documents.add(new Source(path, folder));
					}

					@Override
					public void failed(Path path, IOException why) {
						session.problems().report(Source.name(path), Reasons.of(why, session.words()));
					}
				});
		try {
			walk.folder(folder, directory.resolve(folder).toRealPath());
		} catch (IOException unreadable) {
			session.problems().report(Source.name(folder), Reasons.of(unreadable, session.words()));
		}
		List<Source> own = documents.stream().filter(FolderReader::isOwn).toList();
		return own.isEmpty() ? documents : own;
	}

	private static boolean isDocument(Path path) {
		String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(OWN) || ImportCommand.ENDINGS.stream().anyMatch(name::endsWith);
	}

	private static boolean isOwn(Source source) {
		return source.name().toLowerCase(Locale.ROOT).endsWith(OWN);
	}

	private FolderStandard standard(Source source) {
		try {
			Path file = session.io().directory().resolve(source.path());
			String code = isOwn(source) ? HeadReader.read(SourceReader.text(file).text()).code()
					: sides.read(new FilePlace(file), source.name()).side().standard().getCode();
			return new FolderStandard(source, code, null);
		} catch (UnreadableVersionException unreadable) {
			return new FolderStandard(source, null, unreadable.text(session.words().language()));
		} catch (IOException unreadable) {
			return new FolderStandard(source, null, Reasons.of(unreadable, session.words()));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			session.problems().debug(unexpected);
			return new FolderStandard(source, null, session.words().text("unexpected", String.valueOf(unexpected)));
		}
	}
}
