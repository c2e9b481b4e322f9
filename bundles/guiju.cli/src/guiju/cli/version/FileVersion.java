package guiju.cli.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import guiju.cli.files.Source;
import guiju.files.SourceReader;

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
	public byte[] read() throws IOException {
		return SourceReader.bytes(file);
	}

	@Override
	public byte[] readBeside(String fileName) throws IOException {
		Path beside = file.resolveSibling(fileName);
		return Files.isRegularFile(beside) ? SourceReader.bytes(beside) : null;
	}

	@Override
	public String nameBeside(String fileName) {
		return Source.name(path.resolveSibling(fileName));
	}
}
