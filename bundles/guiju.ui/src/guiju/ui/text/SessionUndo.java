package guiju.ui.text;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;

import guiju.sync.session.DocumentSession;

/** Lets a text viewer undo and redo by the session's one history. */
final class SessionUndo implements IUndoManager {

	private final DocumentSession session;

	SessionUndo(DocumentSession session) {
		this.session = session;
	}

	@Override
	public void connect(ITextViewer viewer) {
		// The session listens to the document itself.
	}

	@Override
	public void disconnect() {
		// There is nothing to let go of.
	}

	@Override
	public void beginCompoundChange() {
		session.beginCompound();
	}

	@Override
	public void endCompoundChange() {
		session.endCompound();
	}

	@Override
	public void reset() {
		// The history lives as long as the document, not as long as one viewer.
	}

	@Override
	public void setMaximalUndoLevel(int undoLevel) {
		// The session keeps all steps.
	}

	@Override
	public boolean undoable() {
		return session.undoable().isPresent();
	}

	@Override
	public boolean redoable() {
		return session.redoable().isPresent();
	}

	@Override
	public void undo() {
		session.undo();
	}

	@Override
	public void redo() {
		session.redo();
	}
}
