package guiju.git.revision;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.Repository;

/** The path of a file within its repository. Git counts from the top, people from where they are: the one is tried, then the other. */
final class RepositoryPaths {

	private final Path top;
	private final Path directory;

	RepositoryPaths(Repository repository, Path directory) throws IOException {
		File work = RevisionFiles.top(repository);
		top = work == null ? null : work.toPath().toRealPath();
		this.directory = directory.toRealPath();
	}

	/** Returns where a path as typed may be, likeliest first. */
	List<String> candidates(String typed) {
		String path = File.separatorChar == '\\' ? typed.replace('\\', '/') : typed;
		boolean here = path.equals(".") || path.startsWith("./") || path.equals("..") || path.startsWith("../");
		List<String> candidates = new ArrayList<>(2);
		if (!here)
			candidates.add(clean(path));
		if (top != null && directory.startsWith(top)) {
			Path absolute = directory.resolve(path).normalize();
			if (absolute.startsWith(top))
				candidates.add(top.relativize(absolute).toString().replace(File.separatorChar, '/'));
		}
		return candidates;
	}

	private static String clean(String path) {
		String clean = path;
		while (clean.startsWith("/"))
			clean = clean.substring(1);
		while (clean.endsWith("/"))
			clean = clean.substring(0, clean.length() - 1);
		return clean.isEmpty() ? "" : clean;
	}
}
