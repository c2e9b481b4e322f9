package guiju.ui.text;

import java.util.Optional;

import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Listener;

import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionChange;
import guiju.sync.session.SessionListener;
import guiju.ui.editor.Selected;
import guiju.ui.editor.StandardEditor;
import guiju.ui.text.finding.OccurrenceMarks;

/** Tells the other pages where the caret is, and marks what names the same. It never moves the caret itself. */
final class CaretLink implements SessionListener {

	private final StandardEditor editor;
	private final DocumentSession session;
	private final SourceViewer viewer;
	private final OccurrenceMarks occurrences;
	private final ISelectionChangedListener moved = event -> {
		if (event.getSelection() instanceof TextSelection)
			tell();
	};

	private boolean telling;

	CaretLink(StandardEditor editor, SourceViewer viewer) {
		this.editor = editor;
		this.viewer = viewer;
		session = editor.document().session();
		occurrences = new OccurrenceMarks(session, viewer.getAnnotationModel());
		viewer.addPostSelectionChangedListener(moved);
		session.addListener(this);
		endTypingOnMove(viewer.getTextWidget());
	}

	/** What is typed at another place is a step of its own. */
	private void endTypingOnMove(StyledText text) {
		Listener end = event -> {
			boolean key = event.type == SWT.KeyDown;
			boolean moves = (event.keyCode & SWT.KEYCODE_BIT) != 0 && event.keyCode >= SWT.ARROW_UP && event.keyCode <= SWT.END;
			if (!key || moves)
				session.endTyping();
		};
		text.addListener(SWT.KeyDown, end);
		text.addListener(SWT.MouseDown, end);
	}

	@Override
	public void changed(SessionChange change) {
		tell();
	}

	/** Only who is in front speaks: a page behind another one follows. */
	private void tell() {
		StyledText text = viewer.getTextWidget();
		if (text == null || text.isDisposed() || !text.isVisible() || session.snapshot().revision() != session.revision())
			return;
		Point at = viewer.getSelectedRange();
		occurrences.show(at.x);
		telling = true;
		try {
			editor.selection().set(new Selected(Optional.ofNullable(session.snapshot().keyAt(at.x)), at.x, at.y), null);
		} finally {
			telling = false;
		}
	}

	/** Tells whether the caret is being told of, so that it need not follow itself. */
	boolean isTelling() {
		return telling;
	}

	void dispose() {
		session.removeListener(this);
		viewer.removePostSelectionChangedListener(moved);
	}
}
