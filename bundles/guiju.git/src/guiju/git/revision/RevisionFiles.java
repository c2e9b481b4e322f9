package guiju.git.revision;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

import guiju.files.SourceReader;
import guiju.git.wording.GitException;

/**
 * Reads files of revisions of the repository around a folder, without git being installed. What only git itself understands,
 * such as {@code HEAD@{yesterday}} or a repository of another object format, is asked of git where it is there.
 */
public final class RevisionFiles {

	private final Path directory;

	/** Reads from the repository that a folder is in. */
	public RevisionFiles(Path directory) {
		this.directory = directory.toAbsolutePath().normalize();
	}

	/**
	 * Returns the bytes of a file.
	 *
	 * @throws GitException if there is no such repository, revision or file; it says which
	 */
	public byte[] read(RevisionPath file) throws IOException {
		try (Repository repository = open()) {
			return read(repository, file);
		} catch (GitException known) {
			byte[] bytes = GitProgram.read(directory, file);
			if (bytes == null)
				throw known;
			return bytes;
		} catch (IOException | RuntimeException unreadable) {
			byte[] bytes = GitProgram.read(directory, file);
			if (bytes == null)
				throw new GitException("unreadable", unreadable.getMessage());
			return bytes;
		}
	}

	private Repository open() throws IOException {
		RepositoryBuilder builder = new RepositoryBuilder().readEnvironment().findGitDir(directory.toFile());
		if (builder.getGitDir() == null)
			throw new GitException("noRepository");
		return builder.build();
	}

	private byte[] read(Repository repository, RevisionPath file) throws IOException {
		if (file.revision().isEmpty())
			return ofIndex(repository, file);
		ObjectId tree = resolve(repository, file.revision());
		try (RevWalk walk = new RevWalk(repository)) {
			RevTree top = walk.parseTree(tree);
			for (String path : new RepositoryPaths(repository, directory).candidates(file.path())) {
				if (path.isEmpty())
					throw new GitException("isFolder", file.revision(), file.path());
				try (TreeWalk found = TreeWalk.forPath(repository, path, top)) {
					if (found != null)
						return blob(repository.newObjectReader(), found.getObjectId(0), found.getFileMode(0), file);
				}
			}
		}
		throw new GitException("noSuchPath", file.revision(), file.path());
	}

	private static ObjectId resolve(Repository repository, String revision) throws IOException {
		ObjectId tree;
		try {
			tree = repository.resolve(revision + "^{tree}");
		} catch (RevisionSyntaxException | IOException unknown) {
			tree = null;
		}
		if (tree == null)
			throw new GitException("unknownRevision", revision);
		return tree;
	}

	/** :path is the staged file; :2:path is ours during a merge. */
	private byte[] ofIndex(Repository repository, RevisionPath file) throws IOException {
		String path = file.path();
		int stage = DirCacheEntry.STAGE_0;
		if (path.length() > 2 && path.charAt(1) == ':' && path.charAt(0) >= '0' && path.charAt(0) <= '3') {
			stage = path.charAt(0) - '0';
			path = path.substring(2);
		}
		DirCache index = repository.readDirCache();
		for (String candidate : new RepositoryPaths(repository, directory).candidates(path)) {
			int at = index.findEntry(candidate);
			for (int i = at < 0 ? -at - 1 : at; i < index.getEntryCount() && index.getEntry(i).getPathString().equals(candidate); i++)
				if (index.getEntry(i).getStage() == stage)
					return blob(repository.newObjectReader(), index.getEntry(i).getObjectId(), index.getEntry(i).getFileMode(), file);
		}
		throw new GitException("noSuchPath", ":" + stage, path);
	}

	private static byte[] blob(ObjectReader reader, ObjectId id, FileMode mode, RevisionPath file) throws IOException {
		try (reader) {
			if (mode.getObjectType() != Constants.OBJ_BLOB)
				throw new GitException("isFolder", file.revision(), file.path());
			ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
			if (loader.getSize() > SourceReader.LARGEST)
				throw new GitException("tooLarge", file.revision(), file.path(), SourceReader.LARGEST / 1024 / 1024);
			return loader.getCachedBytes(SourceReader.LARGEST);
		}
	}

	/** Returns the top folder of the files of the repository around a folder. */
	static File top(Repository repository) {
		return repository.isBare() ? null : repository.getWorkTree();
	}
}
