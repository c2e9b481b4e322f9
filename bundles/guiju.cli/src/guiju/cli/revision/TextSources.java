package guiju.cli.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import guiju.files.SourceReader;
import guiju.files.SourceText;
import guiju.git.revision.RevisionFiles;
import guiju.git.revision.RevisionPath;

/** Reads what an argument means: a file, or REVISION:path of a git repository. */
final class TextSources {

	private TextSources() {}

	static SourceText read(String typed, Path directory) throws IOException {
		Optional<RevisionPath> revision = RevisionPath.of(typed, directory);
		if (revision.isPresent())
			return SourceReader.decode(new RevisionFiles(directory).read(revision.get()));
		return SourceReader.text(directory.resolve(Path.of(typed)));
	}
}
