package guiju.cli.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.Main;
import guiju.cli.Workplace;
import guiju.rules.FindingCode;

/** A folder of many times the size of memory is checked in it. */
@Tag("all")
class FlatMemoryTest {

	private static final int FILES = 900;
	private static final int SIZE = 60_000;

	@TempDir
	Path folder;

	@Test
	void checksMoreTextThanMemoryHoldsWithThousandsOfFindings() throws Exception {
		new Workplace(folder).reporting(FindingCode.SYNTAX);
		String text = Workplace.example("KMC2431-001v4").replace("職能基準 KMC2431-001v4\n", "");
		Path first = Files.writeString(folder.resolve("0.ocs"), text.repeat(SIZE / text.getBytes(StandardCharsets.UTF_8).length)
				+ "prose\nT1: duty\n".repeat(50));
		for (int i = 1; i < FILES; i++)
			Files.createLink(folder.resolve(i + ".ocs"), first);

		int code = validate();

		assertEquals(1, code, Files.readString(folder.resolve("err")));
		assertTrue(Files.size(folder.resolve("out.json")) > 12_000_000, "findings enough not to fit");
	}

	private int validate() throws IOException, InterruptedException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx32m", "-cp", classPath,
				Main.class.getName(), "validate", ".", "--format", "json", "--today", "2026-06-01").directory(folder.toFile())
				.redirectOutput(new File(folder.toFile(), "out.json")).redirectError(new File(folder.toFile(), "err")).start().waitFor();
	}
}
