package guiju.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import guiju.workspace.disk.Listing;
import guiju.workspace.disk.Stamp;
import guiju.workspace.settings.SettingsTable;
import guiju.workspace.watch.FolderWatch;

/** Brings the files that are known in line with the disk, on the workspace's own thread. */
final class DiskFollower {

	private final Path root;
	private final Indexer indexer;
	private final SettingsTable settings;
	private Listing listing = new Listing(new TreeMap<>(), new HashMap<>(), false, Map.of());
	private FolderWatch watch;
	private Set<Path> unwatched = Set.of();
	/** Which folders they are whose parents nobody watches, so that their renaming is told by nobody. */
	private Map<Path, String> anchors = Map.of();
	private volatile Map<Path, String> aliases = Map.of();

	DiskFollower(Path root, Indexer indexer, SettingsTable settings) {
		this.root = root;
		this.indexer = indexer;
		this.settings = settings;
	}

	/** Returns what the last walk met. */
	Listing listing() {
		return listing;
	}

	/** Returns the path of each real file where there are links, else nothing. Any thread may ask. */
	Map<Path, String> aliases() {
		return aliases;
	}

	boolean isWatched() {
		return watch != null;
	}

	void watch(FolderWatch newWatch) {
		if (watch != null)
			watch.close();
		watch = newWatch;
		scan();
	}

	/** Looks at everything. Folders that are watched from now on are looked at once more: something may have happened before. */
	void scan() {
		boolean again = true;
		while (again) {
			listing = Listing.of(root);
			reconcile();
			again = false;
			if (watch != null) {
				FolderWatch.Watched watched = watch.watch(listing.folders().values());
				unwatched = watched.unwatched();
				again = watched.isNew();
			}
		}
		anchors = anchors();
		Map<Path, String> found = new HashMap<>();
		if (listing.links())
			listing.files().forEach((path, file) -> found.put(file.real(), path));
		aliases = Map.copyOf(found);
		indexer.refreshSettings();
	}

	private Map<Path, String> anchors() {
		Map<Path, String> found = new HashMap<>();
		found.put(root, identity(root));
		if (listing.links())
			listing.folders().values().forEach(folder -> found.put(folder, identity(folder)));
		return found;
	}

	private static String identity(Path folder) {
		Stamp stamp = Stamp.of(folder);
		return stamp == null ? null : stamp.key();
	}

	private void reconcile() {
		for (Slot slot : new ArrayList<>(indexer.slots().values()))
			if (!listing.files().containsKey(slot.path))
				vanished(slot);
		listing.files().forEach((path, found) -> there(path, found.stamp(), false));
	}

	/** Looks at what may have changed by itself without anybody telling: drives on the network, settings elsewhere, the day. */
	void poll() {
		if (unwatched.isEmpty() && anchors.equals(anchors()))
			indexer.refreshSettings();
		else
			scan();
	}

	/** Looks at files to which something happened. */
	void changed(Set<Path> files) {
		boolean ofSettings = false;
		for (Path file : files) {
			ofSettings |= settings.dependsOn(file);
			if (!changed(file)) {
				scan();
				return;
			}
		}
		if (ofSettings)
			indexer.refreshSettings();
	}

	/** Looks at a file, and tells whether that was enough: folders that come and go, and links, change other files, too. */
	private boolean changed(Path file) {
		String path = Listing.name(root, file);
		if (listing.links() || listing.failures().containsKey(path))
			return false;
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			if (attributes.isDirectory() || attributes.isSymbolicLink() || listing.folders().containsKey(path))
				return false;
			if (Listing.isWanted(path))
				there(path, Stamp.of(attributes), true);
			return true;
		} catch (NoSuchFileException gone) {
			Slot slot = indexer.slots().get(path);
			if (slot != null)
				vanished(slot);
			return !listing.folders().containsKey(path);
		} catch (IOException unknown) {
			return false;
		}
	}

	/** Takes or gives back an editor's text. */
	void overlay(String path, String text) {
		Slot slot = text == null ? indexer.slots().get(path) : indexer.slot(path);
		if (slot == null || text == null && slot.overlay == null)
			return;
		slot.overlay = text;
		if (text == null && !listing.files().containsKey(path)) {
			// Only a walk knows whether it would meet the file: it may be in a folder that is passed over, or be a folder by now.
			slot.stamp = null;
			scan();
			return;
		}
		if (text == null) {
			slot.stamp = Stamp.of(slot.file);
			if (slot.stamp == null) {
				indexer.remove(slot);
				return;
			}
		}
		indexer.outdate(slot);
	}

	private void there(String path, Stamp stamp, boolean told) {
		Slot slot = indexer.slot(path);
		boolean changed = told || slot.stamp == null || slot.mayHaveChanged(stamp);
		slot.stamp = stamp;
		if (changed && slot.overlay == null)
			indexer.outdate(slot);
	}

	private void vanished(Slot slot) {
		slot.stamp = null;
		if (slot.overlay == null)
			indexer.remove(slot);
	}
}
