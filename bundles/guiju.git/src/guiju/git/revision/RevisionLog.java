package guiju.git.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Lists the revisions in which a file was changed, for a user to choose from. */
public final class RevisionLog {

	private RevisionLog() {}

	/**
	 * Returns the latest revisions of a file, the latest first; none where it is in no repository or was never committed.
	 *
	 * @param most how many at most
	 */
	public static List<RevisionEntry> of(Path file, int most) throws IOException {
		Path real = file.toRealPath();
		RepositoryBuilder builder = new RepositoryBuilder().readEnvironment().findGitDir(real.getParent().toFile());
		if (builder.getGitDir() == null)
			return List.of();
		try (Repository repository = builder.build()) {
			ObjectId head = repository.resolve(Constants.HEAD);
			Path top = repository.isBare() ? null : repository.getWorkTree().toPath().toRealPath();
			if (head == null || top == null || !real.startsWith(top))
				return List.of();
			return walk(repository, head, top.relativize(real).toString().replace(java.io.File.separatorChar, '/'), most);
		}
	}

	private static List<RevisionEntry> walk(Repository repository, ObjectId head, String path, int most) throws IOException {
		List<RevisionEntry> entries = new ArrayList<>();
		try (RevWalk walk = new RevWalk(repository)) {
			walk.markStart(walk.parseCommit(head));
			walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
			for (RevCommit commit : walk) {
				if (entries.size() == most)
					break;
				entries.add(new RevisionEntry(commit.getName(), Instant.ofEpochSecond(commit.getCommitTime()), commit.getCommitterIdent().getName(),
						commit.getShortMessage(), path));
			}
		}
		return List.copyOf(entries);
	}
}
