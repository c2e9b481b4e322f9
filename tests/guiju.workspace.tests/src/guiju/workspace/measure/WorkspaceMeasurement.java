package guiju.workspace.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import guiju.dsl.StandardParser;
import guiju.dsl.find.Query;
import guiju.model.code.ElementKind;
import guiju.workspace.Workspace;
import guiju.workspace.WorkspaceFile;

/**
 * Measures a folder: FOLDER of a corpus, which is changed and restored. Prints how long a cold index takes from the start of
 * the process, what it keeps, and how long a change takes until it is to be seen.
 */
public final class WorkspaceMeasurement {

	private static final int ROUNDS = 300;

	private WorkspaceMeasurement() {}

	/** Runs the measurements. */
	public static void main(String[] arguments) throws Exception {
		long start = ProcessHandle.current().info().startInstant().map(each -> each.toEpochMilli()).orElse(System.currentTimeMillis());
		StandardParser parser = StandardParser.standalone();
		parser.parse("");
		try (Workspace workspace = new Workspace(Path.of(arguments[0]), parser, () -> LocalDate.of(2026, 6, 1))) {
			workspace.settled().get();
			long now = System.currentTimeMillis();
			System.out.printf("%d files, %d findings: %d ms since the process began, %d ms of processor time%n", workspace.files().size(),
					workspace.files().stream().mapToInt(file -> file.findings().size()).sum(), now - start,
					ProcessHandle.current().info().totalCpuDuration().map(each -> each.toMillis()).orElse(-1L));
			memory("with the index");
			typing(workspace);
			codeChange(workspace);
			queries(workspace);
			refresh(workspace);
			watched(workspace);
			memory("at the end");
		}
		try (Workspace empty = new Workspace(Files.createTempDirectory("empty"), parser, () -> LocalDate.of(2026, 6, 1))) {
			empty.settled().get();
			memory("with an empty folder");
		}
	}

	private static void typing(Workspace workspace) throws Exception {
		List<WorkspaceFile> files = workspace.files();
		long[] times = new long[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			WorkspaceFile file = files.get(i * 7 % files.size());
			String text = workspace.text(file.path()).orElseThrow();
			int at = text.indexOf("P1.1.1: ") + 8;
			long start = System.nanoTime();
			workspace.overlay(file.file(), text.substring(0, at) + "甲" + text.substring(at));
			workspace.settled().get();
			times[i] = System.nanoTime() - start;
			workspace.withoutOverlay(file.file());
		}
		workspace.settled().get();
		print("a typed character", times);
	}

	/** Each change makes two files of one code, which is told in both, and takes it back. */
	private static void codeChange(Workspace workspace) throws Exception {
		List<WorkspaceFile> files = workspace.files();
		long[] times = new long[ROUNDS];
		for (int i = 0; i < ROUNDS; i++) {
			WorkspaceFile file = files.get(i * 7 % files.size());
			WorkspaceFile other = files.get((i * 7 + 5) % files.size());
			String text = workspace.text(file.path()).orElseThrow();
			String same = text.replaceFirst("職能基準 \\S+", "職能基準 " + other.standard().code());
			long start = System.nanoTime();
			workspace.overlay(file.file(), same);
			workspace.settled().get();
			times[i] = System.nanoTime() - start;
			workspace.withoutOverlay(file.file());
			workspace.settled().get();
		}
		print("a changed standard's code", times);
	}

	private static void queries(Workspace workspace) {
		long[] labels = new long[ROUNDS];
		long[] citations = new long[ROUNDS];
		long[] previous = new long[ROUNDS];
		List<WorkspaceFile> files = workspace.files();
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			int found = workspace.index().labels(ElementKind.KNOWLEDGE, i % 2 == 0 ? "" : "行銷", 30).size();
			labels[i] = System.nanoTime() - start;
			start = System.nanoTime();
			found += workspace.index().citations(ElementKind.SKILL, "溝通協調能力").size();
			citations[i] = System.nanoTime() - start;
			start = System.nanoTime();
			Optional<?> before = workspace.index().previous(files.get(i % files.size()).standard().code());
			previous[i] = System.nanoTime() - start;
			if (found < 0 && before.isEmpty())
				throw new IllegalStateException();
		}
		print("labels of a word", labels);
		print("citations of a label", citations);
		print("the previous version", previous);
		long[] find = new long[5];
		for (int i = 0; i < find.length; i++) {
			long start = System.nanoTime();
			int[] hits = {0};
			workspace.find(Query.of(i % 2 == 0 ? "K01" : "行銷"), file -> hits[0] += file.hits().size());
			find[i] = System.nanoTime() - start;
		}
		print("find in all", find);
	}

	private static void refresh(Workspace workspace) throws Exception {
		long[] times = new long[20];
		for (int i = 0; i < times.length; i++) {
			long start = System.nanoTime();
			workspace.refresh().get();
			times[i] = System.nanoTime() - start;
		}
		print("a look at the whole disk", times);
	}

	private static void watched(Workspace workspace) throws Exception {
		workspace.watch();
		workspace.settled().get();
		AtomicReference<CountDownLatch> seen = new AtomicReference<>(new CountDownLatch(1));
		AtomicReference<String> wanted = new AtomicReference<>("");
		workspace.addListener(change -> {
			if (change.findings().contains(wanted.get()) || change.entries().contains(wanted.get()))
				seen.get().countDown();
		});
		List<WorkspaceFile> files = workspace.files();
		long[] times = new long[100];
		for (int i = 0; i < times.length; i++) {
			WorkspaceFile file = files.get(i * 7 % files.size());
			String text = Files.readString(file.file());
			Path beside = file.file().resolveSibling("saved.tmp");
			seen.set(new CountDownLatch(1));
			wanted.set(file.path());
			Files.write(beside, text.replaceFirst("\nT1: ", "\nT1: 新").getBytes(StandardCharsets.UTF_8));
			long start = System.nanoTime();
			Files.move(beside, file.file(), StandardCopyOption.ATOMIC_MOVE);
			seen.get().await();
			times[i] = System.nanoTime() - start;
			Files.writeString(file.file(), text);
			workspace.settled().get();
		}
		print("a file saved by another program, watched", times);
	}

	private static void print(String what, long[] times) {
		Arrays.sort(times);
		System.out.printf("%s: median %.1f ms, p95 %.1f ms, worst %.1f ms%n", what, times[times.length / 2] / 1e6, times[times.length * 95 / 100] / 1e6,
				times[times.length - 1] / 1e6);
	}

	private static void memory(String when) throws IOException {
		for (int i = 0; i < 4; i++)
			System.gc();
		Runtime runtime = Runtime.getRuntime();
		System.out.printf("%.1f MB used %s%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6, when);
	}
}
