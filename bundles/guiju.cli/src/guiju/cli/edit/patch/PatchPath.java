package guiju.cli.edit.patch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import guiju.cli.files.Source;

/**
 * A file's path in a patch.
 *
 * @param name the path from the current folder, with / on every machine
 */
public record PatchPath(String name) {

	/** Returns the path of the file that one leads to: a patch of a link would change where it leads. */
	public static PatchPath of(Path directory, Path file) throws IOException {
		Path from = directory.toRealPath();
		Path real = file.toRealPath();
		// On Windows there is no way from one drive to another.
		return new PatchPath(Source.name(Objects.equals(from.getRoot(), real.getRoot()) ? from.relativize(real) : real));
	}

	/** Returns the path below one of the folders a and b, quoted where it needs it. */
	String in(String side) {
		String path = side + "/" + name;
		StringBuilder quoted = new StringBuilder("\"");
		for (char c : path.toCharArray())
			switch (c) {
				case '"', '\\' -> quoted.append('\\').append(c);
				default -> quoted.append(c < ' ' || c == 0x7f ? String.format("\\%03o", (int) c) : String.valueOf(c));
			}
		if (quoted.length() > path.length() + 1)
			return quoted.append('"').toString();
		// Without the tab a name with blanks would be taken to end at a blank, and the rest to be a time.
		return path.indexOf(' ') >= 0 ? path + "\t" : path;
	}
}
