package guiju.ui.wizard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
	private static final String SUFFIX = ".ocs";
	/** What file systems take for a name, with what an atomic writer adds to it for a moment. */
	private static final int LONGEST = 220;
	private static final int MOST_TOLD = 8;

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

	/** Tells why some files cannot be written, in one window; where all fail alike, as on a full disk, the reason is told once. */
	public void tell(Map<Path, IOException> failures) {
		List<String> reasons = failures.values().stream().map(NewFile::reason).distinct().toList();
		List<String> lines = new ArrayList<>();
		if (failures.size() > 1 && reasons.size() == 1)
			lines.add(words.text("failed.all", failures.size(), reasons.get(0)));
		failures.entrySet().stream().limit(MOST_TOLD).forEach(each -> lines.add(reasons.size() == 1 && failures.size() > 1 ? each.getKey().getFileName().toString()
				: words.text("failed.one", each.getKey().getFileName(), reason(each.getValue()))));
		if (failures.size() > MOST_TOLD)
			lines.add("…");
		Path folder = failures.keySet().iterator().next().getParent();
		MessageDialog.openWarning(shell, words.text("failed"), words.text("failed.folder", String.join("\n", lines), folder));
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
		if (folder(folder).isEmpty())
			return Optional.of(words.text("folder.none"));
		if (!Files.isWritable(folder(folder).get()))
			return Optional.of(words.text("folder.readOnly"));
		if (name.isBlank() || name.strip().startsWith("."))
			return Optional.of(words.text("name.blank"));
		if (completed(name).getBytes(StandardCharsets.UTF_8).length > LONGEST)
			return Optional.of(words.text("name.long"));
		if (name.chars().anyMatch(character -> FORBIDDEN.indexOf(character) >= 0))
			return Optional.of(words.text("name.forbidden", FORBIDDEN));
		return Files.exists(folder(folder).get().resolve(completed(name))) ? Optional.of(words.text("name.taken", completed(name))) : Optional.empty();
	}

	/** Returns the folder that a user typed, or empty where there is none. */
	public static Optional<Path> folder(String typed) {
		try {
			return Optional.of(Path.of(typed.strip())).filter(Files::isDirectory);
		} catch (InvalidPathException impossible) {
			return Optional.empty();
		}
	}

	/** Returns the name that a typed one becomes: nobody has to know the ending. */
	public static String completed(String name) {
		return name.strip().endsWith(SUFFIX) ? name.strip() : name.strip() + SUFFIX;
	}

	/** Shows the folder of new files: opens it where none is open, and reads it again where it is. */
	public static void arrived(Path folder) {
		if (Surroundings.workspace().isEmpty())
			new FolderOpening().open(folder);
		else
			Desk.get().folder().ifPresent(open -> open.workspace().refresh());
	}
}
