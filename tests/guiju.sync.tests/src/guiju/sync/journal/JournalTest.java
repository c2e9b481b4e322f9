package guiju.sync.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.sync.Editing;

class JournalTest {

	@TempDir
	Path folder;

	private final List<JournalTrouble> troubles = new CopyOnWriteArrayList<>();

	@Test
	void keepsWhatIsUnsavedAndForgetsWhatIsSaved() throws Exception {
		Editing on = new Editing("T1: 職責\n");
		try (Journal journal = new Journal(folder, troubles::add); SessionJournal kept = new SessionJournal(journal, on.session, "a.ocs")) {
			on.session.document().replace(0, 0, "// 註\n");
			journal.flush();
			assertEquals(List.of("// 註\nT1: 職責\n"), texts());

			on.session.beginSave().done();
			journal.flush();
			assertEquals(List.of(), texts());

			on.session.undo();
			journal.flush();
			assertEquals(List.of("T1: 職責\n"), texts());
		}
		assertEquals(List.of(), troubles);
	}

	@Test
	void undoBackToTheSavedTextForgets() throws Exception {
		Editing on = new Editing("T1: 職責\n");
		try (Journal journal = new Journal(folder, troubles::add); SessionJournal kept = new SessionJournal(journal, on.session, "a.ocs")) {
			on.session.document().replace(0, 0, "a");
			journal.flush();
			on.session.undo();
			journal.flush();
			assertEquals(List.of(), texts());
		}
	}

	@Test
	void keepsAnyCharacters() throws Exception {
		String text = "\ufeffT1: 😀\r\n\ud800 half\r";
		try (Journal journal = new Journal(folder, troubles::add)) {
			journal.keep("/資料夾/甲.ocs", text, "");
		}
		assertEquals(text, Journal.entries(folder).get(0).text());
		assertEquals("/資料夾/甲.ocs", Journal.entries(folder).get(0).document());
	}

	@Test
	void aFolderThatIsNotThereIsMadeAgain() throws Exception {
		Path below = folder.resolve("a/b");
		try (Journal journal = new Journal(below, troubles::add)) {
			journal.keep("a.ocs", "1", "");
			journal.flush();
			delete(below);
			journal.keep("a.ocs", "2", "");
			journal.flush();
			assertEquals("2", Journal.entries(below).get(0).text());
		}
		assertEquals(List.of(), troubles);
	}

	@Test
	void tellsOnceWhatIsInTheWayAndKeepsWhenItIsGone() throws Exception {
		Path blocked = folder.resolve("journal");
		Files.writeString(blocked, "a file where the folder should be");
		try (Journal journal = new Journal(blocked, troubles::add)) {
			journal.keep("a.ocs", "1", "");
			journal.flush();
			journal.flush();
			assertEquals(1, troubles.size());
			assertTrue(troubles.get(0).message(Locale.TAIWAN).contains("請先存檔"), troubles.get(0).message(Locale.TAIWAN));
			assertTrue(troubles.get(0).message(Locale.ENGLISH).contains("Save your work"));

			Files.delete(blocked);
			journal.flush();
			assertEquals("1", Journal.entries(blocked).get(0).text());
		}
	}

	@Test
	void aFullDiskLosesNothingThatWasKept() throws Exception {
		Path full = Path.of("/dev/full");
		assumeTrue(Files.exists(full));
		try (Journal journal = new Journal(folder, troubles::add)) {
			journal.keep("a.ocs", "1", "");
			journal.flush();
			Path temporary = folder.resolve(EntryFile.of(folder, "a.ocs").getFileName() + ".tmp");
			Files.createSymbolicLink(temporary, full);
			journal.keep("a.ocs", "2", "");
			journal.flush();
			assertEquals("1", Journal.entries(folder).get(0).text());
			assertEquals(1, troubles.size());
			assertTrue(troubles.get(0).message(Locale.ENGLISH).contains("disk is full"), troubles.get(0).message(Locale.ENGLISH));

			assertTrue(Files.notExists(temporary), "half an entry is taken away");
			journal.flush();
			assertEquals("2", Journal.entries(folder).get(0).text());
		}
	}

	@Test
	void aJournalThatHasEndedStillForgetsWhatIsSaved() throws Exception {
		Journal journal = new Journal(folder, troubles::add);
		Editing on = new Editing("T1: 甲\n");
		new SessionJournal(journal, on.session, "a.ocs");
		on.session.document().replace(4, 0, "新");
		journal.close();
		assertEquals(List.of(on.session.text()), texts());

		on.session.beginSave().done();
		journal.flush();
		journal.close();
		assertEquals(List.of(), texts());
	}

	@Test
	void aFileThatIsNotWholeIsNoEntry() throws Exception {
		try (Journal journal = new Journal(folder, troubles::add)) {
			journal.keep("a.ocs", "1234567890", "");
		}
		Path file = EntryFile.of(folder, "a.ocs");
		byte[] bytes = Files.readAllBytes(file);
		for (int length = 0; length < bytes.length; length += 7) {
			Files.write(file, Arrays.copyOf(bytes, length));
			assertEquals(List.of(), Journal.entries(folder));
		}
		Files.write(file, bytes);
		Journal.discard(Journal.entries(folder).get(0));
		assertEquals(List.of(), Journal.entries(folder));
	}

	@Test
	void aJournalThatWasNeverMadeHasNoEntries() throws IOException {
		assertEquals(List.of(), Journal.entries(folder.resolve("none")));
	}

	private List<String> texts() throws IOException {
		return Journal.entries(folder).stream().map(JournalEntry::text).toList();
	}

	private static void delete(Path below) throws IOException {
		try (Stream<Path> files = Files.list(below)) {
			for (Path file : files.toList())
				Files.delete(file);
		}
		Files.delete(below);
	}
}
