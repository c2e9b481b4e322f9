package guiju.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

	private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder;

	@Test
	void replacesAFileAndLeavesNothingElse() throws IOException {
		Files.writeString(folder.resolve("a"), "old");

		AtomicFile.write(folder.resolve("a"), NEW);

		assertEquals("new", Files.readString(folder.resolve("a")));
		assertEquals(List.of("a"), names());
	}

	@Test
	void makesFoldersForANewFile() throws IOException {
		AtomicFile.create(folder.resolve("b/c/a"), NEW);

		assertEquals("new", Files.readString(folder.resolve("b/c/a")));
	}

	@Test
	void showsNothingBeforeTheCommitAndLeavesNothingWithoutIt() throws IOException {
		Files.writeString(folder.resolve("a"), "old");

		try (AtomicFile file = new AtomicFile(folder.resolve("a"))) {
			file.stream().write(NEW);
			assertEquals("old", Files.readString(folder.resolve("a")));
		}

		assertEquals("old", Files.readString(folder.resolve("a")));
		assertEquals(List.of("a"), names());
	}

	@Test
	void createsNoFileThatIsThere() throws IOException {
		Files.writeString(folder.resolve("a"), "old");

		assertThrows(FileAlreadyExistsException.class, () -> AtomicFile.create(folder.resolve("a"), NEW));

		assertEquals("old", Files.readString(folder.resolve("a")));
		assertEquals(List.of("a"), names());
	}

	@Test
	void writesThroughALinkAndKeepsIt() throws IOException {
		Files.createDirectories(folder.resolve("d"));
		Files.writeString(folder.resolve("d/a"), "old");
		Files.createSymbolicLink(folder.resolve("link"), Path.of("d/a"));

		AtomicFile.write(folder.resolve("link"), NEW);

		assertTrue(Files.isSymbolicLink(folder.resolve("link")));
		assertEquals("new", Files.readString(folder.resolve("d/a")));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void leavesAFileThatIsMarkedReadOnlyAlsoForAUserWhoMayWriteAll() throws IOException {
		Path kept = Files.writeString(folder.resolve("a"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link"), kept);
		Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("r--r--r--"));

		for (Path file : List.of(kept, link))
			assertEquals("readOnly", assertThrows(RefusedFileException.class, () -> AtomicFile.write(file, NEW)).reason().key());

		assertEquals("old", Files.readString(kept));
		assertEquals(List.of("a", "link"), names());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void keepsPermissionsAndGivesNewFilesThoseOfTheUsersMask() throws IOException {
		Path old = Files.writeString(folder.resolve("a"), "old");
		Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-r-x--x"));
		Path usual = Files.writeString(folder.resolve("usual"), "");

		AtomicFile.write(old, NEW);
		AtomicFile.create(folder.resolve("b"), NEW);

		assertEquals("rw-r-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(old)));
		assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(folder.resolve("b")));
	}

	@Test
	void refusesFolders() {
		assertEquals(FileMessage.of("folder"), assertThrows(RefusedFileException.class, () -> AtomicFile.write(folder, NEW)).reason());
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void writesToADeviceAndDoesNotReplaceIt() throws IOException {
		AtomicFile.write(Path.of("/dev/null"), NEW);

		assertFalse(Files.isRegularFile(Path.of("/dev/null")));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
