package guiju.ui.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import guiju.files.AtomicFile;
import guiju.files.FileReasons;
import guiju.files.ForeignText;
import guiju.files.SourceReader;
import guiju.ui.desk.Desk;
import guiju.ui.wording.Words;

/** Offers to write a file anew as UTF-8 that an older program wrote in Big5 or UTF-16; the file as it was stays beside it. */
final class Conversion {

	private static final String KEPT = ".bak";

	private final Words words = new Words(Conversion.class);
	private final Shell shell;
	private final Path file;
	private final ForeignText text;

	private Conversion(Shell shell, Path file, ForeignText text) {
		this.shell = shell;
		this.file = file;
		this.text = text;
	}

	/** Returns the conversion of a file, or empty where it is damaged or something else than a text. */
	static Optional<Conversion> of(Shell shell, Path file) {
		try {
			return ForeignText.of(SourceReader.bytes(file)).map(text -> new Conversion(shell, file, text));
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	/** Asks, and tells whether the file is UTF-8 now. */
	boolean isDone() {
		Path kept = kept();
		int answer = new MessageDialog(shell, words.text("unreadable.title"), null, words.text("foreign", file.getFileName(), text.encoding(), kept.getFileName()),
				MessageDialog.QUESTION, 0, words.text("foreign.convert"), words.text("cancel")).open();
		if (answer != 0)
			return false;
		try {
			Files.copy(file, kept);
			AtomicFile.write(file, text.text().getBytes(StandardCharsets.UTF_8));
			Desk.get().folder().ifPresent(folder -> folder.workspace().refresh());
			return true;
		} catch (IOException failed) {
			MessageDialog.openWarning(shell, words.text("unreadable.title"),
					words.text("unreadable", file.getFileName(), FileReasons.of(failed).text(Words.language())));
			return false;
		}
	}

	private Path kept() {
		Path kept = file.resolveSibling(file.getFileName() + KEPT);
		for (int i = 2; Files.exists(kept); i++)
			kept = file.resolveSibling(file.getFileName() + "." + i + KEPT);
		return kept;
	}
}
