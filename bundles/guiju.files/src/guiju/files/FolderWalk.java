package guiju.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Walks over folders in the order of names. Each real file and folder counts once, however many links lead to it. What cannot
 * be looked at is told and does not stop the rest.
 */
public final class FolderWalk {

	// They hold no standards of anybody, but often very many files.
	private static final Set<String> SKIPPED = Set.of(".git", ".hg", ".svn");

	private final Predicate<Path> wanted;
	private final Visitor visitor;
	private final Set<String> seen = new HashSet<>();

	/** Takes what a walk finds. Paths are below the path that the walk began with, real ones as the system knows them. */
	public interface Visitor {

		/** Takes a folder before what is in it. */
		default void folder(Path path, Path real) {
		}

		/** Takes a file. */
		void file(Path path, Path real, BasicFileAttributes attributes);

		/** Takes a symbolic link before what it leads to. */
		default void link(Path path) {
		}

		/** Takes what cannot be looked at. */
		void failed(Path path, IOException why);
	}

	/** Walks and hands over the files whose paths are wanted. */
	public FolderWalk(Predicate<Path> wanted, Visitor visitor) {
		this.wanted = wanted;
		this.visitor = visitor;
	}

	/** Tells whether the system's path of a file or folder was met. */
	public boolean knows(Path real) {
		return seen.contains(real.toString());
	}

	/** Meets a file, unless that was done before. */
	public void file(Path path, Path real, BasicFileAttributes attributes) {
		if (seen.add(real.toString()))
			visitor.file(path, real, attributes);
	}

	/** Looks through a folder; returns false if that is needless since it was done before. */
	public boolean folder(Path path, Path real) throws IOException {
		if (!seen.add(real.toString()))
			return false;
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(real)) {
			for (Path entry : stream)
				entries.add(entry.getFileName());
		} catch (DirectoryIteratorException broken) {
			throw broken.getCause();
		}
		visitor.folder(path, real);
		entries.sort(Comparator.comparing(Path::toString));
		for (Path name : entries)
			entry(path.resolve(name), real.resolve(name));
		return true;
	}

	private void entry(Path path, Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			Path real = file;
			if (attributes.isSymbolicLink()) {
				visitor.link(path);
				real = file.toRealPath();
				attributes = Files.readAttributes(real, BasicFileAttributes.class);
			}
			if (!attributes.isDirectory() && wanted.test(path))
				file(path, real, attributes);
			else if (attributes.isDirectory() && !SKIPPED.contains(path.getFileName().toString()))
				folder(path, real);
		} catch (IOException unreadable) {
			// A link that leads nowhere is nobody's business unless its name says that something wanted should be there.
			if (wanted.test(path) || !Files.isSymbolicLink(file))
				visitor.failed(path, unreadable);
		}
	}
}
