package guiju.cli.exchange;

import java.nio.file.Files;
import java.nio.file.Path;

import guiju.cli.Session;
import guiju.cli.UsageException;

/**
 * Where results go: into one file, or into a folder under names of their own.
 *
 * @param path the file or folder as given, or null where none was given
 * @param isFolder whether it is a folder
 */
record Destination(Path path, boolean isFolder) {

	/** Reads option -o for a number of results. More than one need a folder; one goes into a folder that is there or ends with a slash. */
	static Destination of(String typed, boolean many, Session session) {
		if (typed == null)
			return new Destination(null, false);
		Path path = Path.of(typed);
		Path file = session.io().directory().resolve(path);
		boolean folder = Files.isDirectory(file);
		if (many && Files.exists(file) && !folder)
			throw new UsageException(session.words().text("exchange.folderNeeded", typed));
		return new Destination(path, folder || many || typed.endsWith("/") || typed.endsWith("\\"));
	}
}
