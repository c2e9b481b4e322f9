package guiju.cli.exchange;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;

import guiju.cli.Session;
import guiju.cli.engine.Language;
import guiju.cli.files.Reasons;
import guiju.cli.files.Source;
import guiju.dsl.lexing.LineProblems;
import guiju.exchange.FormatException;
import guiju.files.SourceReader;
import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.report.StandardPart;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.StandardTextWriter;
import guiju.text.writer.UnwritableStandardException;

/** Reads one source after another; several threads may use it at once. */
final class SourceImport {

	private final Session session;
	private final boolean annotated;
	private final Importer importer = Importer.ofAllFormats();

	SourceImport(Session session, boolean annotated) {
		this.session = session;
		this.annotated = annotated;
	}

	/** Returns what became of a source; whatever is wrong with it is its refusal. */
	Imported read(Source source) {
		Locale language = session.words().language();
		try {
			byte[] content = SourceReader.bytes(session.io().directory().resolve(source.path()));
			return imported(source, importer.read(source.name(), content));
		} catch (IOException failed) {
			return Imported.refused(source, null, Reasons.of(failed, session.words()));
		} catch (UnreadableSourceException unreadable) {
			session.problems().debug(unreadable);
			return Imported.refused(source, null, unreadable.message(language));
		} catch (FormatException broken) {
			return Imported.refused(source, null, broken.text(language));
		} catch (UnwritableStandardException unwritable) {
			return Imported.refused(source, null, unwritable.message(language));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			session.problems().debug(unexpected);
			return Imported.refused(source, null, session.words().text("unexpected", String.valueOf(unexpected)));
		}
	}

	private Imported imported(Source source, ImportResult result) {
		if (!result.report().isStandard())
			return Imported.refused(source, result, session.words().text("import.noStandard",
					result.report().missing().stream().map(StandardPart::printed).collect(Collectors.joining(session.words().text("list.separator")))));
		if (!readsBack(result.text()))
			return Imported.refused(source, result, session.words().text("import.notReadBack"));
		return Imported.of(source, result, annotated ? result.annotated(session.words().language()) : result.text());
	}

	/** What is written must be a standard to whoever reads it next, and the same one. */
	private static boolean readsBack(String text) {
		return LineProblems.of(text).problems().isEmpty()
				&& StandardTextWriter.write(Language.parser().parse(text).standard(), Vocabulary.CHINESE).equals(text);
	}
}
