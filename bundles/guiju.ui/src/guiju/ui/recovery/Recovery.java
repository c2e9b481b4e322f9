package guiju.ui.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import guiju.files.AtomicFile;
import guiju.files.FileReasons;
import guiju.sync.journal.Journal;
import guiju.sync.journal.JournalEntry;
import guiju.sync.outside.LineDiff;
import guiju.ui.desk.Desk;
import guiju.ui.desk.OpenDocument;
import guiju.ui.desk.UnsavedTexts;
import guiju.ui.editor.Editors;
import guiju.ui.wording.Words;

/** Offers unsaved texts of an earlier run and restores them: into the editor, as one step that can be undone, and not into the file. */
public final class Recovery {

	private final Words words = new Words(Recovery.class);

	private Recovery() {}

	/** Returns the recovery of the running workbench. */
	public static Recovery get() {
		return new Recovery();
	}

	/** Offers as soon as the window is there, if there is anything. */
	public void offerLater() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			if (!texts().isEmpty())
				offer(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
		});
	}

	/** Tells whether there is anything to restore. */
	public boolean isNeeded() {
		return !texts().isEmpty();
	}

	/** Shows what can be restored and does what the user says. */
	public void offer(Shell shell) {
		UnsavedTexts unsaved = Desk.get().unsaved();
		RecoveryDialog dialog = new RecoveryDialog(shell, unsaved, texts());
		if (dialog.open() != Window.OK)
			return;
		for (JournalEntry entry : dialog.chosen())
			if (!dialog.isRestoring() || restore(shell, entry))
				discard(entry);
	}

	private List<JournalEntry> texts() {
		try {
			return Desk.get().unsaved().all();
		} catch (IOException failed) {
			ILog.get().error(failed.getMessage(), failed);
			return List.of();
		}
	}

	private boolean restore(Shell shell, JournalEntry entry) {
		Path file = Path.of(entry.document());
		try {
			if (!Files.exists(file))
				AtomicFile.create(file, entry.text().getBytes(StandardCharsets.UTF_8));
		} catch (IOException failed) {
			MessageDialog.openWarning(shell, words.text("title"), words.text("failed", file.getFileName(), FileReasons.of(failed).text(Words.language()), file.getParent()));
			return false;
		}
		Optional<OpenDocument> document = Editors.open(file).map(editor -> editor.document());
		document.ifPresent(open -> open.session().apply(LineDiff.changes(open.session().text(), entry.text())));
		Desk.get().flushJournal();
		return document.isPresent();
	}

	private static void discard(JournalEntry entry) {
		try {
			Journal.discard(entry);
		} catch (IOException stays) {
			ILog.get().error(stays.getMessage(), stays);
		}
	}
}
