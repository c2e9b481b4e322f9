package guiju.cli.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import guiju.cli.Ran;

/** A git repository, out of reach of the user's and the machine's own settings. */
public final class Git {

	private final Path directory;

	private Git(Path directory) {
		this.directory = directory;
	}

	/** Makes a repository of a folder. */
	public static Git init(Path folder) throws IOException, InterruptedException {
		Git git = new Git(folder);
		git.mustRun("init", "-q");
		return git;
	}

	/** Tells whether this machine has git. */
	public static boolean isThere(Path folder) {
		try {
			return new Git(folder).run("--version").code() == 0;
		} catch (IOException none) {
			return false;
		} catch (InterruptedException interrupted) {
			throw new IllegalStateException(interrupted);
		}
	}

	/** Returns the same repository, seen from a folder in it. */
	public Git in(String folder) {
		return new Git(directory.resolve(folder));
	}

	/** Commits all that there is. */
	public void commitAll() throws IOException, InterruptedException {
		mustRun("add", "-A");
		mustRun("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "all");
	}

	/** Runs and expects that it goes well. */
	public void mustRun(String... arguments) throws IOException, InterruptedException {
		Ran ran = run(arguments);
		if (ran.code() != 0)
			throw new AssertionError(ran);
	}

	/** Runs git. */
	public Ran run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false", "-c", "core.safecrlf=false"));
		command.addAll(List.of(arguments));
		Path out = Files.createTempFile("git", ".out");
		Path err = Files.createTempFile("git", ".err");
		try {
			ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
			builder.environment().putAll(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null", "HOME", directory.toString(), "LC_ALL", "C"));
			int code = builder.start().waitFor();
			return new Ran(code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
		} finally {
			Files.delete(out);
			Files.delete(err);
		}
	}
}
