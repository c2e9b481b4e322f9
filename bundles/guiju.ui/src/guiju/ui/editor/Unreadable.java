package guiju.ui.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import guiju.files.FileReasons;
import guiju.files.SourceReader;
import guiju.ui.desk.Desk;
import guiju.ui.wording.Words;

/** Tells in words why a file cannot be opened, before an editor would stand there with nothing but an error in it. */
final class Unreadable {

	private Unreadable() {}

	/** Tells whether a file cannot be opened, which the user has read then, and has not let it be converted. */
	static boolean isTold(Path file) {
		if (Desk.get().documents().find(file).isPresent())
			return false;
		try {
			SourceReader.text(file);
			return false;
		} catch (IOException failed) {
			Shell shell = PlatformUI.getWorkbench().getDisplay().getActiveShell();
			Optional<Conversion> conversion = Conversion.of(shell, file);
			if (conversion.isPresent())
				return !conversion.get().isDone();
			Words words = new Words(Unreadable.class);
			MessageDialog.openWarning(shell, words.text("unreadable.title"),
					words.text("unreadable", file.getFileName(), FileReasons.of(failed).text(Words.language())));
			return true;
		}
	}
}
