package guiju.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import guiju.diff.change.Change;
import guiju.diff.lineage.Lineage;
import guiju.model.Standard;
import guiju.testing.Parsing;

/** Versions to compare in tests, and what is asked of a comparison there. */
public final class Versions {

	private static final Path ROOT = Path.of(System.getProperty("guiju.root", "../.."));

	private Versions() {}

	/** Returns the texts of the five published standards. */
	public static List<String> examples() {
		try (Stream<Path> files = Files.list(ROOT.resolve("examples"))) {
			return files.filter(file -> file.toString().endsWith(".ocs")).sorted().map(Versions::read).toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Returns the text of a published standard. */
	public static String example(String code) {
		return read(ROOT.resolve("examples").resolve(code + ".ocs"));
	}

	/** Returns the text of a file of the project. */
	public static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Returns the project's folder. */
	public static Path root() {
		return ROOT;
	}

	/** Compares two texts. */
	public static Comparison compare(String before, String after) {
		return compare(Parsing.standard(before), Parsing.standard(after));
	}

	/** Compares two standards. */
	public static Comparison compare(Standard before, Standard after) {
		return new Differ().compare(Side.sound(before, "old"), Side.sound(after, "new"), Lineage.EMPTY);
	}

	/** Returns the changes that stand for themselves. */
	public static List<Change> own(Comparison comparison) {
		return comparison.changes().stream().filter(change -> change.cause() == null).toList();
	}

	/** Shows a change in one line: id, cause, element, kinds, codes, field, citation, impact. */
	public static String show(Change change) {
		return "%s%s %s %s %s→%s%s%s %s".formatted(change.id(), change.cause() == null ? "" : "<" + change.cause(), change.element().key(),
				change.kinds().stream().map(kind -> kind.key()).toList(), change.before().stream().map(one -> one.code()).toList(),
				change.after().stream().map(one -> one.code()).toList(), change.field() == null ? "" : " " + change.field(),
				change.citation() == null ? "" : " " + change.citation(), change.impact().key());
	}
}
