package guiju.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import guiju.files.SourceReader;
import guiju.ui.wording.Words;

/**
 * Editors of the last run whose files are gone or cannot be read any more. They are closed before anybody sees them, since all that
 * could stand in them is an error; the user is told which files they were of.
 *
 * @param files the files, in the order of their tabs
 */
public record LostEditors(List<Path> files) {

	/** Copies the files. */
	public LostEditors {
		files = List.copyOf(files);
	}

	/** Closes them in all windows. */
	public static LostEditors close(IWorkbench workbench) {
		List<IWorkbenchPage> pages = Arrays.stream(workbench.getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages())).toList();
		return new LostEditors(pages.stream().flatMap(LostEditors::close).distinct().toList());
	}

	private static Stream<Path> close(IWorkbenchPage page) {
		IEditorReference[] lost = Arrays.stream(page.getEditorReferences()).filter(reference -> file(reference).isPresent()).toArray(IEditorReference[]::new);
		List<Path> files = Arrays.stream(lost).map(LostEditors::file).flatMap(Optional::stream).toList();
		page.closeEditors(lost, false);
		return files.stream();
	}

	/** Returns an editor's file if it is lost. */
	private static Optional<Path> file(IEditorReference reference) {
		try {
			return reference.getEditorInput() instanceof StandardInput input && !isReadable(input.file()) ? Optional.of(input.file()) : Optional.empty();
		} catch (PartInitException unknown) {
			return Optional.empty();
		}
	}

	private static boolean isReadable(Path file) {
		try {
			SourceReader.text(file);
			return true;
		} catch (IOException failed) {
			return false;
		}
	}

	/** Tells which files they were of, if there are any. */
	public void tell(Shell shell) {
		if (files.isEmpty())
			return;
		Words words = new Words(LostEditors.class);
		String names = files.stream().map(Path::toString).collect(Collectors.joining("\n"));
		new MessageDialog(shell, words.text("lost.title"), null, words.text("lost", names), MessageDialog.INFORMATION, 0, words.text("lost.close")).open();
	}
}
