package guiju.ui.saving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import guiju.files.AtomicFile;
import guiju.files.FileReasons;
import guiju.ui.desk.OpenDocument;
import guiju.ui.editor.Editors;
import guiju.ui.wording.Words;

/** Saves a text as another file, where its own cannot be written. The editor of the first file stays open with its text. */
final class SavingElsewhere {

	private final Words words = new Words(SavingElsewhere.class);
	private final Shell shell;

	SavingElsewhere(Shell shell) {
		this.shell = shell;
	}

	/** Tells whether the document's own file is saved: never; the other file is opened beside it. */
	boolean save(OpenDocument document) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE | SWT.SHEET);
		dialog.setText(words.text("elsewhere.title"));
		dialog.setFileName(document.file().getFileName().toString());
		dialog.setFilterExtensions(new String[] {"*.ocs"});
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen == null)
			return false;
		Path file = Path.of(chosen);
		try {
			AtomicFile.write(file, document.session().text().getBytes(StandardCharsets.UTF_8));
			shell.getDisplay().asyncExec(() -> Editors.open(file));
		} catch (IOException failed) {
			MessageDialog.openWarning(shell, words.text("failed.title"),
					words.text("failed", file.getFileName(), FileReasons.of(failed).text(Words.language()), file.getParent()));
		}
		return false;
	}
}
