package guiju.versions.place;

import java.io.IOException;
import java.nio.file.Path;

import guiju.git.revision.RevisionFiles;
import guiju.git.revision.RevisionPath;
import guiju.git.wording.GitException;

/**
 * A version in a git repository.
 *
 * @param directory where the repository is looked for, and what the path may be relative to
 * @param file revision and path
 */
public record RevisionPlace(Path directory, RevisionPath file) implements VersionPlace {

	@Override
	public String fileName() {
		return file.path().substring(folder().length());
	}

	@Override
	public byte[] read() throws IOException {
		return new RevisionFiles(directory).read(file);
	}

	@Override
	public RevisionPlace beside(String fileName) {
		return new RevisionPlace(directory, new RevisionPath(file.revision(), folder() + fileName));
	}

	@Override
	public byte[] readBeside(String fileName) throws IOException {
		try {
			return beside(fileName).read();
		} catch (GitException absent) {
			return null;
		}
	}

	private String folder() {
		String path = file.path();
		return path.substring(0, path.lastIndexOf('/') + 1);
	}
}
