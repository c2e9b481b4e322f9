package guiju.git.revision;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import guiju.files.SourceReader;

/** Git itself, where it is installed: it understands more ways to name a revision, and more kinds of repositories. */
final class GitProgram {

	private static final int PATIENCE = 30;

	private GitProgram() {}

	/** Returns the bytes of a file, or null where git is not there or knows no such file. */
	static byte[] read(Path directory, RevisionPath file) {
		// What begins with a dash would be an option, and no revision does.
		if (file.revision().startsWith("-"))
			return null;
		try {
			Process git = new ProcessBuilder(List.of("git", "cat-file", "blob", file.toString())).directory(directory.toFile())
					.redirectError(ProcessBuilder.Redirect.DISCARD).redirectInput(ProcessBuilder.Redirect.from(nothing())).start();
			byte[] bytes;
			try (var stream = git.getInputStream()) {
				bytes = stream.readNBytes(SourceReader.LARGEST + 1);
			}
			boolean ended = git.waitFor(PATIENCE, TimeUnit.SECONDS);
			if (!ended)
				git.destroyForcibly();
			return ended && git.exitValue() == 0 && bytes.length <= SourceReader.LARGEST ? bytes : null;
		} catch (IOException notThere) {
			return null;
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	private static File nothing() {
		return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
	}
}
