package guiju.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplicationContext;

import guiju.ui.folder.RecentFolders;
import guiju.ui.wording.Words;

/** Decides with which folder the product starts: the one that is asked for, else the last one, else a copy of the examples. */
final class StartFolder {

	private static final String ASKED = "guiju.folder";
	private static final String EXAMPLES = "guiju.examples";

	private StartFolder() {}

	/** Returns the folder that the command line names, or empty. */
	static Optional<Path> given(IApplicationContext context) {
		String property = System.getProperty(ASKED);
		if (property != null)
			return Optional.of(Path.of(property));
		Object arguments = context == null ? null : context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		if (!(arguments instanceof String[] words))
			return Optional.empty();
		for (String word : words)
			if (!word.startsWith("-") && Files.isDirectory(Path.of(word)))
				return Optional.of(Path.of(word));
		return Optional.empty();
	}

	/** Returns the folder to open where none is asked for; empty where there is nothing to open. */
	static Optional<Path> usual() throws IOException {
		Optional<Path> last = RecentFolders.last();
		return last.isPresent() ? last : copyOfExamples();
	}

	private static Optional<Path> copyOfExamples() throws IOException {
		Optional<Path> examples = examples();
		if (examples.isEmpty())
			return Optional.empty();
		Path copy = Documents.folder(System.getenv(), home()).resolve(new Words(StartFolder.class).text("examples"));
		if (!Files.isDirectory(copy)) {
			Files.createDirectories(copy);
			try (DirectoryStream<Path> files = Files.newDirectoryStream(examples.get(), "*.ocs")) {
				for (Path file : files)
					Files.copy(file, copy.resolve(file.getFileName().toString()));
			}
		}
		return Optional.of(copy);
	}

	/** Java asks the system's list of users; who sets HOME means that. */
	private static Path home() {
		String home = System.getenv("HOME");
		return Path.of(home == null || home.isBlank() ? System.getProperty("user.home") : home);
	}

	/** The examples lie beside the product, or where the launcher says. */
	private static Optional<Path> examples() {
		String property = System.getProperty(EXAMPLES);
		try {
			Path folder = property != null ? Path.of(property) : Path.of(Platform.getInstallLocation().getURL().toURI()).resolve("examples");
			return Optional.of(folder).filter(Files::isDirectory);
		} catch (URISyntaxException | IllegalArgumentException unusual) {
			return Optional.empty();
		}
	}

	/** Where users keep their documents. */
	static final class Documents {

		private static final String KEY = "XDG_DOCUMENTS_DIR=";

		private Documents() {}

		static Path folder(Map<String, String> environment, Path home) {
			Path configuration = environment.get("XDG_CONFIG_HOME") == null ? home.resolve(".config") : Path.of(environment.get("XDG_CONFIG_HOME"));
			return named(configuration.resolve("user-dirs.dirs"), home).orElse(home.resolve("Documents"));
		}

		private static Optional<Path> named(Path file, Path home) {
			try {
				return Files.readAllLines(file).stream().filter(line -> line.startsWith(KEY)).findFirst()
						.map(line -> line.substring(KEY.length()).replace("\"", "").replace("$HOME", home.toString())).map(Path::of);
			} catch (IOException | RuntimeException unknown) {
				return Optional.empty();
			}
		}
	}
}
