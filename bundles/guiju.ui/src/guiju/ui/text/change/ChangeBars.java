package guiju.ui.text.change;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;

import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionChange;
import guiju.sync.session.SessionListener;
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
	private int asked;
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

	@Override
	public void changed(SessionChange change) {
		compare();
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
		compare();
	}

	private void workspaceChanged(WorkspaceChange change) {
		if (!change.entries().isEmpty() || !change.removed().isEmpty())
			compare();
	}

	private void compare() {
		int mine = ++asked;
		String text = session.text();
		Earlier earlier = Earlier.of(document);
		CompletableFuture.supplyAsync(() -> {
			String before = earlier.text().get();
			return before == null ? List.<ChangedLines>of() : ChangedLines.of(before, text);
		}).thenAccept(found -> {
			if (!display.isDisposed())
				display.asyncExec(() -> show(mine, earlier.code(), found));
		});
	}

	private void show(int mine, String other, List<ChangedLines> found) {
		if (mine != asked || disposed)
			return;
		boolean same = found.equals(changes);
		changes = found;
		code = other;
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
