package guiju.cli.files;

import java.io.File;
import java.nio.file.Path;

/**
 * A file that a command line means. The path is kept as an object, since a name that is no text in the machine's encoding
 * survives in it and would be lost in a string.
 *
 * @param path the path as given, or as found below a folder as given
 * @param root the folder as given that it was found below, or null for a file that was given itself
 */
public record Source(Path path, Path root) {

	/** Tells whether all files of its folder are known together with it; of a file that was given itself nobody knows the others. */
	public boolean isOfFolder() {
		return root != null;
	}

	/** Returns the path as it is shown everywhere, with / on every machine. */
	public String name() {
		return name(path);
	}

	/** Returns a path as it is shown everywhere. */
	public static String name(Path path) {
		String name = path.toString();
		return File.separatorChar == '/' ? name : name.replace(File.separatorChar, '/');
	}

	/** Returns where to write what is made of this file, below a folder of results: sub-folders stay sub-folders. */
	public Path below(Path folder, String extension) {
		Path relative = root == null ? path.getFileName() : root.relativize(path);
		String name = relative.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String changed = (dot > 0 ? name.substring(0, dot) : name) + extension;
		return folder.resolve(relative.resolveSibling(changed));
	}
}
