package guiju.ui.text.change;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;

import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionChange;
import guiju.sync.session.SessionListener;
import guiju.ui.compare.choose.Proposals.Known;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.desk.OpenFolder;
import guiju.workspace.WorkspaceChange;
import guiju.workspace.WorkspaceListener;

/**
 * Keeps what differs from the previous version in step with the text and with the folder. Texts are compared in the background;
 * what comes of it is drawn beside the text and never touches the text itself.
 */
public final class ChangeBars implements SessionListener {

	private final OpenDocument document;
	private final DocumentSession session;
	private final Display display;
	private final Runnable folderListener = this::folderChanged;
	private final WorkspaceListener workspaceListener = this::workspaceChanged;
	private OpenFolder folder;
	private ChangeColumn column;
	private List<ChangedLines> changes = List.of();
	private String code = "";
	private String earlier;
	/** The version before this one, once it was looked for. */
	private Optional<Known> previous;
	private String ownCode;
	private int asked;
	private int searched;
	private boolean disposed;

	/** Compares a document's text from now on. */
	public ChangeBars(OpenDocument document, Display display) {
		this.document = document;
		this.display = display;
		session = document.session();
		session.addListener(this);
		Desk.get().addFolderListener(folderListener);
		folderChanged();
	}

	/** Says who draws the bars. */
	void setColumn(ChangeColumn column) {
		this.column = column;
	}

	/** Returns what differs, in text order. */
	public List<ChangedLines> changes() {
		return changes;
	}

	/** Returns the code of the version that is compared with; empty for the text as it was saved last. */
	public String code() {
		return code;
	}

	/** Returns what differs at a line, or null. Of two at one line it is the one whose lines are there. */
	public ChangedLines at(int line) {
		ChangedLines found = null;
		for (ChangedLines each : changes)
			if (each.isAt(line) && (found == null || found.count() == 0))
				found = each;
		return found;
	}

	/** Returns what differs between the earlier text and the one at hand, even where the bars are not that far yet. */
	List<ChangedLines> differences() {
		return earlier == null ? List.of() : ChangedLines.of(earlier, session.text());
	}

	/** Puts what stood there in the place of lines that differ, as one step of the history. */
	void restore(ChangedLines change) {
		session.apply(List.of(change.restoring(session.text())));
	}

	@Override
	public void changed(SessionChange change) {
		if (Objects.equals(ownCode, session.snapshot().parsed().standard().getCode()))
			compare();
		else
			search();
	}

	/** A save makes the saved text another one. */
	@Override
	public void stateChanged(DocumentSession changed) {
		if (!changed.isDirty())
			compare();
	}

	private void folderChanged() {
		if (folder != null)
			folder.removeListener(workspaceListener);
		folder = Desk.get().folder().orElse(null);
		if (folder != null)
			folder.addListener(workspaceListener);
		search();
	}

	private void workspaceChanged(WorkspaceChange change) {
		if (!change.entries().isEmpty() || !change.removed().isEmpty())
			search();
	}

	private void search() {
		int mine = ++searched;
		ownCode = session.snapshot().parsed().standard().getCode();
		CompletableFuture.supplyAsync(Earlier.search(document)).thenAccept(found -> later(() -> {
			if (mine != searched || disposed)
				return;
			previous = found;
			compare();
		}));
	}

	private void compare() {
		if (previous == null)
			return;
		int mine = ++asked;
		String text = session.text();
		Earlier other = Earlier.of(previous, session.base());
		CompletableFuture.runAsync(() -> {
			String before = other.text().get();
			List<ChangedLines> found = before == null ? List.of() : ChangedLines.of(before, text);
			later(() -> show(mine, other.code(), before, found));
		});
	}

	private void later(Runnable shown) {
		if (!display.isDisposed())
			display.asyncExec(shown);
	}

	private void show(int mine, String other, String before, List<ChangedLines> found) {
		if (mine != asked || disposed)
			return;
		boolean same = found.equals(changes);
		changes = found;
		code = other;
		earlier = before;
		if (!same && column != null)
			column.redraw();
	}

	/** Ends that. */
	public void dispose() {
		disposed = true;
		session.removeListener(this);
		Desk.get().removeFolderListener(folderListener);
		if (folder != null)
			folder.removeListener(workspaceListener);
	}
}
