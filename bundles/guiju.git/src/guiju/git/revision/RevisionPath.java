package guiju.git.revision;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a revision, as git writes it: HEAD~2:standards/a.ocs, v3:./a.ocs, :a.ocs for the index.
 *
 * @param revision the revision as typed; empty for the index
 * @param path the path as typed
 */
public record RevisionPath(String revision, String path) {

	/**
	 * Reads an argument, or returns empty where it means a file: one that is there, a drive's letter with a path, or what has no
	 * colon outside of braces, as {@code HEAD@{2023-12-15 10:00:00}} has.
	 */
	public static Optional<RevisionPath> of(String argument, Path directory) {
		int colon = colon(argument);
		if (colon < 0 || colon == argument.length() - 1 || isThere(argument, directory))
			return Optional.empty();
		boolean drive = colon == 1 && Character.isLetter(argument.charAt(0)) && (argument.charAt(2) == '\\' || argument.charAt(2) == '/');
		boolean address = argument.startsWith("//", colon + 1);
		if (drive || address)
			return Optional.empty();
		return Optional.of(new RevisionPath(argument.substring(0, colon), argument.substring(colon + 1)));
	}

	private static int colon(String argument) {
		int open = 0;
		for (int i = 0; i < argument.length(); i++) {
			char c = argument.charAt(i);
			if (c == '{')
				open++;
			else if (c == '}')
				open--;
			else if (c == ':' && open <= 0)
				return i;
		}
		return -1;
	}

	private static boolean isThere(String argument, Path directory) {
		try {
			return Files.exists(directory.resolve(argument));
		} catch (InvalidPathException noPath) {
			return false;
		}
	}

	/** Returns it as it was typed. */
	@Override
	public String toString() {
		return revision + ":" + path;
	}
}
