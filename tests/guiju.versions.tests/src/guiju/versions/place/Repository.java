package guiju.versions.place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A repository made by git itself, out of reach of the user's and the machine's own settings. */
public final class Repository {

	private final Path folder;

	/** Begins a repository in a folder. */
	public Repository(Path folder) throws IOException, InterruptedException {
		this.folder = folder;
		git("init", "-q");
	}

	/** Commits a file. */
	public Repository commit(String name, String text) throws IOException, InterruptedException {
		Files.createDirectories(folder.resolve(name).getParent());
		Files.writeString(folder.resolve(name), text);
		return git("add", "-A").git("commit", "-q", "-m", name);
	}

	private Repository git(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("git", "-c", "core.autocrlf=false", "-c", "user.name=a", "-c", "user.email=a@b"));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().putAll(Map.of("GIT_CONFIG_NOSYSTEM", "1", "GIT_CONFIG_GLOBAL", "/dev/null", "LC_ALL", "C.UTF-8"));
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0)
			throw new AssertionError(String.join(" ", command) + "\n" + said);
		return this;
	}
}
