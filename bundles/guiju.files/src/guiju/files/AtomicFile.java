package guiju.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;

/**
 * Writes a file whole or not at all: into a temporary file beside it, to the disk, then under its name. Whoever reads
 * meanwhile, and whatever breaks, there is the old content or the new one. Permissions and owner stay; a link stays a link; a file
 * that is marked read-only is left alone. Only pipes and devices, which are no files, are written to directly.
 */
public final class AtomicFile implements AutoCloseable {

	private final Path target;
	/** Where the content goes until it is whole; null where the target is a pipe or a device, which takes it at once. */
	private final Path temporary;
	private final FileChannel channel;
	/** Takes the temporary file away where the user ends the process. */
	private final Thread cleaner = new Thread(this::clean);
	private boolean done;

	/** Opens a file for writing, below folders that are made if need be. Nothing is seen of it before {@link #commit}. */
	public AtomicFile(Path file) throws IOException {
		if (Files.exists(file) && Files.readAttributes(file, BasicFileAttributes.class).isOther()) {
			target = file;
			temporary = null;
			channel = FileChannel.open(file, StandardOpenOption.WRITE);
			return;
		}
		target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		if (Files.isDirectory(target))
			throw new RefusedFileException("folder");
		Savable.requireUnmarked(target);
		if (Files.exists(target) && !Files.isWritable(target))
			throw new AccessDeniedException(target.toString());
		Files.createDirectories(target.getParent());
		// Not createTempFile: it makes files that only their owner can read, and a new file is to have the user's own mask.
		temporary = target.resolveSibling(".guiju-" + UUID.randomUUID() + ".tmp");
		channel = FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
		Runtime.getRuntime().addShutdownHook(cleaner);
	}

	/** Writes a file. */
	public static void write(Path file, byte[] bytes) throws IOException {
		try (AtomicFile atomic = new AtomicFile(file)) {
			atomic.write(bytes);
			atomic.commit(true);
		}
	}

	/** Writes a file that must not be there yet. */
	public static void create(Path file, byte[] bytes) throws IOException {
		try (AtomicFile atomic = new AtomicFile(file)) {
			atomic.write(bytes);
			atomic.commit(false);
		}
	}

	/** Returns a stream into the file. */
	public OutputStream stream() {
		return Channels.newOutputStream(channel);
	}

	/** Adds bytes to the file. */
	public void write(byte[] bytes) throws IOException {
		try {
			for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();)
				channel.write(rest);
		} catch (IOException failed) {
			throw explained(failed, bytes.length);
		}
	}

	/** Systems tell in the user's language that a disk is full; what is free on it says the same without words. */
	private IOException explained(IOException failed, long wanted) {
		try {
			if (temporary != null && (FileReasons.isFull(failed) || Files.getFileStore(temporary).getUsableSpace() < wanted)) {
				RefusedFileException full = new RefusedFileException("full");
				full.initCause(failed);
				return full;
			}
		} catch (IOException unknown) {
			// Then the first failure has to speak for itself.
		}
		return failed;
	}

	/** Puts the file in its place. */
	public void commit() throws IOException {
		commit(true);
	}

	private void commit(boolean replace) throws IOException {
		if (temporary == null)
			return;
		try {
			channel.force(true);
			channel.close();
		} catch (IOException failed) {
			throw explained(failed, 1);
		}
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS))
			keep("unix:uid", "unix:gid", "unix:mode");
		if (replace)
			replace();
		else
			Files.move(temporary, target);
		done = true;
		forceFolder();
	}

	/** Also the new name is to be on the disk when the power fails. Systems that cannot open a folder see to it themselves. */
	private void forceFolder() {
		try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
			folder.force(true);
		} catch (IOException | RuntimeException unsupported) {
			// The content is safe, and the name is as soon as the system sees to it.
		}
	}

	private void replace() throws IOException {
		try {
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException unusual) {
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Gives the new file what the old one has, as far as this machine knows of it and lets this user. */
	private void keep(String... attributes) {
		for (String attribute : attributes)
			try {
				Files.setAttribute(temporary, attribute, Files.getAttribute(target, attribute));
			} catch (IOException | RuntimeException unknown) {
				// Another system, or another user's file: the content counts more than its owner.
			}
	}

	/** Leaves everything as it was, unless the file is in its place. */
	@Override
	public void close() throws IOException {
		channel.close();
		if (temporary == null)
			return;
		clean();
		try {
			Runtime.getRuntime().removeShutdownHook(cleaner);
		} catch (IllegalStateException ending) {
			// The process ends already, and the cleaner has run.
		}
	}

	private void clean() {
		try {
			if (!done)
				Files.deleteIfExists(temporary);
		} catch (IOException stays) {
			// Nothing depends on it: it has a name that nobody uses.
		}
	}
}
