package guiju.ui.text;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchCommandConstants;

import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionListener;
import guiju.ui.text.typing.CaretReveal;

/** Takes back the last step of the session, or makes it again, and shows what changed by it. */
final class HistoryAction extends Action implements SessionListener {

	private final TextPage page;
	private final DocumentSession session;
	private final boolean back;

	HistoryAction(TextPage page, DocumentSession session, boolean back) {
		this.page = page;
		this.session = session;
		this.back = back;
		setActionDefinitionId(back ? IWorkbenchCommandConstants.EDIT_UNDO : IWorkbenchCommandConstants.EDIT_REDO);
		session.addListener(this);
		stateChanged(session);
	}

	@Override
	public void stateChanged(DocumentSession changed) {
		setEnabled(back ? session.undoable().isPresent() : session.redoable().isPresent());
	}

	@Override
	public void run() {
		CaretReveal.changing(page.viewer(), back ? session::undo : session::redo);
	}

	void dispose() {
		session.removeListener(this);
	}
}
