package guiju.ui.compare;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import guiju.sync.session.DocumentSession;
import guiju.ui.wording.Words;

/**
 * Undo and redo of a comparison: decisions about matches, and what changed the new version wherever that was done, in the order in
 * which they were done.
 */
final class CompareHistory {

	private final Words words = new Words(CompareHistory.class);
	private final CompareEditor editor;
	private final ComparePage page;
	private final Action undo = action(true);
	private final Action redo = action(false);

	CompareHistory(CompareEditor editor, ComparePage page) {
		this.editor = editor;
		this.page = page;
	}

	/** Puts both into the window's menu and tool bar. */
	void install(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		update();
	}

	private Action action(boolean back) {
		return new Action() {

			@Override
			public void run() {
				go(back);
			}
		};
	}

	/** Says whether there is anything to undo or redo, and what. */
	void update() {
		boolean undoesDecision = !page.isPending() && page.deciding().canUndo();
		boolean redoesDecision = page.deciding().canRedo();
		Optional<DocumentSession> session = editor.session();
		undo.setText(words.text(undoesDecision ? "undo.decision" : "undo"));
		redo.setText(words.text(redoesDecision ? "redo.decision" : "redo"));
		undo.setEnabled(undoesDecision || page.isPending() || session.flatMap(DocumentSession::undoable).isPresent());
		redo.setEnabled(redoesDecision || session.flatMap(DocumentSession::redoable).isPresent());
	}

	/** What is being typed as a reason is a step, too; what is typed to search is nobody's to undo. */
	private void go(boolean back) {
		if (page.isSearching())
			return;
		page.flush();
		if (back ? page.deciding().canUndo() : page.deciding().canRedo())
			page.decisionUndone(back);
		else
			editor.session().ifPresent(session -> {
				if (back && session.undoable().isPresent())
					session.undo();
				else if (!back && session.redoable().isPresent())
					session.redo();
				session.current();
			});
		editor.pendingChanged();
	}
}
