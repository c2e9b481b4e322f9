package guiju.workspace.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

import guiju.files.AtomicFile;
import guiju.files.FileMessage;
import guiju.files.FileReasons;
import guiju.files.RefusedFileException;
import guiju.files.Savable;
import guiju.files.SourceReader;
import guiju.files.SourceText;
import guiju.workspace.disk.Stamp;

/**
 * Reads and saves files for editors. Encoding, byte order mark and line ends stay as they are. A file is replaced whole or left
 * as it was, whatever breaks, and never when somebody else has changed it since it was read. May be used by several threads.
 */
public final class FileStore {

	private static final int TRIES = 20;

	/**
	 * Reads a file.
	 *
	 * @throws RefusedFileException if it is no text in UTF-8; it says what it looks like instead, and what to do
	 */
	public StoredText read(Path file) throws IOException {
		for (int tries = 1;; tries++) {
			long at = System.currentTimeMillis();
			Stamp before = Stamp.of(file);
			byte[] bytes = SourceReader.bytes(file);
			FileState state = FileState.of(file, bytes, at);
			// Somebody who writes meanwhile: text and state would not belong together.
			if (before == null || state.isSeenWith(before) || tries == TRIES)
				return new StoredText(SourceReader.decode(bytes), state);
		}
	}

	/** Returns what a file is now. */
	public FileState state(Path file) throws IOException {
		return FileState.now(file);
	}

	/** Tells whether the content of a file is other than it was. */
	public boolean isChanged(Path file, FileState expected) throws IOException {
		return !expected.isSurelyStill(file) && FileState.now(file).isOtherThan(expected);
	}

	/**
	 * Saves a text.
	 *
	 * @param basis what was read or last saved: its byte order mark is kept, and the file must still be as it was then;
	 *        {@link StoredText#NEW} for a file that must not be there
	 * @return the basis of the next save
	 * @throws ChangedOnDiskException if the file was changed, deleted or made by somebody else
	 * @throws RefusedFileException if the disk is full, the file or the disk read-only, the folder gone, or the text has no bytes
	 */
	public StoredText save(Path file, String text, StoredText basis) throws IOException {
		byte[] bytes = Savable.bytes(basis.source(), text);
		Savable.requirePlace(file);
		check(file, basis.state());
		try (AtomicFile atomic = new AtomicFile(file)) {
			atomic.write(bytes);
			// Once more as late as can be: writing takes time, and others save, too.
			check(file, basis.state());
			long at = System.currentTimeMillis();
			atomic.commit();
			return new StoredText(new SourceText(text, basis.source().mark()), FileState.of(file, bytes, at));
		} catch (AccessDeniedException denied) {
			throw refused("noAccess", denied);
		}
	}

	/** Saves a text over whatever is there. */
	public StoredText overwrite(Path file, String text, StoredText basis) throws IOException {
		return save(file, text, new StoredText(basis.source(), FileState.now(file)));
	}

	/** Returns what went wrong and what to do, without the file's name. */
	public static FileMessage reason(IOException failed) {
		return failed instanceof ChangedOnDiskException changed ? changed.reason() : FileReasons.of(failed);
	}

	private void check(Path file, FileState expected) throws IOException {
		if (expected.isSurelyStill(file))
			return;
		FileState now = FileState.now(file);
		if (now.isOtherThan(expected))
			throw new ChangedOnDiskException(expected, now);
	}

	private static RefusedFileException refused(String key, IOException cause) {
		RefusedFileException refused = new RefusedFileException(key);
		refused.initCause(cause);
		return refused;
	}
}
