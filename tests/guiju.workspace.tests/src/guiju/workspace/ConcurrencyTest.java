package guiju.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.dsl.StandardParser;
import guiju.dsl.check.TextFinding;
import guiju.model.code.ElementKind;
import guiju.testing.Effort;

class ConcurrencyTest {

	private static final StandardParser PARSER = StandardParser.standalone();
	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
	private static final int FILES = 8;

	@TempDir
	Path folder;

	@Test
	void comesToTheSameHoweverManyTellAndAskAtTheSameTime() throws Exception {
		for (int seed = 0; seed < Effort.times(5); seed++) {
			Path root = Files.createDirectories(folder.resolve("s" + seed));
			for (int i = 0; i < 40; i++)
				Files.writeString(root.resolve("f" + i + ".ocs"), new RandomTexts(new Random(i)).next());
			Map<String, String> overlays = new ConcurrentHashMap<>();
			try (Workspace workspace = new Workspace(root, PARSER, () -> TODAY); ExecutorService threads = Executors.newFixedThreadPool(5)) {
				AtomicBoolean done = new AtomicBoolean();
				Future<?> reader = threads.submit(reader(workspace, done));
				List<Future<?>> running = new ArrayList<>();
				for (int writer = 0; writer < 3; writer++)
					running.add(threads.submit(writer(workspace, root, writer, seed, overlays)));
				running.add(threads.submit(toucher(workspace, root, seed)));
				for (Future<?> each : running)
					each.get(120, TimeUnit.SECONDS);
				done.set(true);
				reader.get(120, TimeUnit.SECONDS);
				workspace.refresh().get(120, TimeUnit.SECONDS);

				Map<String, List<TextFinding>> findings = new TreeMap<>();
				workspace.files().forEach(file -> findings.put(file.path(), file.findings()));
				assertEquals(new TreeMap<>(new FreshRun(root, overlays, TODAY).findings), findings, "seed " + seed);
			}
		}
	}

	/** Types into files that no other writer types into. */
	private static Callable<Void> writer(Workspace workspace, Path root, int writer, int seed, Map<String, String> overlays) {
		return () -> {
			Random random = new Random(seed * 10L + writer);
			RandomTexts texts = new RandomTexts(random);
			for (int i = 0; i < 150; i++) {
				String path = "f" + (writer * FILES + random.nextInt(FILES)) + ".ocs";
				if (random.nextInt(5) == 0) {
					overlays.remove(path);
					workspace.withoutOverlay(root.resolve(path));
				} else {
					overlays.put(path, texts.next());
					workspace.overlay(root.resolve(path), overlays.get(path));
				}
			}
			return null;
		};
	}

	private static Callable<Void> reader(Workspace workspace, AtomicBoolean done) {
		return () -> {
			while (!done.get()) {
				workspace.index().labels(ElementKind.KNOWLEDGE, "", 20).forEach(label -> label.places().get(0).standard().path());
				workspace.index().citations(ElementKind.SKILL, "溝通協調").size();
				workspace.files().forEach(WorkspaceFile::findings);
				workspace.index().previous("KMC2431-001v9");
			}
			return null;
		};
	}

	private static Callable<Void> toucher(Workspace workspace, Path root, int seed) {
		return () -> {
			Random random = new Random(seed);
			for (int i = 0; i < 20; i++) {
				Files.writeString(root.resolve("guiju.properties"), i % 2 == 0 ? "stage=publication" : "severity.duplicate-standard=info");
				Files.writeString(root.resolve("f" + random.nextInt(40) + ".ocs"), new RandomTexts(random).next());
				workspace.refresh().get(120, TimeUnit.SECONDS);
			}
			return null;
		};
	}
}
