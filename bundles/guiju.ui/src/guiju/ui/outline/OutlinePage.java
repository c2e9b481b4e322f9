package guiju.ui.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import guiju.dsl.ide.outline.Outline;
import guiju.sync.key.ElementKey;
import guiju.sync.session.SessionChange;
import guiju.sync.session.SessionListener;
import guiju.sync.session.Snapshot;
import guiju.ui.editor.Selected;
import guiju.ui.editor.StandardEditor;
import guiju.ui.theme.ThemeChange;
import guiju.ui.views.Seen;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** The outline of the active editor's standard, in step with it: a row selected here is shown there, and the other way round. */
public final class OutlinePage extends ContentOutlinePage implements SessionListener {

	private static final int UNFOLDED = 3;

	private final StandardEditor editor;
	private final Consumer<Selected> follower = this::follow;
	private Entry root;
	private Seen seen;
	private boolean following;

	/** Shows the outline of an editor's standard. */
	public OutlinePage(StandardEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		AccessibleName.give(tree.getTree(), new Words(OutlinePage.class).text("outline"));
		tree.setUseHashlookup(true);
		tree.setContentProvider(new Entries());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new EntryLabels(tree.getTree())));
		ThemeChange.follow(tree.getTree(), tree::refresh);
		tree.setAutoExpandLevel(UNFOLDED);
		Snapshot snapshot = editor.document().session().snapshot();
		root = Entry.of(Outline.of(snapshot.parsed()), snapshot.findings());
		tree.setInput(new Object[] {root});
		tree.setAutoExpandLevel(0);
		seen = new Seen(tree.getTree(), this::catchUp);
		editor.document().session().addListener(this);
		editor.selection().addListener(follower);
		follow(editor.selection().get());
	}

	@Override
	public void changed(SessionChange change) {
		seen.changed();
	}

	private void catchUp() {
		TreeViewer tree = getTreeViewer();
		Snapshot snapshot = editor.document().session().snapshot();
		Entry.Changes changes = root.become(Outline.of(snapshot.parsed()), snapshot.findings());
		following = true;
		try {
			if (!changes.rebuilt().isEmpty())
				rebuild(tree, changes.rebuilt());
			tree.update(changes.said().toArray(), null);
		} finally {
			following = false;
		}
		follow(editor.selection().get());
	}

	private static void rebuild(TreeViewer tree, List<Entry> rows) {
		tree.getTree().setRedraw(false);
		try {
			rows.forEach(tree::refresh);
		} finally {
			tree.getTree().setRedraw(true);
		}
	}

	/** Selects the row of what is selected in the editor, without telling anybody. */
	private void follow(Selected selected) {
		TreeViewer tree = getTreeViewer();
		// What is selected is looked up in the rows: before they say what the text says, they would show another one.
		if (following || tree == null || tree.getTree().isDisposed() || seen.isStale())
			return;
		Snapshot snapshot = editor.document().session().snapshot();
		int offset = selected.isText() ? selected.offset()
				: selected.element().map(snapshot::region).map(region -> firstWord(snapshot.text(), region.offset())).orElse(-1);
		if (offset < 0)
			return;
		following = true;
		try {
			Entry at = root.at(offset);
			if (tree.getStructuredSelection().getFirstElement() != at)
				tree.setSelection(new StructuredSelection(at), true);
		} finally {
			following = false;
		}
	}

	/** An element's lines begin with their indentation, which in the outline still belongs to what is above. */
	private static int firstWord(String text, int offset) {
		int at = offset;
		while (at < text.length() && Character.isWhitespace(text.charAt(at)))
			at++;
		return at;
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (following || !(event.getSelection() instanceof IStructuredSelection rows) || !(rows.getFirstElement() instanceof Entry entry))
			return;
		following = true;
		try {
			int offset = entry.node().selection().offset();
			Optional<ElementKey> element = Optional.ofNullable(editor.document().session().snapshot().keyAt(offset));
			editor.selection().set(new Selected(element, offset, entry.node().selection().length()), follower);
		} finally {
			following = false;
		}
	}

	@Override
	public void dispose() {
		editor.document().session().removeListener(this);
		editor.selection().removeListener(follower);
		super.dispose();
	}
}
