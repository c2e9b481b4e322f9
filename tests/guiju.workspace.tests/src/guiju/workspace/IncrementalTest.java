package guiju.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.dsl.StandardParser;
import guiju.dsl.check.TextFinding;
import guiju.dsl.ide.folder.FolderIndex;
import guiju.dsl.ide.folder.FolderLabel;
import guiju.model.code.ElementKind;
import guiju.testing.Effort;
import guiju.workspace.index.EntryReader;
import guiju.workspace.index.FileEntry;
import guiju.workspace.index.WorkspaceIndex;

class IncrementalTest {

	private static final StandardParser PARSER = StandardParser.standalone();
	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
	private static final int STEPS = 15;

	@TempDir
	Path folder;

	@Test
	void comesToTheSameAsAFreshRunAfterEveryStep() throws Exception {
		sequences(0, Effort.times(100));
	}

	@Test
	@Tag("long")
	void comesToTheSameAsAFreshRunAfterEveryStepOfVeryManySequences() throws Exception {
		sequences(1_000_000, 2_000);
	}

	private void sequences(long seed, int count) throws Exception {
		int steps = 0;
		int files = 0;
		int findings = 0;
		for (int i = 0; i < count; i++) {
			Path root = Files.createDirectories(folder.resolve("s" + seed + i));
			try (Workspace workspace = new Workspace(root, PARSER, () -> TODAY)) {
				RandomFolder random = new RandomFolder(root, workspace, seed + i);
				Told told = new Told();
				workspace.addListener(told::take);
				List<String> done = new ArrayList<>();
				for (int step = 0; step < STEPS; step++) {
					done.add(random.step());
					workspace.refresh().get(60, TimeUnit.SECONDS);
					String where = "seed " + (seed + i) + " " + done;
					FreshRun fresh = new FreshRun(root, random.overlays, TODAY);
					check(workspace, fresh, where);
					told.check(workspace, fresh, where);
					steps++;
					files += fresh.findings.size();
					findings += fresh.findings.values().stream().mapToInt(List::size).sum();
				}
			}
		}
		System.out.printf("%d sequences, %d steps, %d files and %d findings compared%n", count, steps, files, findings);
	}

	private static void check(Workspace workspace, FreshRun fresh, String where) {
		Map<String, List<TextFinding>> findings = new LinkedHashMap<>();
		Set<String> refused = new TreeSet<>();
		for (WorkspaceFile file : workspace.files())
			if (file.refusal() == null)
				findings.put(file.path(), file.findings());
			else
				refused.add(file.path());
		assertEquals(fresh.findings, findings, where);
		assertEquals(List.copyOf(fresh.findings.keySet()), List.copyOf(findings.keySet()), where);
		assertEquals(fresh.refused, refused, where);
		WorkspaceIndex index = new WorkspaceIndex(PARSER, path -> Optional.of(fresh.parsed.get(path).text()));
		Map<String, FileEntry> entries = new LinkedHashMap<>();
		fresh.parsed.forEach((path, parsed) -> entries.put(path, EntryReader.read(path, parsed)));
		fresh.refused.forEach(path -> entries.put(path, FileEntry.unreadable(path)));
		index.put(entries, () -> { });
		same(index, workspace.index(), where);
	}

	private static void same(FolderIndex expected, FolderIndex actual, String where) {
		assertEquals(expected.standards(), actual.standards(), where);
		assertEquals(expected.attitudes(), actual.attitudes(), where);
		for (ElementKind kind : List.of(ElementKind.KNOWLEDGE, ElementKind.SKILL, ElementKind.ATTITUDE)) {
			List<FolderLabel> labels = expected.labels(kind, "", 1_000);
			assertEquals(labels, actual.labels(kind, "", 1_000), where);
			for (FolderLabel label : labels) {
				assertEquals(label.places(), actual.definitions(kind, label.label()), where);
				assertEquals(expected.citations(kind, label.label()), actual.citations(kind, label.label()), where);
			}
		}
		for (String code : List.of("KMC2431-001v1", "KMC2431-001v2", "KMC2431-001V13", "KPS2431-002v9")) {
			assertEquals(expected.standard(code), actual.standard(code), where);
			assertEquals(expected.previous(code).map(each -> each.standard()), actual.previous(code).map(each -> each.standard()), where);
		}
	}

	/** Keeps what a listener knows of a folder that asks only for what it is told of. */
	private static final class Told {

		private final Map<String, List<TextFinding>> findings = new LinkedHashMap<>();
		private final Map<String, FileEntry> entries = new LinkedHashMap<>();
		private final List<WorkspaceChange> changes = new ArrayList<>();

		synchronized void take(WorkspaceChange change) {
			changes.add(change);
		}

		synchronized void check(Workspace workspace, FreshRun fresh, String where) {
			Map<String, List<TextFinding>> now = new LinkedHashMap<>();
			workspace.files().forEach(file -> now.put(file.path(), file.findings()));
			Map<String, FileEntry> nowEntries = new LinkedHashMap<>();
			fresh.parsed.forEach((path, parsed) -> nowEntries.put(path, EntryReader.read(path, parsed)));
			fresh.refused.forEach(path -> nowEntries.put(path, FileEntry.unreadable(path)));
			for (WorkspaceChange change : changes) {
				change.removed().forEach(findings::remove);
				change.removed().forEach(entries::remove);
				change.entries().forEach(path -> entries.put(path, nowEntries.get(path)));
				Set<String> named = new HashSet<>(change.findings());
				named.retainAll(now.keySet());
				named.forEach(path -> findings.put(path, now.get(path)));
			}
			changes.clear();
			entries.values().removeIf(Objects::isNull);
			assertEquals(now, findings, where);
			assertEquals(nowEntries, entries, where);
		}
	}
}
