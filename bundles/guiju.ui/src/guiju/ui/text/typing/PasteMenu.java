package guiju.ui.text.typing;

import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import guiju.dsl.ide.typing.PastedLines;
import guiju.model.code.ElementKind;
import guiju.sync.session.DocumentSession;
import guiju.ui.wording.Words;

/** Asks what pasted lines are, and writes each as an element of that kind with the next free code. */
public final class PasteMenu {

	private static final List<ElementKind> KINDS = List.of(ElementKind.INDICATOR, ElementKind.OUTPUT, ElementKind.TASK, ElementKind.KNOWLEDGE, ElementKind.SKILL,
			ElementKind.ATTITUDE);

	private final Words words = new Words(PasteMenu.class);
	private final ITextViewer viewer;
	private final DocumentSession session;

	/** Pastes into a session's text at the caret of a viewer. */
	public PasteMenu(ITextViewer viewer, DocumentSession session) {
		this.viewer = viewer;
		this.session = session;
	}

	/** Asks at a point of the screen. */
	public void show(String pasted, Point at) {
		Menu menu = new Menu(viewer.getTextWidget().getShell(), SWT.POP_UP);
		for (ElementKind kind : KINDS) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(words.text("paste." + kind.name()));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> paste(kind, pasted)));
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setLocation(at);
		menu.setVisible(true);
	}

	/** Writes lines as elements of a kind at the caret. */
	public void paste(ElementKind kind, String pasted) {
		int caret = viewer.getSelectedRange().x;
		CaretReveal.changing(viewer, () -> session.apply(List.of(PastedLines.as(kind, session.current().parsed(), caret, pasted))));
	}
}
