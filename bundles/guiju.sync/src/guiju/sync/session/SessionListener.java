package guiju.sync.session;

/** Hears of a session, on its owner's thread. */
public interface SessionListener {

	/** The tree, its values or the findings changed. */
	default void changed(SessionChange change) {}

	/** The text became dirty or clean, or what undo and redo would do changed. */
	default void stateChanged(DocumentSession session) {}
}
