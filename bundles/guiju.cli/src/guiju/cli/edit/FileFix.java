package guiju.cli.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import guiju.cli.Session;
import guiju.cli.edit.patch.PatchPath;
import guiju.cli.edit.patch.UnifiedPatch;
import guiju.cli.engine.Language;
import guiju.cli.files.Reasons;
import guiju.cli.files.Source;
import guiju.cli.validate.FolderSettings;
import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.check.FolderFindings;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.fix.FixAll;
import guiju.dsl.ide.fix.FixedText;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.files.AtomicFile;
import guiju.files.SourceReader;
import guiju.files.SourceText;
import guiju.rules.Finding;
import guiju.rules.FindingCode;
import guiju.rules.folder.FolderFinding;
import guiju.rules.settings.Settings;

/** Mends one file. May be used by several threads at once. */
final class FileFix {

	private static final String MARK = "\ufeff";

	private final Session session;
	private final FolderSettings settings;
	private final Map<String, List<FolderFinding>> ofFolder;
	private final Set<FindingCode> rules;
	private final boolean dryRun;
	private final StandardParser parser = Language.parser();

	/** Mends the findings of some codes, or all where there are none; writes files, or only makes patches. */
	FileFix(Session session, FolderSettings settings, Map<String, List<FolderFinding>> ofFolder, Set<FindingCode> rules, boolean dryRun) {
		this.session = session;
		this.settings = settings;
		this.ofFolder = ofFolder;
		this.rules = rules;
		this.dryRun = dryRun;
	}

	/** Returns what became of a file. Whatever goes wrong with it is told in the result: it must not stop the other files. */
	MendedFile apply(Source source) {
		Path file = session.io().directory().resolve(source.path());
		try {
			SourceText text = SourceReader.text(file);
			Settings inForce = settings.of(source);
			FixedText fixed = new FixAll(parser, inForce, FolderIndex.EMPTY).safe(text.text(), this::isMeant);
			boolean changes = !fixed.changes().isEmpty();
			if (changes && !dryRun)
				AtomicFile.write(file, text.encode(fixed.text()));
			List<FixedText.Applied> applied = fixed.applied().stream().sorted(Comparator.comparingInt(FixedText.Applied::line)).toList();
			return new MendedFile(source, changes, applied, left(source, fixed.text(), inForce), dryRun && changes ? patch(file, text, fixed.changes()) : "", null);
		} catch (IOException failed) {
			return MendedFile.refused(source, Reasons.of(failed, session.words()));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
			session.problems().debug(unexpected);
			return MendedFile.refused(source, session.words().text("unexpected", String.valueOf(unexpected)));
		}
	}

	private List<TextFinding> left(Source source, String text, Settings inForce) {
		ParsedStandard parsed = parser.parse(text);
		List<Finding> others = FolderFindings.placed(ofFolder.getOrDefault(source.name(), List.of()), parsed.standard());
		return StandardChecker.check(parsed, inForce, others, source.isOfFolder()).stream().filter(each -> isMeant(each.code())).toList();
	}

	private boolean isMeant(FindingCode code) {
		return rules.isEmpty() || rules.contains(code);
	}

	private String patch(Path file, SourceText text, List<Replacement> changes) throws IOException {
		PatchPath path = PatchPath.of(session.io().directory(), file);
		if (!text.mark())
			return UnifiedPatch.of(path, text.text(), changes);
		List<Replacement> moved = changes.stream().map(each -> new Replacement(each.offset() + 1, each.length(), each.text())).toList();
		return UnifiedPatch.of(path, MARK + text.text(), moved);
	}
}
