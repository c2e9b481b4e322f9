package guiju.ui.wizard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import guiju.files.AtomicFile;
import guiju.files.FileReasons;
import guiju.ui.desk.Desk;
import guiju.ui.folder.FolderOpening;
import guiju.ui.wording.Words;

/** Writes files that are not there yet, and tells in words where that cannot be. */
public final class NewFile {

	private static final String FORBIDDEN = "/\\:*?\"<>|";

	private final Words words = new Words(NewFile.class);
	private final Shell shell;

	/** Tells in a window. */
	public NewFile(Shell shell) {
		this.shell = shell;
	}

	/** Writes a text as a new file; tells whether it is there. */
	public boolean create(Path file, String text) {
		try {
			AtomicFile.create(file, text.getBytes(StandardCharsets.UTF_8));
			return true;
		} catch (IOException failed) {
			tell(file, failed);
			return false;
		}
	}

	/** Tells why a file cannot be written. */
	public void tell(Path file, IOException failed) {
		MessageDialog.openWarning(shell, words.text("failed"), words.text("failed.why", file.getFileName(), reason(failed), file.getParent()));
	}

	/** Returns why something failed, in words. */
	public static String reason(IOException failed) {
		return FileReasons.of(failed).text(Words.language());
	}

	/** Returns what is wrong with a new file, or empty. */
	public static Optional<String> problem(String folder, String name) {
		Words words = new Words(NewFile.class);
		if (folder.isBlank())
			return Optional.of(words.text("folder.blank"));
		if (!Files.isDirectory(Path.of(folder)))
			return Optional.of(words.text("folder.none"));
		if (!Files.isWritable(Path.of(folder)))
			return Optional.of(words.text("folder.readOnly"));
		if (name.isBlank() || name.strip().startsWith("."))
			return Optional.of(words.text("name.blank"));
		if (name.chars().anyMatch(character -> FORBIDDEN.indexOf(character) >= 0))
			return Optional.of(words.text("name.forbidden", FORBIDDEN));
		return Files.exists(Path.of(folder).resolve(name.strip())) ? Optional.of(words.text("name.taken", name.strip())) : Optional.empty();
	}

	/** Shows the folder of new files: opens it where none is open, and reads it again where it is. */
	public static void arrived(Path folder) {
		if (Surroundings.workspace().isEmpty())
			new FolderOpening().open(folder);
		else
			Desk.get().folder().ifPresent(open -> open.workspace().refresh());
	}
}
