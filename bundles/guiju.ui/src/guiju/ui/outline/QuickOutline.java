package guiju.ui.outline;

import java.util.Optional;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;

import guiju.dsl.ide.outline.Outline;
import guiju.dsl.ide.outline.OutlineNode;
import guiju.sync.session.Snapshot;
import guiju.ui.editor.StandardEditor;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** The outline over the editor, with a field that leaves only what has a word in it. Enter goes to the selected row. */
public final class QuickOutline extends PopupDialog {

	private static final Point SIZE = new Point(560, 420);

	private final Words words = new Words(QuickOutline.class);
	private final StandardEditor editor;
	private final Snapshot snapshot;
	private final OutlineNode all;
	private Text filter;
	private TreeViewer tree;

	/** Shows the outline of an editor's standard. */
	public QuickOutline(StandardEditor editor) {
		super(editor.getSite().getShell(), SWT.RESIZE, true, false, false, false, false, null, null);
		this.editor = editor;
		snapshot = editor.document().session().current();
		all = Outline.of(snapshot.parsed());
		setInfoText(words.text("quickInfo"));
	}

	@Override
	protected boolean hasTitleArea() {
		return true;
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		filter = AccessibleName.give(new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH), words.text("filter"));
		filter.setMessage(words.text("filter"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		filter.addListener(SWT.Modify, event -> show());
		filter.addListener(SWT.DefaultSelection, event -> go());
		filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				tree.getTree().setFocus();
		}));
		return filter;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.give(tree.getTree(), words.text("outline"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
		tree.setContentProvider(new Entries());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new EntryLabels(tree.getTree())));
		tree.getTree().addListener(SWT.DefaultSelection, event -> go());
		tree.getTree().addListener(SWT.MouseUp, event -> {
			if (tree.getTree().getItem(new Point(event.x, event.y)) != null)
				go();
		});
		show();
		return tree.getTree();
	}

	private void show() {
		String word = filter.getText().strip();
		Optional<OutlineNode> shown = word.isEmpty() ? Optional.of(all) : Outline.filter(all, word);
		tree.setInput(shown.map(node -> new Object[] {Entry.of(node, snapshot.findings())}).orElse(new Object[0]));
		if (word.isEmpty())
			tree.expandToLevel(3);
		else
			tree.expandAll();
		select(word);
	}

	/** Selects the first row that has the word itself and not only below it. */
	private void select(String word) {
		TreeItem item = word.isEmpty() ? null : first(tree.getTree().getItems(), word);
		Object at = item == null ? tree.getTree().getItemCount() == 0 ? null : tree.getTree().getItem(0).getData() : item.getData();
		if (at != null)
			tree.setSelection(new StructuredSelection(at), true);
	}

	private static TreeItem first(TreeItem[] items, String word) {
		for (TreeItem item : items) {
			OutlineNode node = ((Entry) item.getData()).node();
			boolean own = Outline.filter(new OutlineNode(node.kind(), node.code(), node.label(), node.region(), node.selection(), java.util.List.of()), word).isPresent();
			TreeItem found = own ? item : first(item.getItems(), word);
			if (found != null)
				return found;
		}
		return null;
	}

	private void go() {
		if (!(tree.getStructuredSelection().getFirstElement() instanceof Entry entry))
			return;
		close();
		editor.reveal(entry.node().selection().offset(), entry.node().selection().length());
	}

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle window = editor.getSite().getShell().getBounds();
		return new Point(window.x + (window.width - size.x) / 2, window.y + (window.height - size.y) / 3);
	}
}
