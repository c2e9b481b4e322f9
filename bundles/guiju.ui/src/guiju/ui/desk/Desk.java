package guiju.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import guiju.dsl.StandardParser;
import guiju.sync.journal.Journal;

/** The open folder and the open documents of this workbench. Belongs to the user interface's thread. */
public final class Desk implements AutoCloseable {

	private final StandardParser parser = StandardParser.direct();
	private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
		Thread thread = new Thread(task, "guiju-reading");
		thread.setDaemon(true);
		return thread;
	});
	private final Display display;
	private final ListenerList<Runnable> folderListeners = new ListenerList<>();
	private final OpenDocuments documents;
	private final Journal journal;
	private final UnsavedTexts unsaved;
	private OpenFolder folder;
	private FileChooser chooser = new SystemChooser();

	Desk(Display display, Journal journal, UnsavedTexts unsaved) {
		this.display = display;
		this.journal = journal;
		this.unsaved = unsaved;
		documents = new OpenDocuments(this, display, worker, journal);
	}

	/** Returns the desk of the running workbench. */
	public static Desk get() {
		return PlatformUI.getWorkbench().getService(Desk.class);
	}

	/** Returns the parser of the language. */
	public StandardParser parser() {
		return parser;
	}

	/** Returns the documents being edited. */
	public OpenDocuments documents() {
		return documents;
	}

	/** Returns what an earlier run left unsaved. */
	public UnsavedTexts unsaved() {
		return unsaved;
	}

	/** Returns when all unsaved text is on the disk, or cannot be put there. */
	public void flushJournal() {
		journal.flush();
	}

	/** Returns who asks the user for files and folders. */
	public FileChooser chooser() {
		return chooser;
	}

	/** Lets another one ask from now on; returns the one before. */
	public FileChooser chooseBy(FileChooser other) {
		FileChooser before = chooser;
		chooser = other;
		return before;
	}

	/** Returns the open folder, or empty before one was opened. */
	public Optional<OpenFolder> folder() {
		return Optional.ofNullable(folder);
	}

	/** Opens a folder in the place of the one that is open. Documents stay open. */
	public void openFolder(Path path) throws IOException {
		OpenFolder opened = new OpenFolder(path.toRealPath(), parser, display);
		if (folder != null)
			folder.close();
		folder = opened;
		documents.folderChanged();
		folderListeners.forEach(Runnable::run);
	}

	/** Tells a listener whenever another folder was opened. */
	public void addFolderListener(Runnable listener) {
		folderListeners.add(listener);
	}

	/** Ends that. */
	public void removeFolderListener(Runnable listener) {
		folderListeners.remove(listener);
	}

	@Override
	public void close() {
		if (folder != null)
			folder.close();
		documents.close();
		worker.shutdown();
	}
}
