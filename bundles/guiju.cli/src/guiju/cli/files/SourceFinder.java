package guiju.cli.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import guiju.cli.Problems;
import guiju.cli.messages.Words;
import guiju.files.FolderWalk;

/**
 * Finds the files that a command line means: a file as given, whatever its name, and in folders those with a certain
 * ending, in the order of their names. Each real file and folder counts once, however many links lead to it. What
 * cannot be looked at is reported and does not stop the rest.
 */
public final class SourceFinder {

	private final Path directory;
	private final Set<String> endings;
	private final Problems problems;
	private final Words words;
	private final List<Source> found = new ArrayList<>();
	private final FolderWalk walk = new FolderWalk(this::isWanted, new Found());
	/** The folder as given that is being looked through, or null. */
	private Path root;

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
			return Files.exists(file) && walk.knows(file.toRealPath());
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
				walk.file(path, file.toRealPath(), attributes);
			else if (folder(path, file.toRealPath()) && found.size() == before)
				problems.report(Source.name(path), words.text("file.noneInFolder", String.join(", ", new TreeSet<>(endings))));
		} catch (IOException unreadable) {
			problems.report(Source.name(path), Reasons.of(unreadable, words));
		}
	}

	private boolean folder(Path path, Path real) throws IOException {
		root = path;
		try {
			return walk.folder(path, real);
		} finally {
			root = null;
		}
	}

	private boolean isWanted(Path path) {
		String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
		return endings.stream().anyMatch(name::endsWith);
	}

	/** Takes what the walk finds. */
	private final class Found implements FolderWalk.Visitor {

		@Override
		public void file(Path path, Path real, BasicFileAttributes attributes) {
			found.add(new Source(path, root));
		}

		@Override
		public void failed(Path path, IOException why) {
			problems.report(Source.name(path), Reasons.of(why, words));
		}
	}
}
