package guiju.cli.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import guiju.cli.messages.Words;

/** Why a file could not be read or written, in words. */
public final class Reasons {

	private Reasons() {}

	/** Returns what is wrong and what to do, without the file's name. */
	public static String of(IOException failed, Words words) {
		return switch (failed) {
			case RefusedSourceException refused -> refused.text(words);
			case NoSuchFileException none -> words.text("file.missing");
			case AccessDeniedException denied -> words.text("file.denied");
			case FileAlreadyExistsException exists -> words.text("file.exists");
			case NotDirectoryException noFolder -> words.text("file.noFolder");
			case FileSystemLoopException loop -> words.text("file.loop");
			case FileSystemException other when isLoop(other) -> words.text("file.loop");
			case FileSystemException other when other.getReason() != null -> words.text("file.other", other.getReason());
			default -> words.text("file.other", String.valueOf(failed.getMessage()));
		};
	}

	private static boolean isLoop(FileSystemException failed) {
		return String.valueOf(failed.getReason()).contains("symbolic links");
	}
}
