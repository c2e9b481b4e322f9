package guiju.sync.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Unsaved text that can be restored.
 *
 * @param file where it is kept
 * @param document the name of the document's file as its session gave it
 * @param text the unsaved text
 * @param baseDigest tells which text of the file the unsaved one started from
 * @param written when it was kept
 */
public record JournalEntry(Path file, String document, String text, String baseDigest, Instant written) {

	/** What has become of the document's file since. */
	public enum DiskState {
		/** It holds what the unsaved text started from: restoring loses nothing. */
		AS_BEFORE,
		/** It holds the unsaved text itself: there is nothing to restore. */
		SAVED,
		/** It holds something else: restore against it by a merge, or ask. */
		CHANGED,
		/** It is not there. */
		MISSING
	}

	/**
	 * Compares with what the document's file holds now.
	 *
	 * @param onDisk its text, or empty if it is not there
	 */
	public DiskState against(Optional<String> onDisk) {
		if (onDisk.isEmpty())
			return DiskState.MISSING;
		if (onDisk.get().equals(text))
			return DiskState.SAVED;
		return EntryFile.digest(onDisk.get()).equals(baseDigest) ? DiskState.AS_BEFORE : DiskState.CHANGED;
	}
}
