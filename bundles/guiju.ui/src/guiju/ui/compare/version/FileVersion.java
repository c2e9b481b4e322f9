package guiju.ui.compare.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import guiju.files.SourceReader;

/**
 * A version in a file: of the language, or any document that can be imported.
 *
 * @param file the file
 */
public record FileVersion(Path file) implements Version {

	@Override
	public String name() {
		return file.getFileName().toString();
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
	public Optional<Path> editable() {
		return name().toLowerCase(java.util.Locale.ROOT).endsWith(".ocs") ? Optional.of(file) : Optional.empty();
	}

	@Override
	public Optional<Path> beside(String fileName) {
		return Optional.of(file.resolveSibling(fileName));
	}

	@Override
	public String memento() {
		return "file:" + file;
	}
}
