package guiju.cli.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import guiju.cli.Ran;
import guiju.cli.Workplace;

/** A file that is marked read-only is not written, not even for a user whom permissions do not stop. */
@DisabledOnOs(OS.WINDOWS)
class ReadOnlyFileTest {

	private static final String TEXT = Broken.HARMLESS + "知識定義\n K77:  甲\n";

	@TempDir
	Path folder;
	private Path locked;

	@BeforeEach
	void lock() throws IOException {
		locked = Files.writeString(folder.resolve("a.ocs"), TEXT);
		Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
	}

	@Test
	void isRefusedInWordsByEveryVerbThatWrites() throws IOException {
		for (List<String> verb : List.of(List.of("fix", "a.ocs"), List.of("format", "a.ocs"), List.of("rename", "a.ocs", "K77", "K78"),
				List.of("renumber", "a.ocs"))) {
			Ran ran = new Workplace(folder).run(verb.toArray(String[]::new));

			assertEquals(2, ran.code(), verb + ": " + ran);
			assertTrue(ran.err().contains("a.ocs: is read-only. Make it writable"), verb + ": " + ran.err());
			assertEquals(TEXT, Files.readString(locked));
			assertEquals(List.of("a.ocs"), List.of(folder.toFile().list()));
		}
	}
}
