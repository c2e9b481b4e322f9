package guiju.cli.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import guiju.cli.ExitCode;
import guiju.cli.Session;
import guiju.cli.engine.Language;
import guiju.cli.files.Reasons;
import guiju.cli.files.Source;
import guiju.cli.output.Visible;
import guiju.dsl.ParsedStandard;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.occurrence.Occurrences;
import guiju.dsl.ide.occurrence.Role;
import guiju.dsl.ide.rename.Renaming;
import guiju.dsl.ide.wording.Wordings;
import guiju.dsl.location.LineIndex;
import guiju.files.AtomicFile;
import guiju.files.SourceReader;
import guiju.files.SourceText;

/** Gives elements of one file other codes, and tells of each change: file:line:column: K01 → K99. */
final class CodeEdit {

	private static final String ARROW = " → ";
	private static final String NOTE = "註";

	private final Session session;
	private final boolean everyPlace;

	/** Tells of every place that changes, or only of the elements whose codes change. */
	CodeEdit(Session session, boolean everyPlace) {
		this.session = session;
		this.everyPlace = everyPlace;
	}

	/** Changes a file as it is decided for its text, and returns the exit code. */
	int run(String typed, Function<ParsedStandard, Renaming> decision) {
		if (typed.isEmpty()) {
			session.problems().report(session.words().text("file.emptyPath"));
			return ExitCode.REFUSED;
		}
		Path path = Path.of(typed);
		String name = Source.name(path);
		Path file = session.io().directory().resolve(path);
		try {
			SourceText text = SourceReader.text(file);
			Renaming renaming = decision.apply(Language.parser().parse(text.text()));
			if (renaming.isRefused()) {
				session.problems().say(name, new Wordings(session.words().language()).text(renaming.refusal().get()));
				return ExitCode.FOUND;
			}
			if (!renaming.changes().isEmpty())
				AtomicFile.write(file, text.encode(Replacements.apply(text.text(), renaming.changes())));
			tell(name, text.text(), renaming);
		} catch (IOException failed) {
			session.problems().report(name, Reasons.of(failed, session.words()));
		}
		return session.exit(ExitCode.FINE);
	}

	private void tell(String name, String text, Renaming renaming) {
		LineIndex lines = new LineIndex(text);
		Occurrences occurrences = Occurrences.of(text);
		for (Replacement change : renaming.changes()) {
			// What is no code yet is the keyword of an element that gets one.
			Optional<Occurrence> code = occurrences.at(change.offset());
			if (!everyPlace && code.isPresent() && code.get().role() != Role.DEFINITION)
				continue;
			String note = code.isPresent() && Names.isNote(code.get().name()) ? NOTE : "";
			String before = text.substring(change.offset(), change.end());
			session.out().line(Visible.text(name + ":" + lines.line(change.offset()) + ":" + lines.column(change.offset()) + ": " + note + before
					+ ARROW + note + change.text()));
		}
	}
}
