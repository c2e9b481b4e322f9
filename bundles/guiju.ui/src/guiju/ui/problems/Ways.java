package guiju.ui.problems;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import guiju.dsl.StandardParser;
import guiju.dsl.check.StandardChecker;
import guiju.dsl.check.TextFinding;
import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.fix.Fix;
import guiju.dsl.ide.fix.FixAll;
import guiju.dsl.ide.fix.FixContext;
import guiju.dsl.ide.fix.Fixes;
import guiju.dsl.ide.wording.Wordings;
import guiju.rules.settings.Settings;
import guiju.ui.problems.Way.Changed;
import guiju.ui.wording.Words;
import guiju.workspace.Workspace;
import guiju.workspace.WorkspaceFile;

/**
 * Finds the ways to mend a problem, or all problems of a group. It asks the workspace alone, which has the text of every editor
 * as well, so that all of it can be done in the background.
 */
final class Ways {

	private final Words words = new Words(Ways.class);
	private final Wordings wordings = new Wordings(Words.language());
	private final StandardParser parser;
	private final Workspace workspace;

	Ways(StandardParser parser, Workspace workspace) {
		this.parser = parser;
		this.workspace = workspace;
	}

	/** Returns the ways to mend one problem: each fix here, then in its standard, then wherever in the folder the rule reports the same. */
	List<Way> of(Problem problem) {
		Path file = problem.file().orElseThrow();
		String text = workspace.text(problem.path()).orElse("");
		FixContext context = new FixContext(parser, parser.parse(text), settings(file), workspace.index());
		Optional<TextFinding> finding = now(problem, StandardChecker.check(parser.parse(text), settings(file)));
		List<Way> ways = new ArrayList<>();
		List<Way> further = new ArrayList<>();
		Map<Path, WorkspaceFile> others = files(problem.code());
		for (Fix fix : finding.map(found -> Fixes.of(context, found)).orElse(List.of())) {
			String title = wordings.text(fix.title());
			ways.add(new Way(title, () -> List.of(new Changed(file, problem.standard(), text, fix.changes()))));
			BiFunction<WorkspaceFile, String, List<Replacement>> like = (each, old) -> fixAll(each).like(old, fix).changes();
			long here = others.containsKey(file) ? others.get(file).findings().stream().filter(each -> each.code() == fix.code()).count() : 0;
			if (here > 1)
				further.add(new Way(words.text("inStandard", title), () -> all(List.of(others.get(file)), like)));
			if (others.size() > 1)
				further.add(new Way(words.text("inFolder", title), () -> all(List.copyOf(others.values()), like)));
		}
		ways.addAll(further);
		return ways;
	}

	/** Returns the ways to mend a group: all that is safe, of the rule or of the standard. */
	List<Way> of(ProblemList.Group group, Grouping grouping) {
		Map<Path, WorkspaceFile> files = grouping == Grouping.RULE ? files(group.key()) : new LinkedHashMap<>();
		if (grouping == Grouping.FILE)
			workspace.file(workspace.root().resolve(group.key())).ifPresent(file -> files.put(file.file(), file));
		return List.of(new Way(words.text(grouping == Grouping.RULE ? "safeOfRule" : "safe"),
				() -> all(List.copyOf(files.values()), (file, text) -> grouping == Grouping.RULE
						? fixAll(file).safe(text, code -> code.id().equals(group.key())).changes() : fixAll(file).safe(text).changes())));
	}

	/** Returns what accepts a problem, or empty where no acceptance reaches it. */
	Optional<Changed> accept(Problem problem, String reason) {
		Path file = problem.file().orElseThrow();
		String text = workspace.text(problem.path()).orElse("");
		FixContext context = new FixContext(parser, parser.parse(text), settings(file), workspace.index());
		return now(problem, StandardChecker.check(parser.parse(text), settings(file))).flatMap(finding -> Fixes.accept(context, finding, reason))
				.map(fix -> new Changed(file, problem.standard(), text, fix.changes()));
	}

	/** The row may be a little older than the text; findings that need the folder are as the row has them. */
	private static Optional<TextFinding> now(Problem problem, List<TextFinding> findings) {
		TextFinding row = problem.finding().orElseThrow();
		return findings.stream().filter(each -> each.code() == row.code() && each.message().equals(row.message()))
				.min(Comparator.comparingInt(each -> Math.abs(each.offset() - row.offset()))).or(() -> Optional.of(row));
	}

	private Settings settings(Path file) {
		return workspace.file(file).map(WorkspaceFile::settings).orElseThrow();
	}

	private FixAll fixAll(WorkspaceFile file) {
		return new FixAll(parser, file.settings(), workspace.index());
	}

	private Map<Path, WorkspaceFile> files(String code) {
		Map<Path, WorkspaceFile> found = new LinkedHashMap<>();
		for (WorkspaceFile file : workspace.files())
			if (file.findings().stream().anyMatch(finding -> finding.code().id().equals(code)))
				found.put(file.file(), file);
		return found;
	}

	private List<Changed> all(List<WorkspaceFile> files, BiFunction<WorkspaceFile, String, List<Replacement>> mend) {
		List<Changed> changed = new ArrayList<>();
		for (WorkspaceFile file : files) {
			String text = workspace.text(file.path()).orElse("");
			List<Replacement> changes = mend.apply(file, text);
			String name = file.standard().name() == null ? file.path() : file.standard().name();
			if (!changes.isEmpty())
				changed.add(new Changed(file.file(), name, text, changes));
		}
		return changed;
	}
}
