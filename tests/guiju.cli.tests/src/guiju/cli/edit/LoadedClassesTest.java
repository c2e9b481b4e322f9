package guiju.cli.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.cli.Main;
import guiju.cli.Workplace;

/** The start of the command line stays fast only while it loads nothing that it does not need. */
class LoadedClassesTest {

	@TempDir
	Path folder;

	@Test
	void ofOtherVerbsAreNoLanguageServices() throws Exception {
		assertEquals(List.of(), of("guiju.dsl.ide.", loaded("validate", "a.ocs")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"fix --dry-run a.ocs", "rename a.ocs K01 K99", "renumber a.ocs"})
	void areNeitherThoseOfLanguageServersNorAnInjector(String arguments) throws Exception {
		List<String> loaded = loaded(arguments.split(" "));

		assertFalse(of("guiju.dsl.ide.", loaded).isEmpty());
		for (String prefix : List.of("org.eclipse.lsp4j.", "org.eclipse.xtext.ide.", "com.google.inject.internal."))
			assertEquals(List.of(), of(prefix, loaded));
	}

	private static List<String> of(String prefix, List<String> loaded) {
		return loaded.stream().filter(line -> line.startsWith(prefix)).toList();
	}

	private List<String> loaded(String... arguments) throws Exception {
		new Workplace(folder).with("a.ocs", Workplace.example("KMC2431-001v4"));
		Path log = folder.resolve("classes.log");
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		List<String> command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
				"-Xlog:class+load:file=" + log + ":none", "-cp", classPath, Main.class.getName()), Stream.of(arguments)).toList();
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		assertEquals(0, process.waitFor());
		return Files.readAllLines(log);
	}
}
