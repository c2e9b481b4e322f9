package guiju.ui.text.typing;

import java.util.List;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.graphics.Point;

import guiju.dsl.edit.Replacement;
import guiju.sync.session.DocumentSession;

/** What keys do with whole lines: each is one step of the history, and what was selected stays selected. */
public final class LineKeys {

	private final ITextViewer viewer;
	private final DocumentSession session;

	/** Works at the selection of a viewer of a session's text. */
	public LineKeys(ITextViewer viewer, DocumentSession session) {
		this.viewer = viewer;
		this.session = session;
	}

	/** Moves lines in or out. */
	public void indent(boolean back) {
		Point at = viewer.getSelectedRange();
		apply(at, TabKey.at(session.text(), at.x, at.y, back));
	}

	/** Makes comments of lines, or lines of comments. */
	public void comment() {
		Point at = viewer.getSelectedRange();
		apply(at, CommentKey.at(session.text(), at.x, at.y));
	}

	/** Writes lines once more below themselves and goes to the copy, or stays. */
	public void copy(boolean follow) {
		Point at = viewer.getSelectedRange();
		Replacement copy = CopiedLines.at(session.current().parsed(), at.x, at.y);
		session.apply(List.of(copy));
		select(follow ? at.x + copy.text().length() : at.x, at.y);
	}

	private void apply(Point at, List<Replacement> changes) {
		if (changes.isEmpty())
			return;
		session.apply(changes);
		// A selection from a line's beginning goes on beginning there.
		int start = at.y > 0 && changes.getFirst().offset() == at.x ? at.x : shifted(changes, at.x);
		select(start, Math.max(0, shifted(changes, at.x + at.y) - start));
	}

	private void select(int offset, int length) {
		if (viewer instanceof ITextViewerExtension5 folding)
			folding.exposeModelRange(new Region(offset, length));
		viewer.setSelectedRange(offset, length);
		viewer.revealRange(offset, length);
	}

	private static int shifted(List<Replacement> changes, int offset) {
		int shifted = offset;
		for (Replacement change : changes)
			if (change.offset() <= offset)
				shifted += change.text().length() - Math.min(change.length(), offset - change.offset());
		return shifted;
	}
}
