package guiju.git.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;

import guiju.git.wording.GitException;

/**
 * The files in which git keeps what a user wants in all repositories, found as git itself finds them.
 *
 * @param config the settings
 * @param attributes the attributes
 */
public record UserFiles(Path config, Path attributes) {

	private static final String HOME = "~/";

	/** Finds the files of a user. */
	public static UserFiles of(Map<String, String> environment) throws IOException {
		Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
		String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
		Path folder = (xdg.isEmpty() ? home.resolve(".config") : Path.of(xdg)).resolve("git");
		Path config = config(environment.getOrDefault("GIT_CONFIG_GLOBAL", ""), home, folder);
		return new UserFiles(config, attributes(config, home, folder));
	}

	/** Git writes to the file in the home folder unless there is the other one only. */
	private static Path config(String named, Path home, Path folder) {
		if (!named.isEmpty())
			return Path.of(named);
		Path usual = home.resolve(".gitconfig");
		Path other = folder.resolve("config");
		return Files.exists(usual) || !Files.exists(other) ? usual : other;
	}

	private static Path attributes(Path config, Path home, Path folder) throws IOException {
		FileBasedConfig settings = new FileBasedConfig(config.toFile(), FS.DETECTED);
		try {
			settings.load();
		} catch (ConfigInvalidException broken) {
			throw new GitException("unreadable", broken.getMessage());
		}
		String named = settings.getString("core", null, "attributesFile");
		if (named == null || named.isBlank())
			return folder.resolve("attributes");
		return named.startsWith(HOME) ? home.resolve(named.substring(HOME.length())) : Path.of(named);
	}
}
