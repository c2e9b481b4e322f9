package guiju.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import guiju.dsl.ide.folder.FolderIndex;
import guiju.rules.settings.Settings;
import guiju.sync.file.DocumentFile;
import guiju.sync.journal.Journal;
import guiju.sync.journal.SessionJournal;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.OutsideConflict;
import guiju.sync.session.SessionChange;
import guiju.sync.session.SessionListener;

/** One file being edited: its session, its way to the disk and its unsaved text in the journal. */
public final class OpenDocument {

	private final OpenDocuments documents;
	private final Path file;
	private final DocumentFile source;
	private final DocumentSession session;
	private final Journal kept;
	private final SessionJournal journal;
	private int holders;

	OpenDocument(OpenDocuments documents, Path file, DocumentFile source, DocumentSession session, Journal journal) {
		this.documents = documents;
		this.file = file;
		this.source = source;
		this.session = session;
		kept = journal;
		this.journal = new SessionJournal(journal, session, file.toString());
		session.addListener(new SessionListener() {

			@Override
			public void changed(SessionChange change) {
				documents.overlay(OpenDocument.this);
			}

			@Override
			public void stateChanged(DocumentSession changed) {
				if (!changed.isDirty())
					documents.overlay(OpenDocument.this);
			}
		});
	}

	/** Returns the file. */
	public Path file() {
		return file;
	}

	/** Returns the text and tree of the file. */
	public DocumentSession session() {
		return session;
	}

	/** Returns the settings in force for the file. */
	public Settings settings() {
		return documents.settings(file);
	}

	/** Returns what is known of the other standards of the open folder. */
	public FolderIndex index() {
		return documents.index();
	}

	/**
	 * Writes the text to its file.
	 *
	 * @return the conflict to be resolved before, or empty if it is written
	 * @throws IOException if it cannot be written; nothing is lost
	 */
	public Optional<OutsideConflict> save() throws IOException {
		return source.save(session);
	}

	/**
	 * Takes in what another program wrote to the file.
	 *
	 * @return the conflict to be resolved, or empty if there is none
	 */
	public Optional<OutsideConflict> refresh() throws IOException {
		Optional<String> there = source.readIfThere();
		return there.isEmpty() || there.get().equals(session.base()) ? Optional.empty() : session.outsideChange(there.get());
	}

	void taken() {
		holders++;
	}

	/** Tells that one who opened it needs it no more. */
	public void release() {
		if (--holders == 0) {
			close();
			// Who closes a dirty editor was asked, and gave the text up.
			kept.forget(file.toString());
			documents.closed(this);
		}
	}

	void close() {
		journal.close();
		session.close();
	}
}
