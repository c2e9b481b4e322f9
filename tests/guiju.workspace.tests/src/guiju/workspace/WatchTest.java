package guiju.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.dsl.StandardParser;
import guiju.dsl.check.TextFinding;
import guiju.testing.Effort;

class WatchTest {

	private static final StandardParser PARSER = StandardParser.standalone();
	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	@TempDir
	Path root;
	private Workspace workspace;
	private Await await;

	@BeforeEach
	void open() throws Exception {
		workspace = new Workspace(root, PARSER, () -> TODAY);
		await = new Await(workspace);
		workspace.watch();
		workspace.settled().get();
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	@Test
	void seesNewChangedAndDeletedFiles() throws Exception {
		Files.writeString(root.resolve("a.ocs"), Texts.standard("KMC2431-001v1"));
		await.until("new", () -> codes().equals(List.of("KMC2431-001v1")));

		Files.writeString(root.resolve("a.ocs"), Texts.standard("KMC2431-001v2"));
		await.until("changed", () -> codes().equals(List.of("KMC2431-001v2")));

		Files.delete(root.resolve("a.ocs"));
		await.until("deleted", () -> codes().isEmpty());
	}

	@Test
	void seesASaveByRenaming() throws Exception {
		Files.writeString(root.resolve("a.ocs"), Texts.standard("KMC2431-001v1"));
		await.until("new", () -> codes().equals(List.of("KMC2431-001v1")));

		Files.writeString(root.resolve(".a.swp"), Texts.standard("KMC2431-001v3"));
		Files.move(root.resolve("a.ocs"), root.resolve("a.ocs~"));
		Files.move(root.resolve(".a.swp"), root.resolve("a.ocs"));

		await.until("saved", () -> codes().equals(List.of("KMC2431-001v3")));
	}

	@Test
	void seesFilesInNewFoldersAndInRenamedOnes() throws Exception {
		Path elsewhere = Files.createDirectories(root.resolveSibling(root.getFileName() + "-elsewhere").resolve("x/y"));
		Files.writeString(elsewhere.resolve("b.ocs"), Texts.standard("KMC2431-001v1"));

		Files.move(elsewhere.getParent(), root.resolve("x"));
		await.until("moved in", () -> paths().equals(Set.of("x/y/b.ocs")));
		Files.move(root.resolve("x"), root.resolve("z"));
		await.until("renamed", () -> paths().equals(Set.of("z/y/b.ocs")));
		Files.writeString(root.resolve("z/y/c.ocs"), Texts.standard("KMC2431-001v2"));
		await.until("new in the renamed one", () -> paths().equals(Set.of("z/y/b.ocs", "z/y/c.ocs")));
		Files.createDirectories(root.resolve("x/y"));
		Files.writeString(root.resolve("x/y/b.ocs"), Texts.standard("KMC2431-001v1"));
		await.until("the old name again", () -> paths().equals(Set.of("x/y/b.ocs", "z/y/b.ocs", "z/y/c.ocs")));
		Files.move(root.resolve("z"), elsewhere.getParent());

		await.until("moved out", () -> paths().equals(Set.of("x/y/b.ocs")));
		delete(elsewhere.getParent().getParent());
	}

	@Test
	void seesSettingsAndListsThatAreMadeAndChanged() throws Exception {
		Files.createDirectories(root.resolve("a"));
		Files.writeString(root.resolve("a/a.ocs"), Texts.standard("KMC2431-001v1"));
		await.until("new", () -> has("a/a.ocs") && !finds("a/a.ocs", "unknown-category"));

		Files.writeString(root.resolve("guiju.properties"), "categories=list.csv\n");
		await.until("problem of the list that is not there", () -> workspace.problems().size() == 1);
		Files.writeString(root.resolve("list.csv"), "KPS,專業銷售\n");
		await.until("list", () -> finds("a/a.ocs", "unknown-category") && workspace.problems().isEmpty());
		Files.writeString(root.resolve("list.csv"), "KMC,行銷\n");
		await.until("list changed", () -> !finds("a/a.ocs", "unknown-category"));
		Files.writeString(root.resolve("a/guiju.properties"), "severity.unknown-category=off\ncategories=gone.csv");

		await.until("nearer settings", () -> workspace.problems().size() == 1 && workspace.problems().get(0).path().equals("a/guiju.properties"));
	}

	@Test
	void looksAgainAndAgainAtSettingsOutsideTheFolder() throws Exception {
		Path outer = Files.createTempDirectory(root, "outer");
		Path inner = Files.createDirectories(outer.resolve("inner"));
		Files.writeString(inner.resolve("a.ocs"), Texts.standard("KMC2431-001v1").replace("    O1.1.1: 分析書\n", ""));
		try (Workspace below = new Workspace(inner, PARSER, () -> TODAY)) {
			Await told = new Await(below);
			below.watch();
			below.settled().get();
			assertEquals(List.of("missing-output"), below.files().get(0).findings().stream().map(finding -> finding.code().id()).filter("missing-output"::equals).toList());

			Files.writeString(outer.resolve("guiju.properties"), "severity.missing-output=off\n");

			told.until("off", () -> below.files().get(0).findings().stream().noneMatch(finding -> finding.code().id().equals("missing-output")));
		}
	}

	@Test
	void comesBackWhenTheWholeFolderWasGone() throws Exception {
		Path inner = Files.createDirectories(root.resolve("inner"));
		Files.writeString(inner.resolve("a.ocs"), Texts.standard("KMC2431-001v1"));
		try (Workspace below = new Workspace(inner, PARSER, () -> TODAY)) {
			Await told = new Await(below);
			below.watch();
			below.settled().get();

			Files.move(inner, root.resolve("away"));
			told.until("gone", () -> below.files().isEmpty() && below.problems().size() == 1);
			assertEquals(". does not exist. Check the path; a link may lead nowhere.",
					below.problems().get(0).path() + " " + below.problems().get(0).text(Locale.ENGLISH));
			Files.move(root.resolve("away"), inner);

			told.until("back", () -> below.files().size() == 1 && below.problems().isEmpty());
		}
	}

	@Test
	void looksAgainAndAgainWhereNothingCanBeWatched() throws Exception {
		Path inner = Files.createDirectories(root.resolve("inner"));
		try (Workspace polling = new Workspace(inner, PARSER, () -> TODAY)) {
			Await told = new Await(polling);
			polling.poll();
			polling.settled().get();

			Files.createDirectories(inner.resolve("a"));
			Files.writeString(inner.resolve("a/b.ocs"), Texts.standard("KMC2431-001v1"));

			told.until("polled", () -> polling.files().size() == 1);
		}
	}

	@Test
	void losesNothingInAStormOfChanges() throws Exception {
		for (int i = 0; i < 400; i++) {
			Path file = root.resolve("f" + i % 7 + "/g" + i % 3 + ".ocs");
			Files.createDirectories(file.getParent());
			Files.writeString(root.resolve("beside"), Texts.standard("KMC2431-" + (100 + i) + "v1"));
			Files.move(root.resolve("beside"), file, StandardCopyOption.REPLACE_EXISTING);
			if (i % 50 == 49)
				delete(file.getParent());
		}

		await.until("as on the disk", this::isAsOnTheDisk);
	}

	@Test
	void followsRandomSequencesOfChanges() throws Exception {
		sequences(0, Effort.times(8));
	}

	@Test
	@Tag("long")
	void followsVeryManyRandomSequencesOfChanges() throws Exception {
		sequences(1_000, 100);
	}

	private void sequences(long seed, int count) throws Exception {
		for (int i = 0; i < count; i++) {
			RandomFolder random = new RandomFolder(root, workspace, seed + i);
			List<String> done = new ArrayList<>();
			for (int burst = 0; burst < 4; burst++) {
				for (int step = 0; step < 6; step++)
					done.add(random.step());
				await.until("seed " + (seed + i) + " " + done, () -> isAsOnTheDisk(random.overlays));
			}
			for (String path : random.overlays.keySet())
				workspace.withoutOverlay(root.resolve(path));
		}
	}

	private boolean isAsOnTheDisk() throws IOException {
		return isAsOnTheDisk(Map.of());
	}

	private boolean isAsOnTheDisk(Map<String, String> overlays) throws IOException {
		FreshRun fresh = new FreshRun(root, overlays, TODAY);
		Map<String, List<TextFinding>> findings = new LinkedHashMap<>();
		for (WorkspaceFile file : workspace.files())
			if (file.refusal() == null)
				findings.put(file.path(), file.findings());
		return findings.equals(fresh.findings);
	}

	private List<String> codes() {
		return workspace.index().standards().stream().map(standard -> standard.code()).toList();
	}

	private Set<String> paths() {
		Set<String> paths = new TreeSet<>();
		workspace.files().forEach(file -> paths.add(file.path()));
		return paths;
	}

	private boolean has(String path) {
		return workspace.file(root.resolve(path)).isPresent();
	}

	private boolean finds(String path, String code) {
		return workspace.file(root.resolve(path)).orElseThrow().findings().stream().anyMatch(finding -> finding.code().id().equals(code));
	}

	private static void delete(Path folder) throws IOException {
		List<Path> all;
		try (Stream<Path> walk = Files.walk(folder)) {
			all = walk.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path each : all)
			Files.delete(each);
	}
}
