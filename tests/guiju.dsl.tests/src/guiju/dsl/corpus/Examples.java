package guiju.dsl.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The published standards in the folder examples. */
public final class Examples {

	private static final SortedMap<String, String> ALL = read();

	private Examples() {}

	/** Returns the project's root: where the system property says, else the nearest folder above that has examples. */
	public static Path root() {
		String given = System.getProperty("guiju.root");
		Path folder = Path.of(given == null ? "" : given).toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("examples")))
			folder = folder.getParent();
		if (folder == null)
			throw new IllegalStateException("No folder examples above the working folder; set the system property guiju.root.");
		return folder;
	}

	/** Returns the texts by file name. */
	public static SortedMap<String, String> byName() {
		return ALL;
	}

	/** Returns the texts in the order of their file names. */
	public static List<String> texts() {
		return List.copyOf(ALL.values());
	}

	/** Returns the text of one file. */
	public static String text(String file) {
		return ALL.get(file);
	}

	private static SortedMap<String, String> read() {
		SortedMap<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(root().resolve("examples"))) {
			for (Path file : files.filter(file -> file.toString().endsWith(".ocs")).toList())
				texts.put(file.getFileName().toString(), Files.readString(file));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return texts;
	}
}
