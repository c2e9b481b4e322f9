package guiju.cli.version;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import guiju.cli.Session;
import guiju.cli.UsageException;
import guiju.git.revision.RevisionPath;
import guiju.versions.place.RevisionPlace;

/** What arguments mean: a file, a folder, or REVISION:path of a git repository. A file that is there is meant first. */
public final class SourceArguments {

	private final Session session;

	/** Reads what was typed in a run. */
	public SourceArguments(Session session) {
		this.session = session;
	}

	/** Tells whether an argument is a folder. */
	public boolean isFolder(String typed) {
		Path file = file(typed);
		return file != null && Files.isDirectory(file);
	}

	/** Returns the version that an argument means; whether it can be read shows when it is read. */
	public VersionSource version(String typed) {
		Path file = file(typed);
		Path directory = session.io().directory();
		RevisionPath committed = RevisionPath.of(typed, directory).orElse(null);
		if (committed != null)
			return new CommittedVersion(new RevisionPlace(directory, committed));
		if (file == null)
			throw new InvalidPathException(typed, "");
		return new FileVersion(Path.of(typed), file);
	}

	private Path file(String typed) {
		// An empty path would be the whole current folder, and most likely comes from a variable that is not set.
		if (typed.isEmpty())
			throw new UsageException(session.words().text("file.emptyPath"));
		try {
			return session.io().directory().resolve(Path.of(typed));
		} catch (InvalidPathException unnameable) {
			return null;
		}
	}
}
