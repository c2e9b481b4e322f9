package guiju.ui.problems;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

import guiju.ui.desk.Desk;
import guiju.ui.desk.FollowedFolder;
import guiju.ui.editor.Editors;
import guiju.ui.editor.StandardEditor;
import guiju.ui.problems.ProblemList.Group;
import guiju.ui.views.Seen;
import guiju.ui.wording.Words;
import guiju.workspace.Workspace;
import guiju.workspace.WorkspaceChange;

/** What is found wrong with all standards of the open folder. */
public final class ProblemsView extends ViewPart {

	/** The view's id. */
	public static final String ID = "guiju.ui.problems";

	/** While a folder is read, rows are shown this often, in ms; more would only flicker. */
	private static final int PATIENCE = 300;

	private final Words words = new Words(ProblemsView.class);
	private final ProblemSource source = new ProblemSource();
	private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("guiju-problems").factory());
	private final IPartListener editorListener = new EditorListener();
	private FollowedFolder folder;
	private Seen seen;
	private boolean gathering;
	private boolean building;
	private boolean outdated;
	private Composite area;
	private FilterBar bar;
	private ProblemTree tree;
	private Explanation explanation;

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		SeverityIcons icons = new SeverityIcons(area);
		bar = new FilterBar(area, icons, this::build);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		SashForm sides = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
		tree = new ProblemTree(sides, icons);
		tree.onSelect(this::explain);
		tree.onOpen(this::open);
		bar.onDown(() -> tree.control().setFocus());
		explanation = new Explanation(sides, () -> tree.problem().ifPresent(this::open), this::mend, this::accept);
		sides.setWeights(72, 28);
		new ProblemsMenu(this, tree, bar).install();
		getSite().getPage().addPartListener(editorListener);
		seen = new Seen(area, this::build);
		folder = new FollowedFolder(seen::changed, seen::changed, this::checked);
		seen.changed();
	}

	// What is shown

	private final class EditorListener implements IPartListener {

		@Override
		public void partActivated(IWorkbenchPart part) {
			if (part instanceof StandardEditor && bar.isCurrentOnly())
				seen.changed();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPart part) {
			// Activation follows.
		}

		@Override
		public void partClosed(IWorkbenchPart part) {
			partActivated(part);
		}

		@Override
		public void partDeactivated(IWorkbenchPart part) {
			// Another one is activated.
		}

		@Override
		public void partOpened(IWorkbenchPart part) {
			// Activation follows.
		}
	}

	private void checked(WorkspaceChange change) {
		if (gathering)
			return;
		gathering = true;
		area.getDisplay().timerExec(change.pending() == 0 ? 0 : PATIENCE, () -> {
			gathering = false;
			seen.changed();
		});
	}

	/** Makes the rows anew in the background; what is asked for meanwhile is made once more after that. */
	void build() {
		if (area.isDisposed() || building) {
			outdated = true;
			return;
		}
		building = true;
		outdated = false;
		Workspace workspace = folder.workspace().orElse(null);
		ProblemFilter filter = bar.filter(bar.isCurrentOnly() && workspace != null ? current(workspace) : null);
		Grouping grouping = bar.grouping();
		Display display = area.getDisplay();
		worker.execute(() -> {
			ProblemList list = new ProblemList(workspace == null ? List.of() : source.of(workspace), filter, grouping);
			display.asyncExec(() -> built(list));
		});
	}

	private static String current(Workspace workspace) {
		return Editors.active().flatMap(editor -> workspace.path(editor.document().file())).orElse("");
	}

	private void built(ProblemList list) {
		building = false;
		if (area.isDisposed())
			return;
		bar.show(list);
		tree.show(list);
		explain();
		if (outdated)
			build();
	}

	private void explain() {
		Optional<Group> group = tree.group();
		if (group.isPresent())
			explanation.show(group.get(), bar.grouping());
		else
			tree.problem().ifPresentOrElse(explanation::show, explanation::nothing);
	}

	// What is done

	void open(Problem problem) {
		problem.file().ifPresent(file -> problem.finding().ifPresentOrElse(finding -> Editors.open(file, finding.offset(), finding.length()),
				() -> Editors.open(file)));
	}

	/** Shows the ways to mend what is selected, and goes the one that the user chooses. */
	void mend() {
		if (folder.workspace().isEmpty())
			return;
		Ways ways = new Ways(Desk.get().parser(), folder.workspace().get());
		Optional<Problem> problem = tree.problem().filter(each -> each.finding().isPresent());
		Optional<Group> group = tree.group().filter(each -> each.problems().get(0).finding().isPresent());
		Grouping grouping = bar.grouping();
		if (problem.isEmpty() && group.isEmpty())
			return;
		String about = problem.map(Problem::words).orElseGet(() -> words.text("safeGroup", group.get().problems().size()));
		MendDialog dialog = new MendDialog(getSite().getShell(), about, () -> problem.map(ways::of).orElseGet(() -> ways.of(group.get(), grouping)), worker);
		if (dialog.open() == Window.OK)
			tell(dialog.changes().size(), Applying.apply(dialog.changes()));
	}

	/** Asks for the reason why what is selected is right as it stands, and writes it above its line. */
	void accept() {
		Optional<Problem> problem = tree.problem().filter(each -> each.finding().isPresent());
		if (folder.workspace().isEmpty() || problem.isEmpty())
			return;
		Ways ways = new Ways(Desk.get().parser(), folder.workspace().get());
		if (ways.accept(problem.get(), "?").isEmpty()) {
			say(MessageDialog.INFORMATION, "accept.title", words.text("accept.never"));
			return;
		}
		AcceptDialog dialog = new AcceptDialog(getSite().getShell(), problem.get());
		if (dialog.open() == Window.OK)
			ways.accept(problem.get(), dialog.reason()).ifPresent(changed -> tell(1, Applying.apply(List.of(changed))));
	}

	private void say(int kind, String title, String message) {
		MessageDialog.open(kind, getSite().getShell(), words.text(title), message, SWT.NONE, words.text("close"));
	}

	private void tell(int wanted, int made) {
		if (made < wanted)
			say(MessageDialog.WARNING, "mended.title", words.text("mended.some", made, wanted - made));
		else
			getViewSite().getActionBars().getStatusLineManager().setMessage(words.text("mended", made));
	}

	@Override
	public void setFocus() {
		tree.control().setFocus();
	}

	@Override
	public void dispose() {
		folder.close();
		getSite().getPage().removePartListener(editorListener);
		worker.shutdown();
		super.dispose();
	}
}
