package guiju.versions.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import guiju.files.SourceReader;

/**
 * A version in a file: of the language, or any document that can be imported.
 *
 * @param file the file
 */
public record FilePlace(Path file) implements VersionPlace {

	@Override
	public String fileName() {
		Path name = file.getFileName();
		return name == null ? "" : name.toString();
	}

	@Override
	public byte[] read() throws IOException {
		return SourceReader.bytes(file);
	}

	@Override
	public FilePlace beside(String fileName) {
		return new FilePlace(file.resolveSibling(fileName));
	}

	@Override
	public byte[] readBeside(String fileName) throws IOException {
		FilePlace beside = beside(fileName);
		return Files.isRegularFile(beside.file) ? beside.read() : null;
	}
}
