package guiju.ui.tree;

import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

import guiju.ui.form.Edits;
import guiju.ui.form.StepAction;

/** The window's actions on this page: undo is the document's, cut and copy are of the field or of the rows, whichever has the keyboard. */
final class FocusActions {

	private final TreeActions tree;
	private final IAction undo;
	private final IAction redo;
	private final Folding folding;
	private final Control rows;
	private IActionBars bars;

	FocusActions(TreePane page, Edits edits, TreeActions tree, Folding folding, Control rows) {
		this.tree = tree;
		undo = new StepAction(edits, true, page::undo, rows);
		redo = new StepAction(edits, false, page::redo, rows);
		this.folding = folding;
		this.rows = rows;
		rows.addListener(SWT.FocusIn, event -> bindRows(true));
		rows.addListener(SWT.FocusOut, event -> bindRows(false));
	}

	void contribute(IActionBars now) {
		bars = now;
		Map.of(ActionFactory.UNDO, undo, ActionFactory.REDO, redo, ActionFactory.CUT, action(this::cut), ActionFactory.COPY,
				action(this::copy), ActionFactory.PASTE, action(this::paste), ActionFactory.SELECT_ALL, action(this::selectAll), ActionFactory.FIND, action(folding::focus))
				.forEach((factory, action) -> bars.setGlobalActionHandler(factory.getId(), action));
		bindRows(rows.isFocusControl());
	}

	/** In a field, Delete and F2 are the field's own. */
	private void bindRows(boolean focused) {
		if (bars == null)
			return;
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), focused ? action(tree::delete) : null);
		bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), focused ? action(tree::rename) : null);
		bars.updateActionBars();
	}

	private static IAction action(Runnable run) {
		return new Action() {

			@Override
			public void run() {
				run.run();
			}
		};
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}

	private void cut() {
		switch (focus()) {
			case Text text -> text.cut();
			case StyledText text -> text.cut();
			case null, default -> tree.cut();
		}
	}

	private void copy() {
		switch (focus()) {
			case Text text -> text.copy();
			case StyledText text -> text.copy();
			case null, default -> tree.copy();
		}
	}

	private void paste() {
		switch (focus()) {
			case Text text -> text.paste();
			case StyledText text -> text.paste();
			case null, default -> tree.paste();
		}
	}

	private void selectAll() {
		switch (focus()) {
			case Text text -> text.selectAll();
			case StyledText text -> text.selectAll();
			case null, default -> {}
		}
	}
}
