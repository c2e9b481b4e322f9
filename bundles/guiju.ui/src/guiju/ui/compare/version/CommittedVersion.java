package guiju.ui.compare.version;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import guiju.git.revision.RevisionFiles;
import guiju.git.revision.RevisionPath;
import guiju.git.wording.GitException;

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
		return file.path().substring(file.path().lastIndexOf('/') + 1) + " @ " + shown;
	}

	@Override
	public byte[] read() throws IOException {
		return new RevisionFiles(directory).read(file);
	}

	@Override
	public byte[] readBeside(String fileName) throws IOException {
		try {
			String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
			return new RevisionFiles(directory).read(new RevisionPath(file.revision(), folder + fileName));
		} catch (GitException absent) {
			return null;
		}
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
