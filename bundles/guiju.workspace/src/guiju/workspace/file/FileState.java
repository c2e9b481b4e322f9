package guiju.workspace.file;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import guiju.files.SourceReader;
import guiju.workspace.disk.Stamp;

/** What a file was on the disk when it was read or saved. */
public final class FileState {

	/** A file that is not there. */
	public static final FileState MISSING = new FileState(null, null, 0);

	private final Stamp stamp;
	private final String hash;
	private final long at;

	/**
	 * @param stamp its size, time and identity, or null where they are not known
	 * @param hash a hash of its bytes, or null where it was not there
	 * @param at when that was, in milliseconds
	 */
	private FileState(Stamp stamp, String hash, long at) {
		this.stamp = stamp;
		this.hash = hash;
		this.at = at;
	}

	/** Returns the state of a file of which only the hash is known, such as one that was noted down; null for a file that was not there. */
	public static FileState ofHash(String hash) {
		return hash == null ? MISSING : new FileState(null, hash, 0);
	}

	/** Returns the state of a file of these bytes. */
	static FileState of(Path file, byte[] bytes, long at) {
		return new FileState(Stamp.of(file), hash(bytes), at);
	}

	/** Returns the state of a file now. */
	static FileState now(Path file) throws IOException {
		long at = System.currentTimeMillis();
		try {
			return of(file, SourceReader.bytes(file), at);
		} catch (NoSuchFileException missing) {
			return MISSING;
		}
	}

	/** Returns a hash of the file's bytes that may be noted down for {@link #ofHash}, or null where it was not there. */
	public String hash() {
		return hash;
	}

	/** Tells whether this state was seen with the same look at the file as a stamp. */
	boolean isSeenWith(Stamp other) {
		return other.equals(stamp);
	}

	/** Tells whether the file is there. */
	public boolean exists() {
		return hash != null;
	}

	/** Tells whether a file has other content in this state than in another; a new time alone is no change. */
	public boolean isOtherThan(FileState other) {
		return hash == null ? other.hash != null : !hash.equals(other.hash);
	}

	/** Tells whether a file is for certain as it was, by a look that does not read it. */
	boolean isSurelyStill(Path file) {
		Stamp now = Stamp.of(file);
		return now == null ? hash == null : now.equals(stamp) && !now.isRacy(at);
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
