package guiju.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Manners of the sources that a reader relies on. */
class SourcesTest {

	@Test
	void everyPackageSaysWhatItIsAbout() throws IOException {
		Set<String> silent = new TreeSet<>();
		for (Path source : sources())
			if (!Files.exists(source.resolveSibling("package-info.java")))
				silent.add(source.getParent().toString());

		assertEquals(Set.of(), silent);
	}

	@Test
	void noHandWrittenPackageIsCalledUtil() throws IOException {
		assertEquals(List.of(), sources().stream().filter(source -> source.getParent().endsWith("util")).toList());
	}

	@Test
	void noFileIsTooLongToRead() throws IOException {
		Set<String> tooLong = new TreeSet<>();
		for (Path source : sources())
			if (Files.readAllLines(source).size() > 400)
				tooLong.add(source.toString());

		assertEquals(Set.of(), tooLong);
	}

	@Test
	void onlyMainEndsTheProcess() throws IOException {
		Set<String> ending = new TreeSet<>();
		for (Path source : sources())
			if (Files.readString(source).contains("System.exit("))
				ending.add(source.getFileName().toString());

		assertEquals(Set.of("Main.java"), ending);
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Bundles.root().resolve("bundles"))) {
			return files.filter(file -> file.toString().endsWith(".java") && file.toString().replace('\\', '/').contains("/src/")).toList();
		}
	}
}
