package guiju.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;

/** Why a file could not be read or written, in words. */
public final class FileReasons {

	// What systems say in English; elsewhere the free space tells, see AtomicFile.
	private static final List<String> FULL = List.of("No space left", "not enough space", "Disk quota exceeded", "File too large");

	private FileReasons() {}

	/** Returns what is wrong and what to do, without the file's name. */
	public static FileMessage of(IOException failed) {
		String reason = failed instanceof FileSystemException system ? system.getReason() : failed.getMessage();
		return switch (failed) {
			case RefusedFileException refused -> refused.reason();
			case NoSuchFileException none -> FileMessage.of("missing");
			case AccessDeniedException denied -> FileMessage.of("denied");
			case FileAlreadyExistsException exists -> FileMessage.of("exists");
			case NotDirectoryException noFolder -> FileMessage.of("noFolder");
			case FileSystemLoopException loop -> FileMessage.of("loop");
			case FileSystemException other when has(reason, "symbolic links") -> FileMessage.of("loop");
			case FileSystemException other when has(reason, "Read-only file system") -> FileMessage.of("readOnlyDisk");
			case IOException other when isFull(other) -> FileMessage.of("full");
			default -> FileMessage.of("other", String.valueOf(reason == null ? failed.getMessage() : reason));
		};
	}

	/** Returns what is wrong with a disk that takes no writing at all. */
	public static FileMessage of(ReadOnlyFileSystemException readOnly) {
		return FileMessage.of("readOnlyDisk");
	}

	/** Tells whether a disk has no room left. */
	static boolean isFull(IOException failed) {
		return FULL.stream().anyMatch(words -> has(failed.getMessage(), words));
	}

	private static boolean has(String text, String words) {
		return text != null && text.contains(words);
	}
}
