package guiju.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import guiju.dsl.StandardParser;
import guiju.dsl.find.Query;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.files.SourceReader;
import guiju.workspace.disk.Listing;
import guiju.workspace.index.WorkspaceIndex;

/**
 * A folder of standards, kept up to date. It reads all files below the folder, takes the texts that editors have in the place of
 * the disk's, and checks after each change what depends on it.
 * <p>
 * Any thread may ask and tell; nobody waits for a check. What is told is worked on in its order on a thread of the workspace,
 * with the help of a pool, and comes to the same whatever the order in which workers end.
 */
public final class Workspace implements AutoCloseable {

	private final Path given;
	private final Path root;
	private final Map<String, String> overlays = new ConcurrentHashMap<>();
	private final WorkspaceIndex index;
	private final Publication publication;
	private final WorkspaceThread thread;

	/**
	 * Opens a folder and begins to read it. It may be missing, and come later.
	 *
	 * @param parser the parser of the language
	 * @param clock tells the day that ages are counted to
	 */
	public Workspace(Path folder, StandardParser parser, Supplier<LocalDate> clock) {
		given = folder.toAbsolutePath().normalize();
		root = real(given);
		index = new WorkspaceIndex(parser, this::text);
		publication = new Publication(index);
		thread = new WorkspaceThread(root, parser, clock, publication);
		refresh();
	}

	private static Path real(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException missing) {
			return folder;
		}
	}

	/** Returns the folder, without links in its path. */
	public Path root() {
		return root;
	}

	/**
	 * Watches the disk from now on: the system tells of changes at once, and where it cannot, the folder is looked at every two
	 * seconds. Without it, {@link #refresh} tells when to look.
	 */
	public void watch() {
		thread.watch(true);
	}

	/** Looks at the folder every two seconds from now on, for drives whose system only seems to tell of changes. */
	public void poll() {
		thread.watch(false);
	}

	/** Looks at the whole disk again; done when all is up to date with it. */
	public CompletableFuture<Void> refresh() {
		thread.refresh();
		return settled();
	}

	/** Returns what is done when all that was told until now has been worked on. It fails when the workspace is closed before. */
	public CompletableFuture<Void> settled() {
		return thread.settled();
	}

	/** Tells whether a file is below the folder. */
	public boolean covers(Path file) {
		return path(file).isPresent();
	}

	/** Returns the path of a file in this workspace, or empty where it is not below the folder. */
	public Optional<String> path(Path file) {
		Path normal = file.toAbsolutePath().normalize();
		Path base = normal.startsWith(root) ? root : given;
		Map<Path, String> aliases = thread.aliases();
		if (!aliases.isEmpty() && aliases.containsKey(real(normal)))
			return Optional.of(aliases.get(real(normal)));
		return normal.startsWith(base) && !normal.equals(base) ? Optional.of(Listing.name(base, normal)) : Optional.empty();
	}

	/**
	 * Takes an editor's text of a file in the place of the disk's. The file need not be there yet.
	 *
	 * @throws IllegalArgumentException if the file is not below the folder
	 */
	public void overlay(Path file, String text) {
		String path = covered(file);
		overlays.put(path, text);
		thread.overlay(path, text);
	}

	/** Takes the disk's text again: the editor was closed, or has saved. Nothing happens where there was no editor's text. */
	public void withoutOverlay(Path file) {
		String path = covered(file);
		overlays.remove(path);
		thread.overlay(path, null);
	}

	private String covered(Path file) {
		return path(file).orElseThrow(() -> new IllegalArgumentException(file + " is not below " + root));
	}

	/** Returns what the standards define and cite. */
	public FolderIndex index() {
		return index;
	}

	/** Returns all files that were checked, in the order of their paths. */
	public List<WorkspaceFile> files() {
		return publication.files();
	}

	/** Returns a file, or empty where it is not there or not checked yet. */
	public Optional<WorkspaceFile> file(Path file) {
		return path(file).flatMap(publication::file);
	}

	/** Returns what is wrong with the folder itself: files that cannot be read, settings that cannot be used. */
	public List<FolderProblem> problems() {
		return publication.problems();
	}

	/** Returns the text of a path of this folder: the editor's, or else the disk's; empty where it cannot be read. */
	public Optional<String> text(String path) {
		String overlay = overlays.get(path);
		if (overlay != null)
			return Optional.of(overlay);
		try {
			return Optional.of(SourceReader.text(root.resolve(path)).text());
		} catch (IOException | OutOfMemoryError unreadable) {
			return Optional.empty();
		}
	}

	/**
	 * Looks for a text or a code in all standards and hands over the files that have it, in path order, on the caller's thread. It
	 * ends early when the taker throws, or the caller's thread is interrupted.
	 */
	public void find(Query query, Consumer<FoundFile> taker) {
		new FolderSearch(this::text).search(publication.files(), query, taker);
	}

	/** Adds a listener. */
	public void addListener(WorkspaceListener listener) {
		publication.add(listener);
	}

	/** Removes a listener. */
	public void removeListener(WorkspaceListener listener) {
		publication.remove(listener);
	}

	/** Ends all work; what is under way is dropped. Nothing on the disk depends on it. */
	@Override
	public void close() {
		thread.close();
	}
}
