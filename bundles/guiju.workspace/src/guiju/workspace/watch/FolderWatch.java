package guiju.workspace.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Tells what happens in folders. A burst of events is told at once: an editor that saves by renaming makes four of one save.
 * Where the system cannot watch (too many folders, drives on the network), it says so, and the folder has to be looked at again
 * and again.
 */
public final class FolderWatch implements AutoCloseable {

	private static final long QUIET = 12;
	private static final long LONGEST = 150;
	// Changes that other machines make on these drives are never told.
	private static final Set<String> REMOTE = Set.of("nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "webdavfs",
			"davfs", "fuse.sshfs", "fuse.rclone", "9p", "vboxsf", "vmhgfs", "fuse.vmhgfs-fuse", "prl_fs", "fakeowner", "grpcfuse", "ceph", "lustre");

	/** Takes what happened; called on the watch's own thread. */
	public interface Taker {

		/** Something happened to these files, or they came or went. */
		void files(Set<Path> files);

		/** Something happened that makes it necessary to look at everything. */
		void everything();
	}

	/**
	 * What came of the wish to watch folders.
	 *
	 * @param isNew whether a folder is watched now that was not before; what happened in it until now was not told
	 * @param unwatched the folders that cannot be watched
	 */
	public record Watched(boolean isNew, Set<Path> unwatched) {
	}

	private final Taker taker;
	private final WatchService service;
	private final Map<WatchKey, Path> folders = new ConcurrentHashMap<>();

	/**
	 * Begins; nothing is watched yet.
	 *
	 * @param bySystem whether to ask the system to watch; otherwise every folder counts as one that it cannot watch
	 */
	public FolderWatch(Taker taker, boolean bySystem) {
		this.taker = taker;
		service = bySystem ? service() : null;
		if (service != null)
			Thread.ofPlatform().daemon().name("guiju-watch").start(this::run);
	}

	private static WatchService service() {
		try {
			return FileSystems.getDefault().newWatchService();
		} catch (IOException | UnsupportedOperationException none) {
			return null;
		}
	}

	/** Watches these folders and no others. A folder that is already watched is asked for again: its name may mean another one now. */
	public synchronized Watched watch(Collection<Path> wanted) {
		Set<Path> unwatched = new TreeSet<>();
		Map<WatchKey, Path> now = new HashMap<>();
		boolean isNew = false;
		for (Path folder : wanted) {
			WatchKey key = key(folder);
			if (key == null) {
				unwatched.add(folder);
			} else {
				now.put(key, folder);
				// The system watches the folder, not its name: after a renaming the same key has to mean the new one.
				isNew |= !folder.equals(folders.put(key, folder));
			}
		}
		for (WatchKey key : new HashSet<>(folders.keySet()))
			if (!now.containsKey(key)) {
				folders.remove(key);
				key.cancel();
			}
		return new Watched(isNew, unwatched);
	}

	private WatchKey key(Path folder) {
		if (service == null || isRemote(folder))
			return null;
		try {
			return folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
					StandardWatchEventKinds.ENTRY_DELETE);
		} catch (IOException | RuntimeException impossible) {
			return null;
		}
	}

	private static boolean isRemote(Path folder) {
		try {
			return REMOTE.contains(Files.getFileStore(folder).type());
		} catch (IOException | RuntimeException unknown) {
			return false;
		}
	}

	private void run() {
		try {
			while (true) {
				WatchKey key = service.take();
				Set<Path> files = new HashSet<>();
				boolean everything = false;
				long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
				for (; key != null; key = System.nanoTime() < end ? service.poll(QUIET, TimeUnit.MILLISECONDS) : null)
					everything |= take(key, files);
				tell(files, everything);
			}
		} catch (ClosedWatchServiceException | InterruptedException closed) {
			// The folder is no longer of interest.
		}
	}

	/** Takes the events of a folder and returns whether everything has to be looked at. */
	private boolean take(WatchKey key, Set<Path> files) {
		Path folder = folders.get(key);
		boolean everything = false;
		for (WatchEvent<?> event : key.pollEvents())
			if (event.kind() == StandardWatchEventKinds.OVERFLOW)
				everything = true;
			else if (folder != null)
				files.add(folder.resolve((Path) event.context()));
		boolean gone = !key.reset() && folders.remove(key) != null;
		return everything || gone;
	}

	private void tell(Set<Path> files, boolean everything) {
		if (everything)
			taker.everything();
		else if (!files.isEmpty())
			taker.files(files);
	}

	@Override
	public void close() {
		try {
			if (service != null)
				service.close();
		} catch (IOException open) {
			// Its thread is a daemon and keeps nobody.
		}
	}
}
