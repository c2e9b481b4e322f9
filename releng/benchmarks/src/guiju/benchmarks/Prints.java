package guiju.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes many prints of the published ones: the same texts, each with a code of its own. Run from source: java Prints.java
 * PUBLISHED COUNT FOLDER. The same arguments make the same files.
 */
public final class Prints {

	private Prints() {}

	/** Writes the prints. */
	public static void main(String[] arguments) throws IOException {
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList())
				texts.add(Files.readString(file));
		}
		Path folder = Files.createDirectories(Path.of(arguments[2]));
		int count = Integer.parseInt(arguments[1]);
		for (int i = 0; i < count; i++) {
			String code = String.format("%04d-%03dv", 1000 + i / 999 % 9000, 1 + i % 999);
			Files.writeString(folder.resolve(String.format("%06d.txt", i)), texts.get(i % texts.size()).replaceAll("(KMC|KMM|KPS)\\d{4}-\\d{3}v", "$1" + code));
		}
	}
}
