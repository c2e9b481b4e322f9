package guiju.ui.matrix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;

import guiju.sync.session.SessionChange;
import guiju.ui.editor.EditorPage;
import guiju.ui.editor.Selected;
import guiju.ui.editor.StandardEditor;

/** The standard as a matrix of tasks by knowledge and skills. It is made when it first comes to the front: most editors never show it. */
public final class MatrixPage implements EditorPage {

	/** By then the first editor has been painted, which they must not delay, in ms. */
	private static final int LATER = 3000;

	private final StandardEditor editor;
	private final Composite area;
	private MatrixPane pane;

	/** Makes the page of an editor. */
	public MatrixPage(StandardEditor editor, Composite parent) {
		this.editor = editor;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		area.getDisplay().timerExec(LATER, Factories::begin);
	}

	private MatrixPane pane() {
		if (pane == null) {
			pane = new MatrixPane(editor, area);
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
		pane().show();
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
	public void contribute(IActionBars bars) {
		pane().contribute(bars);
	}
}
