package guiju.cli.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import guiju.cli.Session;
import guiju.cli.files.Reasons;
import guiju.cli.files.Source;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.dsl.formatting.StandardFormatter;
import guiju.files.AtomicFile;
import guiju.files.SourceReader;
import guiju.files.SourceText;
import guiju.text.keyword.Vocabulary;

/** Lays one file out. May be used by several threads at once. */
final class FileFormat {

	private final Session session;
	private final Vocabulary vocabulary;
	private final boolean checkOnly;

	/** Formats with the keywords of a vocabulary, or with those that a file mostly has where it is null. */
	FileFormat(Session session, Vocabulary vocabulary, boolean checkOnly) {
		this.session = session;
		this.vocabulary = vocabulary;
		this.checkOnly = checkOnly;
	}

	FormattedFile apply(Source source) {
		Path file = session.io().directory().resolve(source.path());
		try {
			SourceText text = SourceReader.text(file);
			List<Replacement> changes = vocabulary == null ? StandardFormatter.format(text.text())
					: StandardFormatter.format(text.text(), vocabulary);
			if (!checkOnly && !changes.isEmpty())
				AtomicFile.write(file, text.encode(Replacements.apply(text.text(), changes)));
			return new FormattedFile(source, !changes.isEmpty(), null);
		} catch (IOException failed) {
			return new FormattedFile(source, false, Reasons.of(failed, session.words()));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			session.problems().debug(unexpected);
			return new FormattedFile(source, false, session.words().text("unexpected", String.valueOf(unexpected)));
		}
	}
}
