package guiju.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.dsl.StandardParser;
import guiju.dsl.find.Query;

class WorkspaceTest {

	private static final StandardParser PARSER = StandardParser.standalone();

	private final AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2026, 6, 1));
	private final List<WorkspaceChange> changes = Collections.synchronizedList(new ArrayList<>());

	@TempDir
	Path root;
	private Workspace workspace;

	@AfterEach
	void close() {
		if (workspace != null)
			workspace.close();
	}

	@Test
	void tellsOfAFileThatChangedAndOfThoseThatFollowAndOfNoOther() throws Exception {
		write("a.ocs", Texts.standard("KMC2431-001v1"));
		write("b.ocs", Texts.standard("KMC2431-001v2"));
		write("c.ocs", Texts.standard("KMC2431-001v3"));
		open();

		workspace.overlay(root.resolve("a.ocs"), Texts.standard("KMC2431-001v2"));
		settle();

		assertEquals(Set.of("a.ocs", "b.ocs"), findingsTold());
		assertEquals(Set.of("a.ocs"), entriesTold());
		assertTrue(codes("b.ocs").contains("duplicate-standard"));
		assertTrue(workspace.file(root.resolve("a.ocs")).orElseThrow().overlaid());
		workspace.withoutOverlay(root.resolve("a.ocs"));
		settle();
		assertFalse(codes("b.ocs").contains("duplicate-standard"));
	}

	@Test
	void tellsNothingWhereNothingChanged() throws Exception {
		write("a.ocs", Texts.standard("KMC2431-001v1"));
		open();
		changes.clear();

		workspace.overlay(root.resolve("a.ocs"), Texts.standard("KMC2431-001v1"));
		settle();
		workspace.withoutOverlay(root.resolve("a.ocs"));
		workspace.refresh().get(60, TimeUnit.SECONDS);

		assertEquals(List.of(), changes);
	}

	@Test
	void checksAgainOnlyWhatSettingsGovern() throws Exception {
		write("a/x.ocs", Texts.standard("KMC2431-001v1"));
		write("b/y.ocs", Texts.standard("KMC2431-002v1"));
		open();
		WorkspaceFile before = workspace.file(root.resolve("b/y.ocs")).orElseThrow();

		write("a/guiju.properties", "severity.note-unused=off\nseverity.unused-skill=error\nstage=publication");
		workspace.refresh().get(60, TimeUnit.SECONDS);

		assertSame(before, workspace.file(root.resolve("b/y.ocs")).orElseThrow());
		assertEquals("publication", workspace.file(root.resolve("a/x.ocs")).orElseThrow().settings().stage().id());
	}

	@Test
	void seesChangesOfTheSameSizeWithinTheSameMoment() throws Exception {
		write("a.ocs", Texts.standard("KMC2431-001v1").replace("    O1.1.1: 分析書\n", ""));
		write("guiju.properties", "severity.missing-output=error");
		open();
		FileTime ofFile = Files.getLastModifiedTime(root.resolve("a.ocs"));
		FileTime ofSettings = Files.getLastModifiedTime(root.resolve("guiju.properties"));

		write("a.ocs", Texts.standard("KMC2431-001v2").replace("    O1.1.1: 分析書\n", ""));
		Files.setLastModifiedTime(root.resolve("a.ocs"), ofFile);
		workspace.refresh().get(60, TimeUnit.SECONDS);
		assertEquals("KMC2431-001v2", workspace.files().get(0).standard().code());
		assertTrue(codes("a.ocs").contains("missing-output"));
		write("guiju.properties", "severity.missing-output=off  ");
		Files.setLastModifiedTime(root.resolve("guiju.properties"), ofSettings);
		workspace.refresh().get(60, TimeUnit.SECONDS);

		assertFalse(codes("a.ocs").contains("missing-output"));
	}

	@Test
	void knowsAFileUnderOnePathHoweverAnEditorNamesIt() throws Exception {
		write("b/x.ocs", Texts.standard("KMC2431-001v1"));
		Files.createSymbolicLink(root.resolve("a"), root.resolve("b"));
		open();

		workspace.overlay(root.resolve("b/x.ocs"), Texts.standard("KMC2431-001v2"));
		settle();

		assertEquals(List.of("a/x.ocs KMC2431-001v2"), workspace.files().stream().map(file -> file.path() + " " + file.standard().code()).toList());
		assertTrue(workspace.file(root.resolve("b/x.ocs")).orElseThrow().overlaid());
	}

	@Test
	void countsAgesFromTheDayThatItIs() throws Exception {
		write("a.ocs", Texts.standard("KMC2431-001v1") + "版本沿革\n  V1 KMC2431-001v1 2023/06/02: 媒體企劃人員\n    狀態: 最新版本\n    更新說明: 略\n");
		open();
		assertFalse(codes("a.ocs").contains("overdue"));

		today.set(LocalDate.of(2026, 6, 3));
		workspace.refresh().get(60, TimeUnit.SECONDS);

		assertTrue(codes("a.ocs").contains("overdue"));
	}

	@Test
	void knowsTextsOfEditorsForFilesThatAreNotThere() throws Exception {
		open();

		workspace.overlay(root.resolve("new/draft.ocs"), Texts.standard("KMC2431-001v1"));
		settle();

		assertEquals("new/draft.ocs", workspace.index().standard("kmc2431-001").orElseThrow().path());
		workspace.withoutOverlay(root.resolve("new/draft.ocs"));
		settle();
		assertEquals(List.of(), workspace.files());
		assertEquals(List.of(), workspace.index().standards());
	}

	@Test
	void findsTextsAndCodesInAllStandardsAsEditorsHaveThem() throws Exception {
		write("a.ocs", Texts.standard("KMC2431-001v1"));
		write("b.ocs", Texts.standard("KMC2431-002v1"));
		write("c.ocs", "a\0b");
		open();
		workspace.overlay(root.resolve("b.ocs"), Texts.standard("KMC2431-002v1").replace("媒體趨勢", "法規趨勢"));
		settle();

		assertEquals(List.of("a.ocs 1"), found("媒體 趨勢"));
		assertEquals(List.of("a.ocs 2", "b.ocs 2"), found("K1"));
		assertEquals(List.of("b.ocs 1"), found("法規"));
	}

	@Test
	void endsASearchWhenItsTakerDoes() throws Exception {
		for (int i = 0; i < 40; i++)
			write(i + ".ocs", Texts.standard("KMC2431-001v1"));
		open();
		int[] taken = {0};

		assertThrows(CancellationException.class, () -> workspace.find(Query.of("K01"), file -> {
			if (++taken[0] == 3)
				throw new CancellationException();
		}));

		assertEquals(3, taken[0]);
	}

	@Test
	void takesTheLastOfManyTextsThatFollowEachOtherQuickly() throws Exception {
		write("a.ocs", Texts.standard("KMC2431-001v1"));
		open();

		for (int i = 0; i < 2_000; i++)
			workspace.overlay(root.resolve("a.ocs"), Texts.standard("KMC2431-001v" + (1 + i % 90)));
		settle();

		assertEquals("KMC2431-001v" + (1 + 1_999 % 90), workspace.files().get(0).standard().code());
	}

	@Test
	void makesABrokenListenerKnownAndTellsTheOthers() throws Exception {
		List<Throwable> known = Collections.synchronizedList(new ArrayList<>());
		Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
		Thread.setDefaultUncaughtExceptionHandler((thread, broken) -> known.add(broken));
		try {
			open();
			workspace.addListener(change -> {
				throw new IllegalStateException("broken");
			});
			List<WorkspaceChange> told = Collections.synchronizedList(new ArrayList<>());
			workspace.addListener(told::add);

			workspace.overlay(root.resolve("a.ocs"), Texts.standard("KMC2431-001v1"));
			settle();

			assertEquals(1, told.size());
			assertEquals(List.of("broken"), known.stream().map(Throwable::getMessage).toList());
		} finally {
			Thread.setDefaultUncaughtExceptionHandler(before);
		}
	}

	@Test
	void endsWhoeverWaitsWhenItIsClosed() throws Exception {
		open();
		CompletableFuture<Void> blocked = new CompletableFuture<>();
		workspace.addListener(change -> blocked.join());
		workspace.overlay(root.resolve("a.ocs"), "");
		CompletableFuture<Void> waiting = workspace.settled();

		workspace.close();
		blocked.complete(null);

		assertThrows(CancellationException.class, () -> {
			try {
				waiting.get(60, TimeUnit.SECONDS);
				workspace.settled().get(60, TimeUnit.SECONDS);
			} catch (ExecutionException failed) {
				throw failed.getCause();
			}
		});
	}

	@Test
	void takesNoTextOfAFileOutsideTheFolder() throws Exception {
		open();

		assertFalse(workspace.covers(root.resolveSibling("x.ocs")));
		assertThrows(IllegalArgumentException.class, () -> workspace.overlay(root.resolve("../x.ocs"), ""));
	}

	private void write(String name, String text) throws Exception {
		Files.createDirectories(root.resolve(name).getParent());
		Files.writeString(root.resolve(name), text);
	}

	private void open() throws Exception {
		workspace = new Workspace(root, PARSER, today::get);
		settle();
		workspace.addListener(changes::add);
	}

	private void settle() throws Exception {
		workspace.settled().get(60, TimeUnit.SECONDS);
	}

	private Set<String> findingsTold() {
		return changes.stream().map(WorkspaceChange::findings).reduce(Set.of(), WorkspaceTest::union);
	}

	private Set<String> entriesTold() {
		return changes.stream().map(WorkspaceChange::entries).reduce(Set.of(), WorkspaceTest::union);
	}

	private static Set<String> union(Set<String> one, Set<String> other) {
		Set<String> union = new TreeSet<>(one);
		union.addAll(other);
		return union;
	}

	private List<String> codes(String path) {
		return workspace.file(root.resolve(path)).orElseThrow().findings().stream().map(finding -> finding.code().id()).toList();
	}

	private List<String> found(String query) {
		List<String> found = new ArrayList<>();
		workspace.find(Query.of(query), file -> found.add(file.standard().path() + " " + file.hits().size()));
		return found;
	}
}
