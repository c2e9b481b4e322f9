package guiju.ui.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

import guiju.files.FileReasons;
import guiju.ui.desk.Desk;
import guiju.ui.editor.Editors;
import guiju.ui.editor.StandardInput;
import guiju.ui.imported.KeptReports;
import guiju.ui.wording.Words;

/** Renames, copies and deletes files of the folder. An editor of a renamed file follows it; what is unsaved is asked about before. */
final class FileActions {

	private static final String SUFFIX = ".ocs";
	private static final String FORBIDDEN = "/\\:*?\"<>|";

	private interface Work {

		void run() throws IOException;
	}

	private final Words words = new Words(FileActions.class);
	private final ExplorerView view;
	private final Trash trash = new Trash();

	FileActions(ExplorerView view) {
		this.view = view;
	}

	void rename(Path file) {
		String name = file.getFileName().toString();
		InputDialog dialog = new InputDialog(view.getSite().getShell(), words.text("rename.title"), words.text("rename.message", name), name,
				text -> problem(file, text));
		if (dialog.open() != Window.OK || completed(dialog.getValue()).equals(name))
			return;
		Path renamed = file.resolveSibling(completed(dialog.getValue()));
		Optional<IEditorPart> editor = editor(file);
		if (editor.isPresent() && !page().closeEditor(editor.get(), true))
			return;
		Path now = attempt(file, () -> Files.move(file, renamed)) ? renamed : file;
		if (now.equals(renamed))
			attempt(renamed, () -> KeptReports.ofProduct().moved(file, renamed));
		if (editor.isPresent())
			Editors.open(now);
		refreshAndSelect(now);
	}

	private String problem(Path file, String text) {
		String name = completed(text);
		if (text.isBlank() || name.equals(SUFFIX))
			return words.text("rename.blank");
		if (name.chars().anyMatch(character -> FORBIDDEN.indexOf(character) >= 0))
			return words.text("rename.forbidden", FORBIDDEN);
		boolean taken = !name.equals(file.getFileName().toString()) && Files.exists(file.resolveSibling(name));
		return taken ? words.text("rename.taken", name) : null;
	}

	private static String completed(String name) {
		return name.strip().endsWith(SUFFIX) ? name.strip() : name.strip() + SUFFIX;
	}

	void duplicate(Path file) {
		String name = file.getFileName().toString().replaceFirst("\\.ocs$", "");
		Path copy = file.resolveSibling(words.text("copy", name) + SUFFIX);
		for (int i = 2; Files.exists(copy); i++)
			copy = file.resolveSibling(words.text("copies", name, i) + SUFFIX);
		Path target = copy;
		if (attempt(file, () -> Files.copy(file, target))) {
			Editors.open(target);
			refreshAndSelect(target);
		}
	}

	void delete(List<Path> files) {
		String names = String.join("\n", files.stream().limit(10).map(file -> file.getFileName().toString()).toList());
		int answer = MessageDialog.open(MessageDialog.QUESTION, view.getSite().getShell(), words.text("delete.title"),
				words.text("delete.sure", files.size(), names), SWT.SHEET, words.text("delete.yes"), words.text("cancel"));
		if (answer != 0)
			return;
		// On some systems the trash is a program that takes a while to start.
		Display display = view.getSite().getShell().getDisplay();
		CompletableFuture.supplyAsync(() -> files.stream().filter(file -> !trash.take(file)).toList())
				.thenAccept(left -> display.asyncExec(() -> deleted(files, left)));
	}

	private void deleted(List<Path> files, List<Path> left) {
		for (Path file : files)
			if (!left.contains(file) || forGood(file))
				editor(file).ifPresent(editor -> page().closeEditor(editor, false));
		Desk.get().folder().ifPresent(folder -> folder.workspace().refresh());
	}

	/** Where there is no trash, as on a network's disk, only a second yes deletes. */
	private boolean forGood(Path file) {
		int answer = MessageDialog.open(MessageDialog.WARNING, view.getSite().getShell(), words.text("delete.title"),
				words.text("delete.forGood", file.getFileName()), SWT.SHEET, words.text("delete.yes"), words.text("cancel"));
		return answer == 0 && attempt(file, () -> Files.delete(file));
	}

	private boolean attempt(Path file, Work work) {
		try {
			work.run();
			return true;
		} catch (IOException failed) {
			MessageDialog.openWarning(view.getSite().getShell(), words.text("failed.title"),
					words.text("failed", file.getFileName(), FileReasons.of(failed).text(Words.language())));
			return false;
		}
	}

	private void refreshAndSelect(Path file) {
		Desk.get().folder().ifPresent(folder -> folder.workspace().refresh());
		view.selectLater(file);
	}

	private Optional<IEditorPart> editor(Path file) {
		return Arrays.stream(page().findEditors(new StandardInput(file), null, IWorkbenchPage.MATCH_INPUT)).map(reference -> reference.getEditor(false)).findFirst();
	}

	private IWorkbenchPage page() {
		return view.getSite().getPage();
	}
}
