package guiju.ui.editor;

import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;

/** A place where the user was in an editor, to come back to: its page, and what was selected there. */
final class EditorPlace extends NavigationLocation {

	private int page;
	private Selected selected;

	EditorPlace(StandardEditor editor) {
		super(editor);
		take(editor);
	}

	private void take(StandardEditor editor) {
		page = editor.getActivePage();
		selected = editor.selection().get();
	}

	@Override
	public void restoreLocation() {
		if (getEditorPart() instanceof StandardEditor editor)
			editor.goBackTo(page, selected);
	}

	/** Steps within one element are no places of their own. */
	@Override
	public boolean mergeInto(INavigationLocation current) {
		if (!(current instanceof EditorPlace other) || other.getEditorPart() != getEditorPart() || other.page != page || !isNear(other.selected))
			return false;
		other.selected = selected;
		return true;
	}

	private boolean isNear(Selected other) {
		return selected.element().isPresent() ? selected.element().equals(other.element()) : other.element().isEmpty() && selected.offset() == other.offset();
	}

	@Override
	public void update() {
		if (getEditorPart() instanceof StandardEditor editor && editor.getActivePage() >= 0)
			take(editor);
	}

	@Override
	public void saveState(IMemento memento) {
		// A place is kept for as long as the window is open.
	}

	@Override
	public void restoreState(IMemento memento) {
		// Nothing was kept.
	}
}
