package guiju.ui.compare.version;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import guiju.versions.place.FilePlace;

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
	public FilePlace place() {
		return new FilePlace(file);
	}

	@Override
	public Optional<Path> editable() {
		return name().toLowerCase(Locale.ROOT).endsWith(".ocs") ? Optional.of(file) : Optional.empty();
	}

	@Override
	public Optional<Path> beside(String fileName) {
		return Optional.of(place().beside(fileName).file());
	}

	@Override
	public String memento() {
		return "file:" + file;
	}
}
