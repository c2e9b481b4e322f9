package guiju.rules.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the tables that the product supplies, by the same code as a user's tables that replace them. */
final class Supplied {

	/** Makes entries of a table's text. */
	interface Reader<K, V> {

		Map<K, V> read(String text, Path file, List<Problem> problems);
	}

	private Supplied() {}

	static <K, V> Map<K, V> rows(String name, Reader<K, V> reader) {
		List<Problem> problems = new ArrayList<>();
		Map<K, V> rows = reader.read(text(name), Path.of(name), problems);
		if (!problems.isEmpty())
			throw new IllegalStateException(problems.toString());
		return rows;
	}

	private static String text(String name) {
		try (InputStream resource = Supplied.class.getResourceAsStream(name)) {
			return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
