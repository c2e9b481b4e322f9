package guiju.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import guiju.files.FileMessage;
import guiju.rules.settings.Problem;
import guiju.workspace.disk.Listing;
import guiju.workspace.disk.PathOrder;

/** Collects what is wrong with the folder itself. Each problem is put into words once, not at every look. */
final class Problems {

	private final Path root;
	private final Map<String, FolderProblem> refused = new TreeMap<>(PathOrder.BY_NAMES);
	private Listing listing;
	private List<Problem> settings = List.of();
	private List<FolderProblem> all;

	Problems(Path root) {
		this.root = root;
	}

	/** Notes why a file cannot be read, null where it can. */
	void refuse(String path, FileMessage why) {
		FolderProblem problem = why == null ? null : FolderProblem.of(path, why);
		FolderProblem before = problem == null ? refused.remove(path) : refused.put(path, problem);
		if (problem == null ? before != null : !problem.equals(before))
			all = null;
	}

	/** Returns all problems: of folders, of files, of settings. */
	List<FolderProblem> all(Listing newListing, List<Problem> newSettings) {
		if (all != null && newListing == listing && newSettings.equals(settings))
			return all;
		listing = newListing;
		settings = newSettings;
		all = new ArrayList<>();
		listing.failures().forEach((path, why) -> all.add(FolderProblem.of(path.isEmpty() ? "." : path, why)));
		all.addAll(refused.values());
		for (Problem problem : settings) {
			String path = problem.file().startsWith(root) ? Listing.name(root, problem.file()) : problem.file().toString();
			all.add(FolderProblem.of(path, problem.line(), problem.message()));
		}
		return all;
	}
}
