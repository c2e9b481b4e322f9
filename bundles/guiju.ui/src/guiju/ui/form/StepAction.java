package guiju.ui.form;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Control;

import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionListener;

/**
 * Takes the last step of the document back, or makes it again, and can be chosen only where there is such a step: a tool that can be
 * pressed and does nothing makes a user doubt what happened.
 */
public final class StepAction extends Action implements SessionListener {

	private final Edits edits;
	private final boolean back;
	private final Runnable step;

	/**
	 * @param back whether it takes back
	 * @param step what the page does about it
	 * @param owner with which it ends
	 */
	public StepAction(Edits edits, boolean back, Runnable step, Control owner) {
		this.edits = edits;
		this.back = back;
		this.step = step;
		edits.session().addListener(this);
		edits.addPendingListener(this::follow);
		owner.addDisposeListener(event -> edits.session().removeListener(this));
		follow();
	}

	@Override
	public void stateChanged(DocumentSession session) {
		follow();
	}

	private void follow() {
		setEnabled(back ? edits.isPending() || edits.session().undoable().isPresent() : edits.session().redoable().isPresent());
	}

	@Override
	public void run() {
		step.run();
	}
}
