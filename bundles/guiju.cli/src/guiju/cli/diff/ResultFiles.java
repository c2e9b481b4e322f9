package guiju.cli.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import guiju.cli.Session;
import guiju.cli.files.Reasons;
import guiju.cli.files.RefusedSourceException;
import guiju.cli.files.Source;
import guiju.cli.output.Visible;
import guiju.cli.version.FileVersion;
import guiju.cli.version.VersionSource;
import guiju.files.AtomicFile;

/** Writes results, each whole or not at all, never over a source and never over another result of the run. */
final class ResultFiles {

	private final Session session;
	private final Set<Path> sources = new HashSet<>();
	private final Set<Path> written = new HashSet<>();

	ResultFiles(Session session) {
		this.session = session;
	}

	/** Keeps a source from being overwritten. */
	void protect(VersionSource source) {
		if (source instanceof FileVersion version)
			protect(version.file());
	}

	/** Keeps a file from being overwritten, under whatever name. */
	void protect(Path file) {
		try {
			sources.add(file.toRealPath());
		} catch (IOException absent) {
			// What is not there cannot be overwritten.
		}
	}

	/** Tells whether a result of this name, whatever its case, was written already. */
	boolean isTaken(Path target) {
		return written.contains(key(target));
	}

	/** Writes a result and tells its path; whatever goes wrong is reported. Returns whether it was written. */
	boolean write(Path target, byte[] bytes) {
		Path file = session.io().directory().resolve(target);
		try {
			if (Files.exists(file) && sources.contains(file.toRealPath()))
				throw new RefusedSourceException("file.isSource");
			if (!written.add(key(target)))
				throw new RefusedSourceException("diff.twice");
			AtomicFile.write(file, bytes);
			session.out().line(Visible.text(Source.name(target)));
			session.show();
			return true;
		} catch (IOException unwritable) {
			session.out().flush();
			session.problems().report(Source.name(target), Reasons.of(unwritable, session.words()));
			return false;
		}
	}

	/** Some file systems take two names that differ in case for one. */
	private Path key(Path target) {
		Path file = session.io().directory().resolve(target).normalize();
		return file.resolveSibling(file.getFileName().toString().toLowerCase(Locale.ROOT));
	}
}
