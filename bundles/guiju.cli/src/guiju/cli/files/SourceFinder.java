package guiju.cli.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import guiju.cli.Problems;
import guiju.cli.messages.Words;

/**
 * Finds the files that a command line means: a file as given, whatever its name, and in folders those with a certain
 * ending, in the order of their names. Each real file and folder counts once, however many links lead to it. What
 * cannot be looked at is reported and does not stop the rest.
 */
public final class SourceFinder {

	// They hold no standards of anybody, but often very many files.
	private static final Set<String> SKIPPED = Set.of(".git", ".hg", ".svn");

	private final Path directory;
	private final Set<String> endings;
	private final Problems problems;
	private final Words words;
	private final List<Source> found = new ArrayList<>();
	private final Set<String> seen = new HashSet<>();

	/** Finds files with one of these endings, in small letters with their dot, in folders relative to a directory. */
	public SourceFinder(Path directory, Set<String> endings, Problems problems, Words words) {
		this.directory = directory;
		this.endings = endings;
		this.problems = problems;
		this.words = words;
	}

	/** Returns the files of these paths, in their order; reports a path that leads to none. */
	public List<Source> find(List<String> paths) {
		for (String typed : paths)
			try {
				// An empty path would be the whole current folder, and most likely comes from a variable that is not set.
				if (typed.isEmpty())
					problems.report(words.text("file.emptyPath"));
				else
					argument(Path.of(typed));
			} catch (InvalidPathException unnameable) {
				problems.report(typed, words.text("file.unnameable"));
			}
		return List.copyOf(found);
	}

	/** Tells whether a file, under whatever name, is one of those found; results must not be written over sources. */
	public boolean isSource(Path file) {
		try {
			return Files.exists(file) && seen.contains(file.toRealPath().toString());
		} catch (IOException unreadable) {
			return false;
		}
	}

	private void argument(Path path) {
		int before = found.size();
		Path file = directory.resolve(path);
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			if (!attributes.isDirectory())
				add(file.toRealPath().toString(), new Source(path, null));
			else if (seen.contains(file.toRealPath().toString()))
				return;
			else if (folder(path, path, file.toRealPath()) && found.size() == before)
				problems.report(Source.name(path), words.text("file.noneInFolder", String.join(", ", new TreeSet<>(endings))));
		} catch (IOException unreadable) {
			problems.report(Source.name(path), Reasons.of(unreadable, words));
		}
	}

	/** Looks through a folder; returns false if that was not possible, or needless since it was done before. */
	private boolean folder(Path root, Path path, Path real) throws IOException {
		if (!seen.add(real.toString()))
			return false;
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(real)) {
			for (Path entry : stream)
				entries.add(entry.getFileName());
		} catch (DirectoryIteratorException broken) {
			throw broken.getCause();
		}
		entries.sort(Comparator.comparing(Path::toString));
		for (Path name : entries)
			entry(root, path.resolve(name), real.resolve(name));
		return true;
	}

	private void entry(Path root, Path path, Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
			Path real = file;
			if (attributes.isSymbolicLink()) {
				real = file.toRealPath();
				attributes = Files.readAttributes(real, BasicFileAttributes.class);
			}
			if (!attributes.isDirectory() && isWanted(path))
				add(real.toString(), new Source(path, root));
			else if (attributes.isDirectory() && !SKIPPED.contains(path.getFileName().toString()))
				folder(root, path, real);
		} catch (IOException unreadable) {
			// A link that leads nowhere is nobody's business unless its name says that a standard should be there.
			if (isWanted(path) || !Files.isSymbolicLink(file))
				problems.report(Source.name(path), Reasons.of(unreadable, words));
		}
	}

	private void add(String real, Source source) {
		if (seen.add(real))
			found.add(source);
	}

	private boolean isWanted(Path path) {
		String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
		return endings.stream().anyMatch(name::endsWith);
	}
}
