package guiju.ui.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import guiju.files.FileReasons;
import guiju.sync.session.OutsideConflict;
import guiju.ui.desk.OpenDocument;
import guiju.ui.outside.ConflictDialog;
import guiju.ui.wording.Words;

/** Saves a document with the user's help: where another program wrote the same lines, and where the disk refuses. */
public final class Saving {

	private static final int AGAIN = 0;
	private static final int ELSEWHERE = 1;

	private final Words words = new Words(Saving.class);
	private final Shell shell;

	/** Asks in a window. */
	public Saving(Shell shell) {
		this.shell = shell;
	}

	/** Saves, and tells whether the text is in its file. */
	public boolean save(OpenDocument document) {
		while (true) {
			try {
				Optional<OutsideConflict> conflict = document.save();
				if (conflict.isEmpty())
					return true;
				if (!new ConflictDialog(shell, document.file(), conflict.get()).resolve())
					return false;
			} catch (IOException failed) {
				int answer = ask(document.file(), failed);
				if (answer == ELSEWHERE)
					return new SavingElsewhere(shell).save(document);
				if (answer != AGAIN)
					return false;
			}
		}
	}

	private int ask(Path file, IOException failed) {
		return new MessageDialog(shell, words.text("failed.title"), null,
				words.text("failed", file.getFileName(), FileReasons.of(failed).text(Words.language()), file.getParent()), MessageDialog.WARNING, 0,
				words.text("again"), words.text("elsewhere"), words.text("cancel")).open();
	}
}
