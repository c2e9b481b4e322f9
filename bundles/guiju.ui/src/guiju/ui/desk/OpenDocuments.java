package guiju.ui.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Display;

import guiju.dsl.ide.folder.FolderIndex;
import guiju.rules.settings.Settings;
import guiju.sync.file.DocumentFile;
import guiju.sync.journal.Journal;
import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionSetup;

/** The documents being edited: one for each file, however many editors show it. */
public final class OpenDocuments {

	private final Map<Path, OpenDocument> documents = new LinkedHashMap<>();
	private final Desk desk;
	private final Display display;
	private final Executor worker;
	private final Journal journal;
	private boolean warm;

	OpenDocuments(Desk desk, Display display, Executor worker, Journal journal) {
		this.desk = desk;
		this.display = display;
		this.worker = worker;
		this.journal = journal;
	}

	/**
	 * Opens a file, or takes part in the document that is open. Who opens must {@link OpenDocument#release} it.
	 *
	 * @throws IOException if the file cannot be read
	 */
	public OpenDocument open(Path file) throws IOException {
		Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
		OpenDocument open = documents.get(real);
		if (open == null) {
			DocumentFile source = new DocumentFile(real);
			String text = source.read();
			SessionSetup setup = SessionSetup.immediate(desk.parser()).with(() -> settings(real)).inBackground(this::later, worker);
			open = new OpenDocument(this, real, source, new DocumentSession(text, setup), journal);
			documents.put(real, open);
			warmUp(text);
		}
		open.taken();
		return open;
	}

	private void warmUp(String text) {
		if (warm)
			return;
		warm = true;
		WarmUp.begin(text, desk.parser());
	}

	/** Returns the open document of a file, or empty. */
	public Optional<OpenDocument> find(Path file) {
		return Optional.ofNullable(documents.get(file));
	}

	/** Returns all open documents in the order in which they were opened. */
	public List<OpenDocument> all() {
		return List.copyOf(documents.values());
	}

	/** Returns the settings in force for a file: those of the open folder where it covers the file, else the defaults. */
	public Settings settings(Path file) {
		return desk.folder().flatMap(folder -> folder.workspace().file(file)).map(found -> found.settings())
				.orElseGet(() -> Settings.defaults(java.time.LocalDate.now()));
	}

	FolderIndex index() {
		return desk.folder().map(folder -> folder.workspace().index()).orElse(FolderIndex.EMPTY);
	}

	private void later(Runnable task) {
		if (!display.isDisposed())
			display.asyncExec(task);
	}

	void closed(OpenDocument document) {
		documents.remove(document.file());
		desk.folder().map(OpenFolder::workspace).filter(workspace -> workspace.covers(document.file())).ifPresent(workspace -> workspace.withoutOverlay(document.file()));
	}

	void overlay(OpenDocument document) {
		desk.folder().map(OpenFolder::workspace).filter(workspace -> workspace.covers(document.file())).ifPresent(workspace -> {
			if (document.session().isDirty())
				workspace.overlay(document.file(), document.session().text());
			else
				workspace.withoutOverlay(document.file());
		});
	}

	void folderChanged() {
		documents.values().forEach(this::overlay);
	}

	void close() {
		all().forEach(OpenDocument::close);
	}
}
