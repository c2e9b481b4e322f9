package guiju.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import guiju.workspace.disk.PathOrder;
import guiju.workspace.index.FileEntry;
import guiju.workspace.index.WorkspaceIndex;

/** What the workspace shows to others: collected on its own thread, shown at once, then told to the listeners. */
final class Publication {

	private final WorkspaceIndex index;
	private final List<WorkspaceListener> listeners = new CopyOnWriteArrayList<>();

	/** What is shown; guarded by the index. */
	private final TreeMap<String, WorkspaceFile> files = new TreeMap<>(PathOrder.BY_NAMES);
	private List<FolderProblem> problems = List.of();

	/** What is not shown yet; null for what is gone. */
	private final Map<String, FileEntry> newEntries = new HashMap<>();
	private final Map<String, WorkspaceFile> newFiles = new HashMap<>();
	private final Set<String> changed = new HashSet<>();
	private int toldPending;

	Publication(WorkspaceIndex index) {
		this.index = index;
	}

	void add(WorkspaceListener listener) {
		listeners.add(listener);
	}

	void remove(WorkspaceListener listener) {
		listeners.remove(listener);
	}

	List<WorkspaceFile> files() {
		return index.read(() -> List.copyOf(files.values()));
	}

	Optional<WorkspaceFile> file(String path) {
		return index.read(() -> Optional.ofNullable(files.get(path)));
	}

	List<FolderProblem> problems() {
		return index.read(() -> problems);
	}

	/** Notes a file after its check. */
	void put(WorkspaceFile file, boolean findingsChanged, FileEntry entry, boolean entryChanged) {
		newFiles.put(file.path(), file);
		if (findingsChanged)
			changed.add(file.path());
		if (entryChanged)
			newEntries.put(file.path(), entry);
	}

	/** Notes that a file is gone. */
	void remove(String path) {
		newFiles.put(path, null);
		newEntries.put(path, null);
		changed.remove(path);
	}

	/**
	 * Shows what was collected and tells the listeners.
	 *
	 * @param newProblems the problems of the folder
	 * @param pending how many files are still to be checked
	 */
	void show(List<FolderProblem> newProblems, int pending) {
		// The thread that asks is the only one that writes, so it may read without the guard.
		boolean problemsChanged = !newProblems.equals(problems);
		if (newFiles.isEmpty() && !problemsChanged && (pending > 0 || toldPending == 0))
			return;
		Set<String> removed = new HashSet<>();
		newFiles.forEach((path, file) -> {
			if (file == null && files.containsKey(path))
				removed.add(path);
		});
		Set<String> entries = new HashSet<>(newEntries.keySet());
		entries.removeIf(path -> newEntries.get(path) == null);
		index.put(newEntries, () -> {
			newFiles.forEach((path, file) -> {
				if (file == null)
					files.remove(path);
				else
					files.put(path, file);
			});
			problems = List.copyOf(newProblems);
		});
		WorkspaceChange change = new WorkspaceChange(changed, entries, removed, problemsChanged, pending);
		clear(newEntries.keySet(), newFiles.keySet(), changed);
		boolean done = pending == 0 && toldPending > 0;
		toldPending = pending;
		if (done || problemsChanged || !change.findings().isEmpty() || !change.entries().isEmpty() || !change.removed().isEmpty())
			tell(change);
	}

	private static void clear(Collection<?>... collections) {
		for (Collection<?> collection : collections)
			collection.clear();
	}

	private void tell(WorkspaceChange change) {
		for (WorkspaceListener listener : listeners)
			try {
				listener.changed(change);
			} catch (RuntimeException | Error broken) {
				// A view that fails must not keep the others from being told; its thread's handler makes it known.
				Thread thread = Thread.currentThread();
				thread.getUncaughtExceptionHandler().uncaughtException(thread, broken);
			}
	}
}
