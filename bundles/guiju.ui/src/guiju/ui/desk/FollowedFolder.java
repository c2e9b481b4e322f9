package guiju.ui.desk;

import java.util.Optional;

import org.eclipse.swt.widgets.Display;

import guiju.workspace.Workspace;
import guiju.workspace.WorkspaceListener;

/** Keeps a view, or a line of a window, with the folder that is open, whichever that is. Belongs to the user interface's thread. */
public final class FollowedFolder implements AutoCloseable {

	private final Runnable opened;
	private final Runnable read;
	private final WorkspaceListener changed;
	private final Runnable folderListener = this::take;
	private OpenFolder folder;

	/**
	 * Begins to follow, until this is closed.
	 *
	 * @param opened hears that another folder was opened; little or nothing of it has been read yet
	 * @param read hears that the folder has been read to its end, so that what is not there now is not in it
	 * @param changed hears that the folder changed
	 */
	public FollowedFolder(Runnable opened, Runnable read, WorkspaceListener changed) {
		this.opened = opened;
		this.read = read;
		this.changed = changed;
		Desk.get().addFolderListener(folderListener);
		listen();
	}

	/** Returns what is known of the folder, or empty where none is open. */
	public Optional<Workspace> workspace() {
		return Optional.ofNullable(folder).map(OpenFolder::workspace);
	}

	private void take() {
		if (folder != null)
			folder.removeListener(changed);
		listen();
		opened.run();
	}

	private void listen() {
		folder = Desk.get().folder().orElse(null);
		if (folder == null)
			return;
		folder.addListener(changed);
		OpenFolder listened = folder;
		Display display = Display.getCurrent();
		folder.workspace().settled().thenRun(() -> {
			if (!display.isDisposed())
				display.asyncExec(() -> wasRead(listened));
		});
	}

	private void wasRead(OpenFolder which) {
		if (which == folder)
			read.run();
	}

	@Override
	public void close() {
		Desk.get().removeFolderListener(folderListener);
		if (folder != null)
			folder.removeListener(changed);
		folder = null;
	}
}
