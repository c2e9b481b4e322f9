package guiju.sync.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import guiju.files.AtomicFile;
import guiju.files.RefusedFileException;
import guiju.files.Savable;
import guiju.files.SourceReader;
import guiju.files.SourceText;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.OutsideConflict;
import guiju.sync.session.PendingSave;

/**
 * Reads and writes the file of a session. The text is the file's, sign for sign: its line ends, a missing last line end; a byte
 * order mark stays in the file and out of the text. What goes wrong is worded by {@link guiju.files.FileReasons}; the file then
 * holds what it held before, and the session stays dirty.
 */
public final class DocumentFile {

	private final Path file;
	private SourceText last = new SourceText("", false);

	/** Names a file. */
	public DocumentFile(Path file) {
		this.file = file;
	}

	/** Returns what the file holds; what is not UTF-8 is refused, since it could not be written back as it was. */
	public String read() throws IOException {
		last = SourceReader.text(file);
		return last.text();
	}

	/** Returns what the file holds, or empty where there is none. */
	public Optional<String> readIfThere() throws IOException {
		return Files.exists(file) ? Optional.of(read()) : Optional.empty();
	}

	/**
	 * Saves a session. If the file was changed since, its changes are taken in before; where both changed the same lines
	 * nothing is written.
	 *
	 * @return the conflict to be resolved before saving again, or empty if the text is saved
	 * @throws IOException if the file cannot be written
	 */
	public Optional<OutsideConflict> save(DocumentSession session) throws IOException {
		Optional<String> there = readIfThere();
		if (there.isPresent() && !there.get().equals(session.base())) {
			Optional<OutsideConflict> conflict = session.outsideChange(there.get());
			if (conflict.isPresent())
				return conflict;
		}
		PendingSave save = session.beginSave();
		byte[] bytes = Savable.bytes(last, save.text());
		Savable.requirePlace(file);
		try {
			AtomicFile.write(file, bytes);
		} catch (AccessDeniedException denied) {
			RefusedFileException refused = new RefusedFileException("noAccess");
			refused.initCause(denied);
			throw refused;
		}
		save.done();
		return Optional.empty();
	}
}
