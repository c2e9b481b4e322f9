package guiju.ui.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;

import guiju.dsl.StandardParser;
import guiju.workspace.Workspace;
import guiju.workspace.WorkspaceChange;
import guiju.workspace.WorkspaceListener;

/** The open folder. Its listeners are told on the user interface's thread, at most once for all that happened meanwhile. */
public final class OpenFolder implements AutoCloseable {

	/** How long changes are gathered before listeners hear of them, in ms: while a folder is read, thousands come a second. */
	private static final int GATHERED = 40;

	private final Workspace workspace;
	private final Display display;
	private final ListenerList<WorkspaceListener> listeners = new ListenerList<>();
	private final Object lock = new Object();
	private WorkspaceChange waiting;

	OpenFolder(Path root, StandardParser parser, Display display) {
		this.display = display;
		workspace = new Workspace(root, parser, LocalDate::now);
		workspace.addListener(this::gather);
		workspace.watch();
	}

	/** Returns what is known of the folder. */
	public Workspace workspace() {
		return workspace;
	}

	/** Adds a listener, which is called on the user interface's thread. */
	public void addListener(WorkspaceListener listener) {
		listeners.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(WorkspaceListener listener) {
		listeners.remove(listener);
	}

	private void gather(WorkspaceChange change) {
		boolean first;
		synchronized (lock) {
			first = waiting == null;
			waiting = first ? change : joined(waiting, change);
		}
		if (first && !display.isDisposed())
			display.asyncExec(() -> display.timerExec(GATHERED, this::tell));
	}

	private static WorkspaceChange joined(WorkspaceChange one, WorkspaceChange next) {
		Set<String> removed = union(one.removed(), next.removed());
		removed.removeAll(next.findings());
		removed.removeAll(next.entries());
		return new WorkspaceChange(union(one.findings(), next.findings()), union(one.entries(), next.entries()), removed, one.problems() || next.problems(),
				next.pending());
	}

	private static Set<String> union(Set<String> one, Set<String> other) {
		Set<String> union = new HashSet<>(one);
		union.addAll(other);
		return union;
	}

	private void tell() {
		WorkspaceChange change;
		synchronized (lock) {
			change = waiting;
			waiting = null;
		}
		listeners.forEach(listener -> listener.changed(change));
	}

	@Override
	public void close() {
		workspace.close();
		listeners.clear();
	}
}
