package guiju.workspace.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import guiju.files.FileReasons;
import guiju.files.RefusedFileException;

/** Saves to a disk that is really full, and to one that is really read-only: small ones in memory, where the machine lets us mount them. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

	private final FileStore store = new FileStore();

	@TempDir
	Path folder;

	private boolean mounted;

	@AfterEach
	void unmount() throws Exception {
		if (mounted)
			run("umount", folder.toString());
	}

	@Test
	void leavesTheFileOnAFullDisk() throws Exception {
		mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "guiju", folder.toString());
		assumeTrue(mounted, "no disk can be mounted here");
		Path file = Files.writeString(folder.resolve("a.ocs"), "mine");
		StoredText basis = store.read(file);
		Files.write(folder.resolve("other"), new byte[40_000]);

		RefusedFileException refused = assertThrows(RefusedFileException.class, () -> store.save(file, "甲".repeat(20_000), basis));

		assertEquals("無法寫入：磁碟已滿。請清出空間，或存到其他磁碟。檔案維持原狀。", refused.reason().text(Locale.TAIWAN));
		assertEquals("mine", Files.readString(file));
		assertEquals(List.of("a.ocs", "other"), names());
		Files.delete(folder.resolve("other"));
		store.save(file, "甲".repeat(10_000), basis);
		assertEquals("甲".repeat(10_000), Files.readString(file));
	}

	@Test
	void leavesTheFileOnAReadOnlyDisk() throws Exception {
		mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "guiju", folder.toString());
		assumeTrue(mounted, "no disk can be mounted here");
		Path file = Files.writeString(folder.resolve("a.ocs"), "mine");
		StoredText basis = store.read(file);
		assumeTrue(run("mount", "-o", "remount,ro", folder.toString()), "no disk can be made read-only here");

		IOException existing = assertThrows(IOException.class, () -> store.save(file, "next", basis));
		IOException fresh = assertThrows(IOException.class, () -> store.save(folder.resolve("b.ocs"), "next", StoredText.NEW));

		assertEquals("readOnly", FileReasons.of(existing).key());
		assertEquals("readOnlyDisk", FileReasons.of(fresh).key());
		assertEquals("mine", Files.readString(file));
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException missing) {
			return false;
		}
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
