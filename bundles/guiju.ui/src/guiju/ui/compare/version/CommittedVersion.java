package guiju.ui.compare.version;

import java.nio.file.Path;
import java.util.Optional;

import guiju.git.revision.RevisionPath;
import guiju.versions.place.RevisionPlace;

/**
 * A version in a git repository.
 *
 * @param directory a folder of the repository
 * @param file revision and path
 */
public record CommittedVersion(Path directory, RevisionPath file) implements Version {

	private static final int SHORT = 8;

	@Override
	public String name() {
		String revision = file.revision();
		String shown = revision.matches("[0-9a-f]{40}") ? revision.substring(0, SHORT) : revision;
		return place().fileName() + " @ " + shown;
	}

	@Override
	public RevisionPlace place() {
		return new RevisionPlace(directory, file);
	}

	@Override
	public Optional<Path> editable() {
		return Optional.empty();
	}

	@Override
	public Optional<Path> beside(String fileName) {
		return Optional.empty();
	}

	@Override
	public String memento() {
		return "git:" + directory + "\n" + file.revision() + "\n" + file.path();
	}
}
