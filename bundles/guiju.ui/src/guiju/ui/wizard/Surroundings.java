package guiju.ui.wizard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

import guiju.rules.settings.Settings;
import guiju.rules.settings.SettingsFile;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.desk.OpenFolder;
import guiju.ui.editor.StandardEditor;
import guiju.ui.explorer.ExplorerView;
import guiju.workspace.Workspace;
import guiju.workspace.WorkspaceFile;

/**
 * What a wizard begins with: what the user was looking at when it was called.
 *
 * @param folder the folder into which something new belongs, or null while none is open
 * @param standards the standards that are selected: in the explorer, else that of the editor in front
 */
public record Surroundings(Path folder, List<Path> standards) {

	/** Copies the list. */
	public Surroundings {
		standards = List.copyOf(standards);
	}

	/** Looks at a window. */
	public static Surroundings of(IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		Path root = workspace().map(Workspace::root).orElse(null);
		if (part instanceof ExplorerView explorer && !explorer.selected().isEmpty())
			return new Surroundings(explorer.place().orElse(root), explorer.selected());
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		List<Path> edited = editor instanceof StandardEditor standard ? List.of(standard.document().file()) : List.of();
		if (part instanceof ExplorerView explorer)
			return new Surroundings(explorer.place().orElse(root), edited);
		return new Surroundings(edited.isEmpty() ? root : edited.get(0).getParent(), edited);
	}

	/** Returns what is known of the open folder. */
	public static Optional<Workspace> workspace() {
		return Desk.get().folder().map(OpenFolder::workspace);
	}

	/** Returns the settings for something new in a folder, also where nothing is in it yet but these; the product's without a folder. */
	public static Settings settings(Path folder) {
		return workspace().map(Workspace::files).flatMap(files -> files.stream().filter(file -> file.file().getParent().equals(folder)).findFirst())
				.map(WorkspaceFile::settings).orElseGet(() -> read(folder));
	}

	private static Settings read(Path folder) {
		LocalDate today = LocalDate.now();
		return Optional.ofNullable(folder).flatMap(SettingsFile::findFor).map(file -> SettingsFile.read(file, today).settings())
				.orElseGet(() -> Settings.defaults(today));
	}

	/** Returns the text of a standard as the user sees it: with what is not saved yet. */
	public static Optional<String> unsaved(Path file) {
		return Desk.get().documents().find(file).map(OpenDocument::session).filter(session -> session.isDirty()).map(session -> session.text());
	}
}
