package guiju.releng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs the built product once without a window, so that what Equinox finds out at its first start lies in the product already:
 * which bundles there are, what each needs, all their extensions. Run from source by the build, for the product of its own machine.
 */
public final class Prepare {

	/** What a configuration has before any run. */
	private static final Set<String> BUILT = Set.of("config.ini", "org.eclipse.equinox.simpleconfigurator", "org.eclipse.update");
	/** The product speaks to committees in Taiwan; the words of another language are read at its first start. */
	private static final String LANGUAGE = "zh_TW";

	private Prepare() {}

	/** Prepares the products in and below the folder that is the first argument. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path products = Path.of(arguments[0]);
		// The state has paths of native libraries and fragments of its own system alone.
		if (!System.getProperty("os.name").equals("Linux") || !System.getProperty("os.arch").equals("amd64"))
			return;
		try (Stream<Path> below = Files.walk(products)) {
			for (Path configuration : below.filter(path -> path.endsWith("linux/gtk/x86_64/guiju/configuration")).toList())
				prepare(configuration);
		}
	}

	private static void prepare(Path configuration) throws IOException, InterruptedException {
		forgetRuns(configuration);
		Path data = Files.createTempDirectory("guiju-preparation");
		int code = new ProcessBuilder(command(configuration.getParent(), data)).inheritIO().start().waitFor();
		delete(data);
		if (code != 0)
			throw new IOException("The product could not be prepared; it ended with " + code);
	}

	private static List<String> command(Path product, Path data) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-jar"));
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
			command.add(plugins.filter(jar -> jar.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow().toString());
		}
		command.addAll(List.of("-nl", LANGUAGE, "-data", data.toString(), "-application", "guiju.app.preparation"));
		return command;
	}

	private static void forgetRuns(Path configuration) throws IOException {
		try (Stream<Path> all = Files.list(configuration)) {
			for (Path each : all.filter(path -> !BUILT.contains(path.getFileName().toString())).toList())
				delete(each);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> below = Files.walk(folder)) {
			for (Path path : below.sorted((one, other) -> other.compareTo(one)).toList())
				Files.delete(path);
		}
	}
}
