package guiju.cli.validate;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import guiju.cli.Session;
import guiju.cli.files.Reasons;
import guiju.cli.files.Source;
import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.check.FolderFindings;
import guiju.dsl.check.StandardChecker;
import guiju.files.SourceReader;
import guiju.rules.Finding;
import guiju.rules.folder.FolderFinding;

/** Checks one file by itself, and adds what its folder tells of it. May be used by several threads at once. */
final class FileCheck {

	private final Session session;
	private final FolderSettings settings;
	private final Map<String, List<FolderFinding>> ofFolder;
	private final StandardParser parser;

	FileCheck(Session session, FolderSettings settings, Map<String, List<FolderFinding>> ofFolder, StandardParser parser) {
		this.session = session;
		this.settings = settings;
		this.ofFolder = ofFolder;
		this.parser = parser;
	}

	/** Returns a file with its findings. Whatever goes wrong with it is told in the result: it must not stop the other files. */
	CheckedFile check(Source source) {
		try {
			String text = SourceReader.text(session.io().directory().resolve(source.path())).text();
			ParsedStandard parsed = parser.parse(text);
			List<Finding> others = FolderFindings.placed(ofFolder.getOrDefault(source.name(), List.of()), parsed.standard());
			return new CheckedFile(source, text, StandardChecker.check(parsed, settings.of(source), others, source.isOfFolder()), null);
		} catch (IOException unreadable) {
			return refused(source, Reasons.of(unreadable, session.words()));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			session.problems().debug(unexpected);
			return refused(source, session.words().text("unexpected", String.valueOf(unexpected)));
		}
	}

	private static CheckedFile refused(Source source, String why) {
		return new CheckedFile(source, null, List.of(), why);
	}
}
