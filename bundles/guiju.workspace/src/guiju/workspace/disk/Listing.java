package guiju.workspace.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import guiju.files.FileMessage;
import guiju.files.FileReasons;
import guiju.files.FolderWalk;

/**
 * What a walk over the folder met.
 *
 * @param files the standards by path, in path order
 * @param folders the real folders that were looked through, by path
 * @param links whether there are symbolic links, with which one change may have consequences elsewhere
 * @param failures what could not be looked at, by path
 */
public record Listing(SortedMap<String, Found> files, Map<String, Path> folders, boolean links, Map<String, FileMessage> failures) {

	private static final String ENDING = ".ocs";

	/**
	 * A file that was met.
	 *
	 * @param real where it really is
	 * @param stamp how it was then
	 */
	public record Found(Path real, Stamp stamp) {
	}

	/** Walks over a folder. It never fails: what cannot be looked at is among the failures. */
	public static Listing of(Path root) {
		Collector collector = new Collector(root);
		try {
			new FolderWalk(path -> isWanted(path.getFileName().toString()), collector).folder(root, root.toRealPath());
		} catch (IOException gone) {
			collector.failed(root, gone);
		}
		return new Listing(Collections.unmodifiableSortedMap(collector.files), collector.folders, collector.links, collector.failures);
	}

	/** Tells whether a file of this name is a standard. */
	public static boolean isWanted(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
	}

	/** Returns the path of a file below a folder, with /. */
	public static String name(Path root, Path file) {
		String name = root.relativize(file).toString();
		return root.getFileSystem().getSeparator().equals("/") ? name : name.replace(root.getFileSystem().getSeparator(), "/");
	}

	/** Notes what the walk meets. */
	private static final class Collector implements FolderWalk.Visitor {

		private final Path root;
		private final SortedMap<String, Found> files = new TreeMap<>(PathOrder.BY_NAMES);
		private final Map<String, Path> folders = new LinkedHashMap<>();
		private final Map<String, FileMessage> failures = new TreeMap<>(PathOrder.BY_NAMES);
		private boolean links;

		Collector(Path root) {
			this.root = root;
		}

		@Override
		public void folder(Path path, Path real) {
			folders.put(name(root, path), real);
		}

		@Override
		public void file(Path path, Path real, BasicFileAttributes attributes) {
			files.put(name(root, path), new Found(real, Stamp.of(attributes)));
		}

		@Override
		public void link(Path path) {
			links = true;
		}

		@Override
		public void failed(Path path, IOException why) {
			// A file that went away while the walk was under way is simply not there.
			if (path.equals(root) || Files.exists(path) || Files.isSymbolicLink(path))
				failures.put(name(root, path), FileReasons.of(why));
		}
	}
}
