package guiju.revision.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import guiju.dsl.ParsedStandard;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.diff.element.ElementType;
import guiju.sync.lines.LineTable;
import guiju.sync.lines.TextLine;
import guiju.testing.Parsing;

/** The examples with a mark 〔17〕 behind each text, by which a test knows an element again whatever becomes of it. */
final class Marked {

	private Marked() {}

	static List<String> examples() {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("guiju.root"), "examples"))) {
			return files.filter(file -> file.toString().endsWith(".ocs")).sorted().map(Marked::read).map(Marked::mark).toList();
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	static String mark(String text) {
		ParsedStandard parsed = Parsing.parse(text);
		LineTable table = new LineTable(parsed);
		List<Replacement> marks = new ArrayList<>();
		int next = 1;
		for (TextLine line : table.lines())
			if (line.subject() != null && table.head(line.subject()) == line && ElementType.of(line.subject()) != null
					&& ElementType.of(line.subject()) != ElementType.VERSION)
				marks.add(new Replacement(line.end(), 0, "〔" + next++ + "〕"));
		return Replacements.apply(text, marks);
	}
}
