package guiju.ui.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

import guiju.rules.Severity;
import guiju.sync.key.ElementKey;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionChange;
import guiju.sync.session.SessionListener;
import guiju.sync.session.Snapshot;
import guiju.ui.desk.FollowedFolder;
import guiju.ui.editor.Selected;
import guiju.ui.editor.StandardEditor;
import guiju.ui.wording.Words;
import guiju.workspace.FolderProblem;
import guiju.workspace.WorkspaceChange;
import guiju.workspace.WorkspaceFile;

/** Keeps one window's status line: the place in the active editor, its findings, those of the folder and the state of its check. */
public final class StatusLine implements IPartListener {

	private final Words words = new Words(StatusLine.class);
	private final StatusField place = new StatusField("guiju.status.place", StatusLayout.Room.BEGINNING, words.text("place"));
	private final StatusField findings = new StatusField("guiju.status.findings", StatusLayout.Room.END, words.text("ofFile"));
	private final StatusField folder = new StatusField("guiju.status.folder", StatusLayout.Room.END, words.text("ofFolder"));
	private final Consumer<Selected> selectionListener = selected -> showPlace();
	private final SessionListener sessionListener = new SessionListener() {

		@Override
		public void changed(SessionChange change) {
			showPlace();
			showFindings();
		}
	};
	private StandardEditor editor;
	private final FollowedFolder open;
	private Told told;

	/** Fills the status line of a window. */
	public StatusLine(IWorkbenchWindow window, IStatusLineManager line) {
		List.of(place, findings, folder).forEach(line::add);
		window.getPartService().addPartListener(this);
		open = new FollowedFolder(this::opened, this::showFolder, this::checked);
		opened();
	}

	/** Lets go of the folder and the editor. */
	public void dispose() {
		open.close();
		follow(null);
	}

	/** Until a folder was read to its end nobody knows how many standards it has. */
	private void opened() {
		open.workspace().ifPresent(workspace -> folder.setText(words.text("reading")));
	}

	private void checked(WorkspaceChange change) {
		if (change.pending() > 0)
			folder.setText(words.text("checking", change.pending()));
		else
			showFolder();
	}

	private void showFolder() {
		if (open.workspace().isEmpty())
			return;
		List<WorkspaceFile> files = open.workspace().get().files();
		List<FolderProblem> problems = open.workspace().get().problems();
		// As the view of findings counts them: what cannot be read is an error too.
		long errors = count(files, Severity.ERROR) + problems.stream().filter(problem -> !problem.isOfSettings()).count();
		long warnings = count(files, Severity.WARNING) + problems.stream().filter(FolderProblem::isOfSettings).count();
		folder.setText(words.text("folder", files.size(), errors, warnings));
	}

	private static long count(List<WorkspaceFile> files, Severity severity) {
		return files.stream().flatMap(file -> file.findings().stream()).filter(finding -> finding.severity() == severity).count();
	}

	private void follow(StandardEditor other) {
		listen(null);
		if (editor != null) {
			editor.selection().removeListener(selectionListener);
			editor.document().session().removeListener(sessionListener);
		}
		editor = other;
		if (editor != null) {
			editor.selection().addListener(selectionListener);
			editor.document().session().addListener(sessionListener);
		}
		showPlace();
		showFindings();
	}

	/** Lets an editor of another kind speak. */
	private void listen(Told other) {
		if (told != null)
			told.onChange(null);
		told = other;
		if (told != null)
			told.onChange(this::showTold);
	}

	private void showTold() {
		place.setText(told.place());
		findings.setText(told.figures());
	}

	private void showPlace() {
		place.setText(session().map(session -> Place.of(session.snapshot(), editor.selection().get())).orElse(""));
	}

	private void showFindings() {
		findings.setText(session().map(DocumentSession::snapshot).map(this::count).orElse(""));
	}

	private String count(Snapshot snapshot) {
		long errors = snapshot.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
		long warnings = snapshot.findings().stream().filter(finding -> finding.severity() == Severity.WARNING).count();
		return errors + warnings == 0 ? words.text("sound") : words.text("findings", errors, warnings);
	}

	private Optional<DocumentSession> session() {
		return Optional.ofNullable(editor).map(each -> each.document().session());
	}

	@Override
	public void partActivated(IWorkbenchPart part) {
		if (part instanceof StandardEditor standard && standard != editor) {
			follow(standard);
		} else if (part instanceof Told other && other != told) {
			follow(null);
			listen(other);
			showTold();
		}
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
		if (part == editor || part == told)
			follow(null);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPart part) {
		partActivated(part);
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
		// The line tells of the last editor until there is another.
	}

	@Override
	public void partOpened(IWorkbenchPart part) {
		// It is activated as well.
	}
}
