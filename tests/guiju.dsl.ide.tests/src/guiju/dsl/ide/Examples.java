package guiju.dsl.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published standards as texts. */
public final class Examples {

	private static final Path FOLDER = Path.of(System.getProperty("guiju.root", "../..")).resolve("examples");

	private Examples() {}

	/** Returns the texts of all of them, by file name. */
	public static List<String> all() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter(file -> file.toString().endsWith(".ocs")).sorted().map(Examples::read).toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** Returns the text of one. */
	public static String of(String code) {
		return read(FOLDER.resolve(code + ".ocs"));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
