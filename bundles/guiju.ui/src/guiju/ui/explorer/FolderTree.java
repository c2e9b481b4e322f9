package guiju.ui.explorer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import guiju.workspace.FolderProblem;
import guiju.workspace.WorkspaceFile;

/** The files of a folder as a tree of its folders, as far as they have what a filter asks for. Unmodifiable. */
final class FolderTree {

	/** A row. Rows of one path are equal, so that a viewer keeps its selection when the tree is made anew. */
	sealed interface Row {

		/** Returns the path below the open folder, with /. */
		String path();
	}

	/** A folder. */
	record Folder(String path) implements Row {}

	/** A standard, or a file that cannot be read. */
	record Standard(String path) implements Row {}

	private final Map<String, Set<Row>> children = new LinkedHashMap<>();
	private final Map<String, WorkspaceFile> files = new LinkedHashMap<>();
	private final Map<String, FolderProblem> problems = new LinkedHashMap<>();

	FolderTree(List<WorkspaceFile> files, List<FolderProblem> unreadable, String filter) {
		for (WorkspaceFile file : files)
			if (matches(file, filter)) {
				this.files.put(file.path(), file);
				add(new Standard(file.path()));
			}
		for (FolderProblem problem : unreadable)
			if (!problem.isOfSettings() && problem.path().endsWith(".ocs") && filter.isBlank()) {
				problems.put(problem.path(), problem);
				add(new Standard(problem.path()));
			}
	}

	private void add(Row row) {
		String parent = parent(row.path());
		boolean isNew = !children.containsKey(parent);
		children.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(row);
		if (isNew && !parent.isEmpty())
			add(new Folder(parent));
	}

	private static String parent(String path) {
		return path.lastIndexOf('/') < 0 ? "" : path.substring(0, path.lastIndexOf('/'));
	}

	private static boolean matches(WorkspaceFile file, String filter) {
		for (String word : filter.strip().toLowerCase(Locale.ROOT).split("\\s+"))
			if (!(file.path() + " " + file.standard().code() + " " + file.standard().name()).toLowerCase(Locale.ROOT).contains(word))
				return false;
		return true;
	}

	/** Returns the rows below a folder, folders first; an empty path is the open folder itself. */
	Collection<Row> children(String folder) {
		Set<Row> rows = children.getOrDefault(folder, Set.of());
		return rows.stream().sorted((one, other) -> Boolean.compare(one instanceof Standard, other instanceof Standard)).toList();
	}

	/** Returns the folder that a row is in, or empty for the open folder itself. */
	static Optional<Row> above(Row row) {
		return Optional.of(parent(row.path())).filter(path -> !path.isEmpty()).map(Folder::new);
	}

	/** Returns a file that was checked, or empty. */
	Optional<WorkspaceFile> file(String path) {
		return Optional.ofNullable(files.get(path));
	}

	/** Returns why a file cannot be read, or empty. */
	Optional<FolderProblem> problem(String path) {
		return Optional.ofNullable(problems.get(path));
	}

	/** Tells whether nothing is to be shown. */
	boolean isEmpty() {
		return children.isEmpty();
	}
}
