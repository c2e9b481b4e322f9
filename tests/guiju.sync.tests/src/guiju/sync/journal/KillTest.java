package guiju.sync.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes in the middle of typing. */
class KillTest {

	private static final long LOST_AT_MOST = 2000;

	@TempDir
	Path folder;

	@Test
	void unsavedTextSurvivesTheKillOfItsProcess() throws Exception {
		for (int i = 0; i < 5; i++)
			kill(i);
	}

	@Test
	@Tag("all")
	void unsavedTextSurvivesFiftyKills() throws Exception {
		for (int i = 0; i < 50; i++)
			kill(i);
	}

	private void kill(int round) throws Exception {
		Path journal = folder.resolve("journal" + round);
		Path notes = folder.resolve("notes" + round);
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
				JournalledTyping.class.getName(), journal.toString(), notes.toString())
				.redirectErrorStream(true).redirectOutput(folder.resolve("log" + round).toFile()).start();
		try {
			while (process.isAlive() && lines(journal, notes) < 60)
				Thread.sleep(10);
			assertTrue(process.isAlive(), () -> read(folder.resolve("log" + round)));
			Thread.sleep(new Random(round).nextInt(1500));
		} finally {
			process.destroyForcibly().waitFor();
		}
		requireKept(journal, notes);
	}

	/** Waits until there is something to be lost, and a first entry has been made. */
	private static int lines(Path journal, Path notes) throws IOException {
		return Files.exists(notes) && !Journal.entries(journal).isEmpty() ? Files.readAllLines(notes).size() : 0;
	}

	private static String read(Path log) {
		try {
			return Files.readString(log);
		} catch (IOException unread) {
			return unread.toString();
		}
	}

	private static void requireKept(Path journal, Path notes) throws IOException {
		List<JournalEntry> entries = Journal.entries(journal);
		assertEquals(1, entries.size());
		JournalEntry entry = entries.get(0);
		List<String> typed = Files.readAllLines(notes);
		String last = typed.get(typed.size() - 1);
		long killed = Long.parseLong(last.split(" ")[1]);
		int kept = entry.text().split("\n").length - 2;
		long keptAt = kept < typed.size() ? Long.parseLong(typed.get(kept).split(" ")[1]) : killed;

		assertTrue(entry.text().startsWith("職能基準 KMC2431-001v1\n// 0\n"));
		assertTrue(killed - keptAt <= LOST_AT_MOST, () -> killed - keptAt + " ms of typing lost");
		assertEquals(JournalEntry.DiskState.AS_BEFORE, entry.against(Optional.of("職能基準 KMC2431-001v1\n")));
		assertEquals(JournalEntry.DiskState.CHANGED, entry.against(Optional.of("職能基準\n")));
		assertEquals(JournalEntry.DiskState.SAVED, entry.against(Optional.of(entry.text())));
		assertEquals(JournalEntry.DiskState.MISSING, entry.against(Optional.empty()));
	}
}
