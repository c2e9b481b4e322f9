package guiju.cli.version;

import java.io.IOException;
import java.nio.file.Path;

import guiju.git.revision.RevisionFiles;
import guiju.git.revision.RevisionPath;
import guiju.git.wording.GitException;

/**
 * A version in a git repository.
 *
 * @param file REVISION:path
 * @param directory where the repository is looked for, and what the path may be relative to
 */
record CommittedVersion(RevisionPath file, Path directory) implements VersionSource {

	@Override
	public String name() {
		return file.toString();
	}

	@Override
	public byte[] read() throws IOException {
		return new RevisionFiles(directory).read(file);
	}

	@Override
	public byte[] readBeside(String fileName) throws IOException {
		try {
			return new RevisionFiles(directory).read(beside(fileName));
		} catch (GitException absent) {
			return null;
		}
	}

	@Override
	public String nameBeside(String fileName) {
		return beside(fileName).toString();
	}

	private RevisionPath beside(String fileName) {
		return new RevisionPath(file.revision(), file.path().substring(0, file.path().lastIndexOf('/') + 1) + fileName);
	}
}
