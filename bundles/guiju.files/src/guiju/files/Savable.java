package guiju.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.DosFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** What must hold before a text is put over a file, so that nothing is lost and the file can be read again afterwards. */
public final class Savable {

	private static final Set<PosixFilePermission> WRITE = Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
			PosixFilePermission.OTHERS_WRITE);

	private Savable() {}

	/**
	 * Returns a text as the bytes of a file.
	 *
	 * @throws RefusedFileException if it has no bytes, or the file would be refused when it is opened again
	 */
	public static byte[] bytes(SourceText basis, String text) throws RefusedFileException {
		int nul = text.indexOf('\0');
		if (nul >= 0)
			throw new RefusedFileException("nul", text.substring(0, nul).chars().filter(c -> c == '\n').count() + 1);
		byte[] bytes = basis.encode(text);
		if (bytes.length > SourceReader.LARGEST)
			throw new RefusedFileException("tooLarge", SourceReader.LARGEST / 1024 / 1024);
		return bytes;
	}

	/**
	 * Refuses a place where nothing may be saved. A folder that is gone was moved, or is a drive that was taken away: a second one
	 * in its place would hide that.
	 */
	public static void requirePlace(Path file) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || !Files.isDirectory(folder))
			throw new RefusedFileException("noFolderLeft");
		if (Files.exists(file) && !Files.isWritable(file))
			throw new RefusedFileException("readOnly");
		requireUnmarked(file);
	}

	/**
	 * Refuses a file that says of itself that it must not be written, also where the system would let this user: who marks a file
	 * read-only wants to keep it, and putting another one in its place takes no more than the folder's permission.
	 */
	static void requireUnmarked(Path file) throws IOException {
		if (Files.exists(file) && isReadOnly(file))
			throw new RefusedFileException("readOnly");
	}

	private static boolean isReadOnly(Path file) throws IOException {
		try {
			Set<PosixFilePermission> permissions = Files.readAttributes(file, PosixFileAttributes.class).permissions();
			return permissions.stream().noneMatch(WRITE::contains);
		} catch (UnsupportedOperationException windows) {
			return Files.readAttributes(file, DosFileAttributes.class).isReadOnly();
		}
	}
}
