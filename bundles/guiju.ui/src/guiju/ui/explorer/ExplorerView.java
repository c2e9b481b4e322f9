package guiju.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

import guiju.ui.desk.Desk;
import guiju.ui.desk.FollowedFolder;
import guiju.ui.desk.OpenFolder;
import guiju.ui.editor.Editors;
import guiju.ui.explorer.FolderTree.Folder;
import guiju.ui.explorer.FolderTree.Row;
import guiju.ui.explorer.FolderTree.Standard;
import guiju.ui.folder.OpenFolderHandler;
import guiju.ui.theme.ThemeChange;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;
import guiju.workspace.Workspace;
import guiju.workspace.WorkspaceChange;

/** The standards of the open folder. */
public final class ExplorerView extends ViewPart {

	/** The view's id. */
	public static final String ID = "guiju.ui.explorer";

	/** While a folder is read, rows are shown this often, in ms; more would only flicker. */
	private static final int PATIENCE = 300;

	private final Words words = new Words(ExplorerView.class);
	private FolderTree tree = new FolderTree(List.of(), List.of(), "");
	private FollowedFolder folder;
	private boolean waiting;
	/** Whether the folder was not read to its end yet, so that nobody knows whether it is empty. */
	private boolean reading;
	/** What is to be selected once it is there. */
	private Standard wanted;
	private Composite area;
	private Text filter;
	private Link hint;
	private TreeViewer viewer;
	private FolderLabels labels;
	private Tips tips;

	@Override
	public void createPartControl(Composite parent) {
		folder = new FollowedFolder(this::opened, this::wasRead, this::checked);
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		filter = AccessibleName.give(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), words.text("filter"));
		filter.setMessage(words.text("filter"));
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
		filter.addModifyListener(event -> show());
		filter.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				viewer.getControl().setFocus();
		});
		hint = new Link(area, SWT.WRAP);
		hint.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> openFolder()));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).exclude(true).applyTo(hint);
		createViewer();
		new ExplorerMenu(this, viewer).install();
		new FileDrop(this, viewer).install();
		opened();
	}

	private void createViewer() {
		viewer = new TreeViewer(area, SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.VIRTUAL);
		viewer.setUseHashlookup(true);
		labels = new FolderLabels(() -> tree);
		viewer.setContentProvider(new FolderContent());
		viewer.setLabelProvider(new ToolTips(labels));
		tips = new Tips(viewer);
		AccessibleName.give(viewer.getTree(), words.text("standards"));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.addOpenListener(event -> open());
		ThemeChange.follow(viewer.getTree(), viewer::refresh);
		getSite().setSelectionProvider(viewer);
	}

	/** Shows a styled label and, over it, the path with what is wrong. */
	private static final class ToolTips extends DelegatingStyledCellLabelProvider {

		private final FolderLabels labels;

		ToolTips(FolderLabels labels) {
			super(labels);
			this.labels = labels;
		}

		@Override
		public String getToolTipText(Object element) {
			return labels.toolTip((Row) element);
		}
	}

	/** A tool tip that can be taken away. */
	private static final class Tips extends ColumnViewerToolTipSupport {

		Tips(TreeViewer viewer) {
			super(viewer, ToolTip.NO_RECREATE, false);
		}
	}

	/** Takes away what hangs over the row that the pointer is on. */
	void hideToolTip() {
		tips.hide();
	}

	private void openFolder() {
		try {
			getSite().getService(IHandlerService.class).executeCommand(OpenFolderHandler.COMMAND, null);
		} catch (org.eclipse.core.commands.common.CommandException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	// What is shown

	private void opened() {
		reading = folder.workspace().isPresent();
		show();
	}

	private void wasRead() {
		reading = false;
		show();
	}

	private void checked(WorkspaceChange change) {
		if (change.pending() == 0 && !waiting) {
			show();
			return;
		}
		if (waiting)
			return;
		waiting = true;
		area.getDisplay().timerExec(PATIENCE, () -> {
			waiting = false;
			show();
		});
	}

	private void show() {
		if (area.isDisposed())
			return;
		tree = folder.workspace().map(workspace -> new FolderTree(workspace.files(), workspace.problems(), filter.getText()))
				.orElseGet(() -> new FolderTree(List.of(), List.of(), ""));
		Object[] expanded = viewer.getExpandedElements();
		IStructuredSelection selection = viewer.getStructuredSelection();
		Control redrawn = viewer.getControl();
		redrawn.setRedraw(false);
		try {
			viewer.setInput(tree);
			viewer.setExpandedElements(expanded);
			if (!filter.getText().isBlank())
				viewer.expandAll();
			viewer.setSelection(selection);
			if (wanted != null && tree.file(wanted.path()).isPresent()) {
				viewer.setSelection(new StructuredSelection(wanted), true);
				wanted = null;
			}
		} finally {
			redrawn.setRedraw(true);
		}
		showHint();
	}

	private void showHint() {
		String text = folder.workspace().isEmpty() ? words.text("noFolder") : !tree.isEmpty() ? "" : words.text(reading ? "reading" : filter.getText().isBlank() ? "empty" : "nothing");
		hint.setText(text);
		((GridData) hint.getLayoutData()).exclude = text.isEmpty();
		hint.setVisible(!text.isEmpty());
		area.layout();
	}

	// What is done

	/** Returns the folder into which something new belongs: that of what is selected, else the open one. */
	public Optional<Path> place() {
		return folder.workspace().map(Workspace::root).map(root -> {
			Object first = viewer.getStructuredSelection().getFirstElement();
			if (first instanceof Folder below)
				return root.resolve(below.path());
			return first instanceof Standard standard ? root.resolve(standard.path()).getParent() : root;
		});
	}

	/** Returns the files that are selected. */
	public List<Path> selected() {
		List<?> rows = viewer.getStructuredSelection().toList();
		return folder.workspace().map(Workspace::root).map(root -> rows.stream().filter(Standard.class::isInstance)
				.map(row -> root.resolve(((Standard) row).path())).toList()).orElse(List.of());
	}

	/** Opens what is selected: files in editors, folders by unfolding them. */
	void open() {
		for (Object row : viewer.getStructuredSelection().toList())
			if (row instanceof Folder)
				viewer.setExpandedState(row, !viewer.getExpandedState(row));
		selected().forEach(Editors::open);
	}

	/** Selects a file as soon as it is there. */
	void selectLater(Path file) {
		wanted = Desk.get().folder().map(OpenFolder::workspace).flatMap(workspace -> workspace.path(file)).map(Standard::new).orElse(null);
		show();
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		folder.close();
		super.dispose();
	}
}
