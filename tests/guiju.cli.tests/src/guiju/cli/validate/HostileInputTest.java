package guiju.cli.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.Ran;
import guiju.cli.Schemas;
import guiju.cli.Unprivileged;
import guiju.cli.Workplace;
import guiju.rules.FindingCode;

/** Whatever lies in a folder: it is named, the sound files are checked, and nothing hangs or shows a stack trace. */
class HostileInputTest {

	private static final int LARGE = 20_000_000;

	@TempDir
	Path folder;

	private Workplace place;

	@BeforeEach
	void writeASoundFile() {
		place = new Workplace(folder).reporting(FindingCode.SYNTAX).with("m.ocs", "職業: a\nprose\n");
	}

	@Test
	void checksTheOthersThoughOneFileIsOfAnotherEncoding() {
		place.with("a.ocs", Workplace.example("KMC2431-001v4").getBytes(Charset.forName("Big5")));

		assertRefused("./a.ocs: is not UTF-8, looks like Big5. Convert it: iconv -f BIG5 -t UTF-8");
	}

	@Test
	void checksTheOthersThoughOneFileIsBinary() {
		place.with("a.ocs", new byte[] {1, 0, 2, 0, (byte) 0xff});

		assertRefused("./a.ocs: is no text");
	}

	@Test
	void checksAnEmptyFileLikeAnyOther() {
		place.with("a.ocs", "");

		Ran ran = place.run("validate", ".");

		assertEquals(1, ran.code());
		assertTrue(ran.out().endsWith("2 files: 1 error, 0 warnings, 0 informations\n"), ran.out());
	}

	@Test
	void reportsAnEmptyFileAsAStandardThatLacksEverything() {
		place.reporting(FindingCode.MISSING_STANDARD_CODE).with("a.ocs", "");

		Ran ran = place.run("validate", "a.ocs");

		assertTrue(ran.out().startsWith("a.ocs:1:1: warning: ") && ran.lines().get(0).endsWith(" [missing-standard-code]"), ran.out());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void reportsAFolderAndAFileThatMayNotBeRead(@TempDir Path library) throws Exception {
		Path locked = Files.createDirectories(folder.resolve("locked"));
		Path secret = Files.writeString(folder.resolve("a.ocs"), "職業: a\n");
		Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
		Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
		boolean root = Files.isReadable(secret);
		assumeTrue(!root || Unprivileged.isPossible(), "root may read everything, and cannot become nobody here");
		for (Path open : List.of(folder, library))
			Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
		try {
			Ran ran = root ? Unprivileged.run(folder, library, "validate", ".") : place.run("validate", ".");

			assertEquals(2, ran.code(), ran.toString());
			assertTrue(ran.err().contains("./locked: cannot be opened: permission denied") && ran.err().contains("./a.ocs: cannot be opened"),
					ran.err());
			assertTrue(ran.out().contains("./m.ocs:2:1: error: "), ran.out());
		} finally {
			Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
		}
	}

	@Test
	void takesALineOfTwentyMillionCharactersOfProse() {
		place.with("a.ocs", "文".repeat(LARGE / 3) + "\n");

		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			Ran ran = place.run("validate", ".");

			assertEquals(1, ran.code());
			assertEquals(2, ran.lines().stream().filter(line -> line.endsWith("[syntax]")).count());
			assertTrue(ran.out().length() < 4_000, "length " + ran.out().length());
		});
	}

	@Test
	void takesALineOfTwentyMillionCharactersOfText() {
		place.with("guiju.properties", "").with("a.ocs", "工作描述: " + "文，字 ".repeat(LARGE / 10) + "\n");

		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			Ran ran = place.run("validate", "a.ocs", "--format", "json");

			assertTrue(Schemas.checked(ran.out(), "findings-1.schema.json").at("/files/0/findings").size() > 0);
			assertTrue(ran.out().length() < 1_000_000, "length " + ran.out().length());
		});
	}

	@Test
	void takesManyLines() {
		place.with("a.ocs", "  P1.1.1: 蒐集。\n".repeat(200_000));

		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertEquals(1, place.run("validate", ".").code()));
	}

	@Test
	void takesBulletsThatNestDeeply() {
		StringBuilder text = new StringBuilder("補充: a\n");
		for (int depth = 1; depth <= 2_000; depth++)
			text.append("-".repeat(depth)).append(" b\n");
		place.with("a.ocs", text.toString());

		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertEquals(1, place.run("validate", ".").code()));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void doesNotWaitForAPipe() throws Exception {
		assumeTrue(new ProcessBuilder("mkfifo", folder.resolve("a.ocs").toString()).start().waitFor() == 0);

		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertRefused("./a.ocs: is neither a file nor a folder, but a pipe or a device"));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void namesFilesWithBlanksAndLineBreaksSafely() throws IOException {
		place.with("媒 體\n企劃.ocs", "職業: a\nprose\n");

		Ran text = place.run("validate", ".");
		Ran json = place.run("validate", ".", "--format", "json");

		assertTrue(text.out().contains("./媒 體␊企劃.ocs:2:1: error: "), text.out());
		assertEquals("./媒 體\n企劃.ocs", Schemas.checked(json.out(), "findings-1.schema.json").at("/files/1/path").textValue());
		Schemas.sarif(place.run("validate", ".", "--format", "sarif").out());
	}

	private void assertRefused(String expected) {
		Ran ran = place.run("validate", ".");

		assertEquals(2, ran.code());
		assertTrue(ran.err().startsWith("guiju: " + expected), ran.err());
		assertEquals(1, ran.err().lines().count(), ran.err());
		assertTrue(ran.out().contains("./m.ocs:2:1: error: "), ran.out());
		assertTrue(ran.out().endsWith("1 file: 1 error, 0 warnings, 0 informations; 1 file not checked\n"), ran.out());
		assertFalse(ran.err().contains("\tat "));
	}
}
