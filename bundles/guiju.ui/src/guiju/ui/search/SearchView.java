package guiju.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;

import guiju.ui.desk.FollowedFolder;
import guiju.ui.editor.Editors;
import guiju.ui.theme.ThemeChange;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;
import guiju.workspace.Workspace;
import guiju.workspace.WorkspaceChange;

/** Looks through all standards of the open folder while the user types, and follows what is edited. */
public final class SearchView extends ViewPart {

	/** The view's id. */
	public static final String ID = "guiju.ui.search";

	/** How long a pause in typing is awaited before the folder is looked through, in ms. */
	private static final int PAUSE = 150;
	/** How often results follow edits, in ms. */
	private static final int FOLLOW = 500;

	private final Words words = new Words(SearchView.class);
	private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("guiju-search").factory());
	private final Runnable search = this::search;
	private volatile int asked;
	private String shown = "";
	/** Whether the keyboard is to go to the results as soon as they are there: Enter was pressed. */
	private boolean going;
	private FollowedFolder folder;
	private Composite area;
	private Text text;
	private Label count;
	private TreeViewer viewer;

	@Override
	public void createPartControl(Composite parent) {
		folder = new FollowedFolder(() -> later(0), () -> {}, this::changed);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).spacing(8, 2).applyTo(area);
		text = AccessibleName.give(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), words.text("query"));
		text.setMessage(words.text("query"));
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(text);
		text.addModifyListener(event -> later(PAUSE));
		text.addListener(SWT.DefaultSelection, event -> {
			going = true;
			later(0);
		});
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				viewer.getControl().setFocus();
		});
		count = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(280, SWT.DEFAULT).applyTo(count);
		viewer = new TreeViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.give(viewer.getTree(), words.text("results"));
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new FoundContent());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new FoundLabels()));
		viewer.addOpenListener(event -> open());
		ThemeChange.follow(viewer.getTree(), viewer::refresh);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(viewer.getControl());
	}

	private void changed(WorkspaceChange change) {
		if (!text.getText().isBlank() && !(change.entries().isEmpty() && change.removed().isEmpty()))
			later(FOLLOW);
	}

	/** Looks again soon; what is asked for meanwhile moves it. */
	private void later(int milliseconds) {
		asked++;
		area.getDisplay().timerExec(milliseconds, search);
	}

	private void search() {
		if (area.isDisposed())
			return;
		String typed = text.getText().strip();
		int mine = asked;
		Workspace workspace = folder.workspace().orElse(null);
		Display display = area.getDisplay();
		worker.execute(() -> {
			if (mine != asked)
				return;
			FolderQuery result = typed.isEmpty() || workspace == null ? FolderQuery.NOTHING : FolderQuery.of(workspace, typed, () -> mine != asked);
			if (!display.isDisposed())
				display.asyncExec(() -> {
					if (mine == asked && !area.isDisposed())
						show(typed, result);
				});
		});
	}

	private void show(String typed, FolderQuery result) {
		TreePath[] unfolded = viewer.getExpandedTreePaths();
		ITreeSelection selection = viewer.getStructuredSelection();
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(result);
			if (typed.equals(shown))
				viewer.setExpandedTreePaths(unfolded);
			else
				viewer.expandAll();
			viewer.setSelection(selection);
		} finally {
			viewer.getTree().setRedraw(true);
		}
		shown = typed;
		count.setText(typed.isEmpty() ? "" : result.found().isEmpty() ? words.text("nothing")
				: words.text(result.cut() ? "cut" : "count", result.places(), result.found().size()));
		if (going)
			goToFirst();
		going = false;
	}

	/** Gives the keyboard to the first place that was found. */
	private void goToFirst() {
		if (viewer.getTree().getItemCount() == 0)
			return;
		TreeItem standard = viewer.getTree().getItem(0);
		viewer.getTree().setSelection(standard.getItemCount() > 0 ? standard.getItem(0) : standard);
		viewer.getTree().setFocus();
	}

	/** Takes the keyboard to what is to be looked for, and looks for a text at once where one is given. */
	void ask(Optional<String> wanted) {
		wanted.ifPresent(text::setText);
		text.setFocus();
		text.selectAll();
	}

	/**
	 * Shows places that were found elsewhere, until something else is looked for.
	 *
	 * @param title what they are, in the place of their count
	 */
	public void keep(String title, List<Found> found) {
		text.setText("");
		area.getDisplay().timerExec(-1, search);
		asked++;
		viewer.setInput(new FolderQuery(found, 0, false));
		viewer.expandAll();
		shown = "";
		count.setText(title);
		viewer.getTree().setFocus();
		if (viewer.getTree().getItemCount() > 0)
			viewer.getTree().select(viewer.getTree().getItem(0));
	}

	private void open() {
		ITreeSelection selection = viewer.getStructuredSelection();
		Object first = selection.getFirstElement();
		if (first instanceof Found found)
			viewer.setExpandedState(found, !viewer.getExpandedState(found));
		else if (first instanceof Found.Place place && selection.getPaths()[0].getFirstSegment() instanceof Found found)
			Editors.open(found.file(), place.offset(), place.length());
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public void dispose() {
		folder.close();
		worker.shutdown();
		super.dispose();
	}
}
