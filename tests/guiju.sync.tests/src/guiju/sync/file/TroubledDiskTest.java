package guiju.sync.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import guiju.files.FileReasons;
import guiju.model.OcsPackage.Literals;
import guiju.sync.Editing;
import guiju.sync.Sources;
import guiju.sync.journal.Journal;
import guiju.sync.journal.JournalTrouble;
import guiju.sync.journal.SessionJournal;
import guiju.sync.plan.TreeEdit;

/** Saves where the disk will not have it: really full, really read-only. Nothing is lost, and the next try succeeds. */
@EnabledOnOs(OS.LINUX)
class TroubledDiskTest {

	@TempDir
	Path folder;

	private boolean mounted;
	private Path path;
	private DocumentFile file;
	private Editing on;

	@AfterEach
	void unmount() throws Exception {
		if (mounted)
			run("umount", folder.toString());
	}

	private void mount() throws Exception {
		mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "guiju", folder.toString());
		assumeTrue(mounted, "no disk can be mounted here");
	}

	private void open() throws IOException {
		path = Files.writeString(folder.resolve("甲.ocs"), Sources.PLAIN);
		file = new DocumentFile(path);
		on = new Editing(file.read());
		on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "新"));
	}

	private void requireRefused(String reason, Path... others) throws IOException {
		String text = on.session.text();
		IOException trouble = assertThrows(IOException.class, () -> file.save(on.session));

		assertEquals(reason, FileReasons.of(trouble).key());
		assertTrue(FileReasons.of(trouble).text(Locale.TAIWAN).endsWith("。"));
		assertEquals(Sources.PLAIN, Files.readString(path));
		assertEquals(text, on.session.text());
		assertTrue(on.session.isDirty());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(1 + others.length, files.count(), "nothing half written stays");
		}
	}

	private void requireSaved() throws IOException {
		assertEquals(Optional.empty(), file.save(on.session));
		assertEquals(on.session.text(), Files.readString(path));
		assertFalse(on.session.isDirty());
	}

	@Test
	void onAFullDiskTheFileStaysAndIsSavedWhenThereIsRoom() throws Exception {
		mount();
		open();
		Path other = folder.resolve("other");
		fill(other);
		requireRefused("full", other);

		Files.delete(other);
		requireSaved();
	}

	/** Until the disk says no. */
	private static void fill(Path file) throws IOException {
		try (var out = Files.newOutputStream(file)) {
			while (true)
				out.write(new byte[512]);
		} catch (IOException full) {
			assertEquals("full", FileReasons.of(full).key());
		}
	}

	@Test
	void onAReadOnlyDiskTheFileStays() throws Exception {
		mount();
		open();
		assumeTrue(run("mount", "-o", "remount,ro", folder.toString()), "no disk can be made read-only here");
		requireRefused("readOnly");

		run("mount", "-o", "remount,rw", folder.toString());
		requireSaved();
	}

	@Test
	void aReadOnlyFileStaysEvenForThoseWhomTheSystemLets() throws Exception {
		open();
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
		requireRefused("readOnly");

		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
		requireSaved();
	}

	@Test
	void whatCouldNotBeOpenedAgainIsNotSaved() throws Exception {
		open();
		on.session.document().replace(on.session.text().length(), 0, "\0");
		requireRefused("nul");

		on.session.undo();
		requireSaved();
	}

	@Test
	void aJournalOnAFullDiskSaysSoAndKeepsWhenThereIsRoom() throws Exception {
		mount();
		List<JournalTrouble> troubles = new ArrayList<>();
		Path other = folder.resolve("other");
		on = new Editing("T1: 甲\n");
		try (Journal journal = new Journal(folder, troubles::add); SessionJournal kept = new SessionJournal(journal, on.session, "甲.ocs")) {
			on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "乙"));
			journal.flush();
			fill(other);
			on.edit(new TreeEdit.SetValue(on.key("duties/0"), Literals.DUTY__NAME, "丙".repeat(3000)));
			journal.flush();
			assertEquals("T1: 乙\n", Journal.entries(folder).get(0).text());
			assertTrue(troubles.get(0).message(Locale.ENGLISH).contains("the disk is full"), troubles.get(0).message(Locale.ENGLISH));

			Files.delete(other);
			journal.flush();
			assertEquals(on.session.text(), Journal.entries(folder).get(0).text());
		}
	}

	private static boolean run(String... command) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException missing) {
			return false;
		}
	}
}
