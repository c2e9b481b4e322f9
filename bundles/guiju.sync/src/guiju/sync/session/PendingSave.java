package guiju.sync.session;

/** A text that is about to be written to its file. The session is dirty until it was. */
public final class PendingSave {

	private final DocumentSession session;
	private final String text;
	private final State state;

	PendingSave(DocumentSession session, String text, State state) {
		this.session = session;
		this.text = text;
		this.state = state;
	}

	/** Returns what to write. */
	public String text() {
		return text;
	}

	/** Notes that it was written: this point of the history is the clean one from now on. */
	public void done() {
		session.saved(text, state);
	}
}
