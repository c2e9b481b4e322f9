package guiju.ui.tree;

import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import guiju.ui.wording.AccessibleName;

/** A field over a row in which its text is edited: Enter takes it, Escape gives it up, leaving takes it too. */
final class InPlace {

	private final Tree tree;
	private final TreeEditor editor;
	private Text field;
	private boolean closing;

	InPlace(Tree tree) {
		this.tree = tree;
		editor = new TreeEditor(tree);
		editor.grabHorizontal = true;
		editor.horizontalAlignment = SWT.LEFT;
		editor.minimumWidth = 160;
	}

	boolean isOpen() {
		return field != null && !field.isDisposed();
	}

	/**
	 * Opens the field.
	 *
	 * @param taker takes the text, and tells whether it could; else the field stays open with what was typed
	 * @param cancelled is called after Escape
	 */
	void open(TreeItem item, String name, String text, Predicate<String> taker, Runnable closed, Runnable cancelled) {
		close();
		field = AccessibleName.give(new Text(tree, SWT.SINGLE | SWT.BORDER), name);
		field.setText(text);
		field.selectAll();
		Text opened = field;
		opened.addListener(SWT.DefaultSelection, event -> finish(opened, taker, closed));
		opened.addListener(SWT.FocusOut, event -> finish(opened, taker, closed));
		opened.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				event.doit = false;
				close();
				closed.run();
				tree.setFocus();
				cancelled.run();
			}
		});
		editor.setEditor(opened, item, 0);
		opened.setFocus();
	}

	private void finish(Text opened, Predicate<String> taker, Runnable closed) {
		if (closing || opened != field || opened.isDisposed())
			return;
		closing = true;
		try {
			boolean here = opened.isFocusControl();
			if (!taker.test(opened.getText().strip())) {
				return;
			}
			close();
			closed.run();
			if (here)
				tree.setFocus();
		} finally {
			closing = false;
		}
	}

	void close() {
		Text old = field;
		field = null;
		if (old != null && !old.isDisposed())
			old.dispose();
	}
}
