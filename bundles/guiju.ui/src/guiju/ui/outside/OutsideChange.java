package guiju.ui.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import guiju.files.FileReasons;
import guiju.sync.outside.LineDiff;
import guiju.sync.session.OutsideConflict;
import guiju.ui.desk.OpenDocument;
import guiju.ui.editor.StandardEditor;
import guiju.ui.saving.Saving;
import guiju.ui.wording.Words;

/** Takes in what another program did to one open file, and tells it in all editors of the file. */
final class OutsideChange {

	private static final Words WORDS = new Words(OutsideChange.class);

	private OutsideChange() {}

	static void take(OpenDocument document) {
		if (!Files.exists(document.file())) {
			warn(document, WORDS.text("gone", document.file().getFileName()), new Banner.Choice(WORDS.text("gone.write"), () -> save(document)));
			return;
		}
		String before = document.session().text();
		boolean dirty = document.session().isDirty();
		try {
			Optional<OutsideConflict> conflict = document.refresh();
			int lines = changed(before, document.session().text());
			if (conflict.isPresent())
				warn(document, WORDS.text("conflict", document.file().getFileName(), conflict.get().parts().size()),
						new Banner.Choice(WORDS.text("conflict.choose"), () -> choose(document)));
			else if (lines > 0)
				tell(document, WORDS.text(dirty ? "merged" : "taken", document.file().getFileName(), lines),
						new Banner.Choice(WORDS.text("undo"), document.session()::undo));
			else
				// What was gone or in conflict is there again, or was saved over.
				editors(document).forEach(editor -> editor.banner().over());
		} catch (IOException failed) {
			warn(document, WORDS.text("unreadable", document.file().getFileName(), FileReasons.of(failed).text(Words.language())),
					new Banner.Choice(WORDS.text("gone.write"), () -> save(document)));
		}
	}

	private static int changed(String before, String after) {
		return LineDiff.hunks(LineDiff.lines(before), LineDiff.lines(after)).stream()
				.mapToInt(hunk -> Math.max(hunk.end() - hunk.start(), hunk.otherEnd() - hunk.otherStart())).sum();
	}

	/** The file may have changed again since the strip appeared; so it is compared anew. */
	private static void choose(OpenDocument document) {
		try {
			Optional<OutsideConflict> conflict = document.refresh();
			if (conflict.isEmpty() || new ConflictDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), document.file(), conflict.get()).resolve())
				editors(document).forEach(editor -> editor.banner().hide());
		} catch (IOException failed) {
			MessageDialog.openWarning(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), WORDS.text("conflict.title"),
					FileReasons.of(failed).text(Words.language()));
		}
	}

	private static void save(OpenDocument document) {
		if (new Saving(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()).save(document))
			editors(document).forEach(editor -> editor.banner().hide());
	}

	private static void tell(OpenDocument document, String text, Banner.Choice choice) {
		editors(document).forEach(editor -> editor.banner().show(text, choice));
	}

	private static void warn(OpenDocument document, String text, Banner.Choice choice) {
		editors(document).forEach(editor -> editor.banner().warn(text, choice));
	}

	private static List<StandardEditor> editors(OpenDocument document) {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages()))
				.map(IWorkbenchPage::getEditorReferences).flatMap(Arrays::stream).map((IEditorReference reference) -> reference.getEditor(false))
				.filter(StandardEditor.class::isInstance).map(StandardEditor.class::cast).filter(editor -> editor.document() == document).toList();
	}
}
