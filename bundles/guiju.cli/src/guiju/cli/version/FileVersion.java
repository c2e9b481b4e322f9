package guiju.cli.version;

import java.nio.file.Path;

import guiju.cli.files.Source;
import guiju.versions.place.FilePlace;

/**
 * A version in a file.
 *
 * @param path the path as given
 * @param file the file itself
 */
public record FileVersion(Path path, Path file) implements VersionSource {

	@Override
	public String name() {
		return Source.name(path);
	}

	@Override
	public FilePlace place() {
		return new FilePlace(file);
	}

	@Override
	public String nameBeside(String fileName) {
		return Source.name(path.resolveSibling(fileName));
	}
}
