package guiju.ui.robot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A disk of a few blocks, mounted for one story, to be filled or made read-only. Only root may mount it. */
public final class SmallDisk implements AutoCloseable {

	private static final String FILLING = "filling";

	private final Path place;
	private final boolean there;

	private SmallDisk(Path place, boolean there) {
		this.place = place;
		this.there = there;
	}

	/** Mounts a disk; who may not is told by {@link #isThere}. */
	public static SmallDisk mount(Path place) throws IOException {
		Files.createDirectories(place);
		return new SmallDisk(place, run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", place.toString()));
	}

	/** Tells whether the disk is there. */
	public boolean isThere() {
		return there;
	}

	/** Takes all the room that is left. */
	public void fill() throws IOException {
		try (var stream = Files.newOutputStream(place.resolve(FILLING))) {
			while (true)
				stream.write(new byte[4096]);
		} catch (IOException full) {
			// That was wanted.
		}
	}

	/** Gives the room back. */
	public void clear() throws IOException {
		Files.delete(place.resolve(FILLING));
	}

	/** Lets nothing be written any more. */
	public void readOnly() {
		run("mount", "-o", "remount,ro", place.toString());
	}

	private static boolean run(String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException none) {
			return false;
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public void close() {
		if (there)
			run("umount", "-l", place.toString());
	}
}
