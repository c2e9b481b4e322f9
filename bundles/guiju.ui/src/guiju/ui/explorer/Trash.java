package guiju.ui.explorer;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The system's trash. On Linux files are put there as the desktop's specification of a trash says; Windows and macOS are asked by
 * a program of theirs, since Java has it only together with a second window system.
 */
final class Trash {

	private static final int PATIENCE = 20;

	/** A system property that names another folder for the trash of Linux; stories leave that of whoever runs them alone. */
	static final String PLACE = "guiju.trash";

	private final String system = System.getProperty("os.name");

	private static Path place() {
		if (System.getProperty(PLACE) != null)
			return Path.of(System.getProperty(PLACE));
		return home().resolve("Trash");
	}

	private static Path home() {
		String set = System.getenv("XDG_DATA_HOME");
		return set == null || set.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share") : Path.of(set);
	}

	/** Puts a file into the trash; false if there is none that takes it, and the file stays. */
	boolean take(Path file) {
		try {
			if (system.startsWith("Windows"))
				return run(List.of("powershell", "-NoProfile", "-Command", "Add-Type -AssemblyName Microsoft.VisualBasic; "
						+ "[Microsoft.VisualBasic.FileIO.FileSystem]::DeleteFile($env:GUIJU_FILE, 'OnlyErrorDialogs', 'SendToRecycleBin')"), file);
			if (system.startsWith("Mac"))
				return run(List.of("osascript", "-e", "on run {f}", "-e", "tell application \"Finder\" to delete (POSIX file f as alias)", "-e", "end run",
						file.toString()), file);
			return keep(file) || run(List.of("gio", "trash", file.toString()), file);
		} catch (IOException none) {
			return false;
		}
	}

	private static boolean run(List<String> command, Path file) throws IOException {
		try {
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
			builder.environment().put("GUIJU_FILE", file.toString());
			Process process = builder.start();
			return process.waitFor(PATIENCE, TimeUnit.SECONDS) && process.exitValue() == 0 && !Files.exists(file);
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** The note with the old place is made first, under a name that no other file has; then the file is moved. */
	private boolean keep(Path file) throws IOException {
		Path files = Files.createDirectories(place().resolve("files"));
		Path notes = Files.createDirectories(place().resolve("info"));
		if (!Files.getFileStore(files).equals(Files.getFileStore(file)))
			return false;
		String name = file.getFileName().toString();
		for (int i = 2; Files.exists(notes.resolve(name + ".trashinfo")) || Files.exists(files.resolve(name)); i++)
			name = i + " " + file.getFileName();
		Path note = notes.resolve(name + ".trashinfo");
		String place = URLEncoder.encode(file.toAbsolutePath().toString(), StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
		Files.writeString(note, "[Trash Info]\nPath=" + place + "\nDeletionDate=" + LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS) + "\n",
				StandardOpenOption.CREATE_NEW);
		try {
			Files.move(file, files.resolve(name), StandardCopyOption.ATOMIC_MOVE);
			return true;
		} catch (AtomicMoveNotSupportedException elsewhere) {
			Files.delete(note);
			return false;
		} catch (IOException failed) {
			Files.delete(note);
			throw failed;
		}
	}
}
