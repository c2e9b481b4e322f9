package guiju.ui.compare.version;

import java.nio.file.Path;
import java.util.Optional;

import guiju.git.revision.RevisionPath;

/** Finds versions by what users and mementos call them. */
public final class Versions {

	private static final String FILE = "file:";
	private static final String GIT = "git:";

	private Versions() {}

	/** Reads what {@link Version#memento} wrote, or returns empty. */
	public static Optional<Version> of(String memento) {
		if (memento == null)
			return Optional.empty();
		if (memento.startsWith(FILE))
			return Optional.of(new FileVersion(Path.of(memento.substring(FILE.length()))));
		String[] parts = memento.startsWith(GIT) ? memento.substring(GIT.length()).split("\n", -1) : new String[0];
		return parts.length == 3 ? Optional.of(new CommittedVersion(Path.of(parts[0]), new RevisionPath(parts[1], parts[2]))) : Optional.empty();
	}

	/** Reads what a user typed: a path, or REVISION:path of the repository around a folder; empty where it is neither. */
	public static Optional<Version> typed(String typed, Path folder) {
		if (typed.isBlank())
			return Optional.empty();
		Optional<RevisionPath> committed = RevisionPath.of(typed.strip(), folder);
		if (committed.isPresent())
			return Optional.of(new CommittedVersion(folder, committed.get()));
		try {
			Path file = folder.resolve(typed.strip());
			return java.nio.file.Files.isRegularFile(file) ? Optional.of(new FileVersion(file)) : Optional.empty();
		} catch (java.nio.file.InvalidPathException noPath) {
			return Optional.empty();
		}
	}
}
