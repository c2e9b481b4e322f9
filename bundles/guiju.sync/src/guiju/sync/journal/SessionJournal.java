package guiju.sync.journal;

import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionListener;

/** Keeps the text of one session as long as it is dirty. */
public final class SessionJournal implements SessionListener, AutoCloseable {

	private final Journal journal;
	private final DocumentSession session;
	private final String document;

	/**
	 * Begins to keep a session's text.
	 *
	 * @param document the name of its file, by which the text is found again
	 */
	public SessionJournal(Journal journal, DocumentSession session, String document) {
		this.journal = journal;
		this.session = session;
		this.document = document;
		session.addListener(this);
		if (session.isDirty())
			stateChanged(session);
	}

	@Override
	public void stateChanged(DocumentSession changed) {
		if (session.isDirty())
			journal.keep(document, session.text(), session.base());
		else
			journal.forget(document);
	}

	/** Ends it; what is kept stays until it is forgotten. */
	@Override
	public void close() {
		session.removeListener(this);
	}
}
