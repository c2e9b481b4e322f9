package guiju.git.driver;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;

/** How a user wants conflicts to be shown, by merge.conflictStyle of git. */
public final class ConflictStyle {

	private ConflictStyle() {}

	/** Tells whether the words before both changes are to be shown, too. */
	public static boolean showsBase(Path directory) {
		RepositoryBuilder builder = new RepositoryBuilder().readEnvironment().findGitDir(directory.toAbsolutePath().toFile());
		if (builder.getGitDir() == null)
			return false;
		try (Repository repository = builder.build()) {
			String style = repository.getConfig().getString("merge", null, "conflictstyle");
			return "diff3".equals(style) || "zdiff3".equals(style);
		} catch (IOException | RuntimeException unreadable) {
			// The merge itself does not depend on it.
			return false;
		}
	}
}
