package guiju.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A copy of the built product in another place, as after unpacking, without the classes that the build may have kept.
 *
 * @param home its folder
 */
record MovedProduct(Path home) {

	private static final String CLASSES = ".jsa";

	/** Copies the built product. */
	static MovedProduct to(Path home) throws IOException {
		try (Stream<Path> all = Files.walk(Product.BUILT)) {
			for (Path each : all.filter(path -> !path.toString().endsWith(CLASSES)).toList())
				Files.copy(each, home.resolve(Product.BUILT.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
		}
		return new MovedProduct(home);
	}

	Path script() {
		return home.resolve("guiju");
	}

	/** Does what ./guiju does behind the build; without a display, and without a word. Returns the file of kept classes. */
	Path train(Path work) throws IOException, InterruptedException {
		Path elsewhere = Files.createDirectories(work.resolve("training"));
		ProcessBuilder builder = new ProcessBuilder(script().toString(), "-data", elsewhere.toString()).inheritIO();
		builder.environment().remove("DISPLAY");
		builder.environment().putAll(Map.of("GUIJU_TRAINING", "yes", "GUIJU_LANG", "zh-TW", "JAVA_HOME", System.getProperty("java.home")));
		assertEquals(0, builder.start().waitFor());
		List<Path> kept = kept(home);
		assertEquals(1, kept.size());
		return kept.getFirst();
	}

	/** Lets its owner write into it, or nobody. */
	void setWritable(boolean writable) throws IOException {
		try (Stream<Path> all = Files.walk(home)) {
			for (Path each : all.toList())
				each.toFile().setWritable(writable, true);
		}
	}

	/** Returns the files of kept classes in a folder. */
	static List<Path> kept(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(CLASSES)).toList();
		}
	}

	/** Returns the files in which Equinox keeps the extensions of all bundles, with their times. */
	Map<String, String> found() throws IOException {
		Map<String, String> found = new TreeMap<>();
		try (Stream<Path> files = Files.walk(home.resolve("configuration"))) {
			for (Path file : files.filter(Files::isRegularFile).toList())
				if (file.getFileName().toString().matches("\\.(mainData|table)\\..*"))
					found.put(home.relativize(file).toString(), Files.getLastModifiedTime(file).toString());
		}
		return found;
	}
}
