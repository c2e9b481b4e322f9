package guiju.ui.wizard.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import guiju.dsl.StandardParser;
import guiju.dsl.lexing.LineProblems;
import guiju.exchange.FormatException;
import guiju.files.FileReasons;
import guiju.files.SourceReader;
import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.report.StandardPart;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.StandardTextWriter;
import guiju.text.writer.UnwritableStandardException;
import guiju.ui.wording.Words;

/** Reads sources of any format; whatever is wrong with one is said in words. May be used by any thread. */
final class Reading {

	private final Words words = new Words(Reading.class);
	private final Importer importer = Importer.ofAllFormats();
	private final StandardParser parser;

	Reading(StandardParser parser) {
		this.parser = parser;
	}

	Imported read(Path file) {
		try {
			byte[] content = SourceReader.bytes(file);
			String name = file.getFileName().toString();
			SourceDocument print = Importer.isOwn(content) ? null : importer.document(name, content);
			return checked(file, print, print == null ? importer.read(name, content) : Importer.interpret(print));
		} catch (IOException failed) {
			return Imported.refused(file, FileReasons.of(failed).text(Words.language()));
		} catch (UnreadableSourceException unreadable) {
			return Imported.refused(file, unreadable.message(Words.language()));
		} catch (FormatException broken) {
			return Imported.refused(file, broken.text(Words.language()));
		} catch (UnwritableStandardException unwritable) {
			return Imported.refused(file, unwritable.message(Words.language()));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			return Imported.refused(file, words.text("unexpected", String.valueOf(unexpected)));
		}
	}

	private Imported checked(Path file, SourceDocument print, ImportResult result) {
		String refusal = null;
		if (!result.report().isStandard())
			refusal = words.text("noStandard", result.report().missing().stream().map(StandardPart::printed).collect(Collectors.joining("、")));
		else if (!readsBack(result.text()))
			refusal = words.text("notReadBack");
		return new Imported(file, print, result, refusal);
	}

	/** What is written must be a standard to whoever reads it next, and the same one. */
	private boolean readsBack(String text) {
		return LineProblems.of(text).problems().isEmpty() && StandardTextWriter.write(parser.parse(text).standard(), Vocabulary.CHINESE).equals(text);
	}
}
