package guiju.workspace.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What tells cheaply that a file changed.
 *
 * @param size its bytes
 * @param modified when it was last written
 * @param key which file it is to the system, since an editor that saves by renaming puts another one in its place
 */
public record Stamp(long size, FileTime modified, String key) {

	// Clocks of file systems are coarse (FAT: 2 s): within this time a second change may leave the same stamp.
	private static final long COARSE = 2_500;

	/** Returns the stamp of a file of these attributes. */
	public static Stamp of(BasicFileAttributes attributes) {
		return new Stamp(attributes.size(), attributes.lastModifiedTime(), String.valueOf(attributes.fileKey()));
	}

	/** Returns the stamp of a file, or null where there is none that could be looked at. */
	public static Stamp of(Path file) {
		try {
			return of(Files.readAttributes(file, BasicFileAttributes.class));
		} catch (IOException none) {
			return null;
		}
	}

	/** Tells whether a file that was read at a time may have changed since although its stamp is still the same. */
	public boolean isRacy(long readAt) {
		return modified.toMillis() > readAt - COARSE;
	}
}
