package guiju.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import guiju.files.SourceReader;
import guiju.sync.journal.Journal;
import guiju.sync.journal.JournalEntry;
import guiju.sync.journal.JournalEntry.DiskState;

/**
 * Texts that an earlier run of the product left unsaved. They are put aside before this run keeps its own, which would stand
 * under the same names and take their place; so they stay until the user restores or discards them.
 */
public final class UnsavedTexts {

	private final Path folder;

	private UnsavedTexts(Path folder) {
		this.folder = folder;
	}

	/** Puts aside what a journal's folder holds. Belongs before the journal is opened. */
	static UnsavedTexts putAside(Path journal, Path folder) throws IOException {
		for (JournalEntry entry : Journal.entries(journal)) {
			Files.createDirectories(folder);
			Files.move(entry.file(), folder.resolve(entry.written().toEpochMilli() + "-" + entry.file().getFileName()));
		}
		return new UnsavedTexts(folder);
	}

	/** Returns the texts that are not in their files, the latest first; what is there by now is forgotten. */
	public List<JournalEntry> all() throws IOException {
		List<JournalEntry> open = new ArrayList<>();
		for (JournalEntry entry : Journal.entries(folder))
			if (state(entry) == DiskState.SAVED)
				Journal.discard(entry);
			else
				open.add(entry);
		return open;
	}

	/** Returns what has become of a text's file since. */
	public DiskState state(JournalEntry entry) {
		return entry.against(onDisk(entry));
	}

	/** Returns what the file holds now, or empty where it is gone or cannot be read. */
	public Optional<String> onDisk(JournalEntry entry) {
		try {
			Path file = Path.of(entry.document());
			return Files.exists(file) ? Optional.of(SourceReader.text(file).text()) : Optional.empty();
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}
}
