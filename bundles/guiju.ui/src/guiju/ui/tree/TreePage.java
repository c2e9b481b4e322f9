package guiju.ui.tree;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;

import guiju.sync.session.SessionChange;
import guiju.ui.editor.EditorPage;
import guiju.ui.editor.Selected;
import guiju.ui.editor.StandardEditor;

/** The standard as a tree, with a form of what is selected beside it. It is made when it first comes to the front. */
public final class TreePage implements EditorPage {

	private final StandardEditor editor;
	private final Composite area;
	private TreePane pane;

	/** Makes the page of an editor. */
	public TreePage(StandardEditor editor, Composite parent) {
		this.editor = editor;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
	}

	private TreePane pane() {
		if (pane == null) {
			pane = new TreePane(editor, area);
			area.layout(true, true);
		}
		return pane;
	}

	@Override
	public void follow(Selected selected) {
		pane().follow(selected);
	}

	@Override
	public void show(SessionChange change) {
		pane().show(change);
	}

	@Override
	public void catchUp() {
		// One that was never seen is made of the text as it is.
		if (pane != null)
			pane.catchUp();
	}

	@Override
	public Control control() {
		return area;
	}

	@Override
	public void focus() {
		pane().focus();
	}

	@Override
	public boolean isPending() {
		return pane != null && pane.isPending();
	}

	@Override
	public void flush() {
		if (pane != null)
			pane.flush();
	}

	@Override
	public void contribute(IActionBars bars) {
		pane().contribute(bars);
	}
}
