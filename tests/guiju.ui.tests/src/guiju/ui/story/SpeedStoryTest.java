package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.sync.session.DocumentSession;
import guiju.sync.session.SessionChange;
import guiju.sync.session.SessionListener;
import guiju.ui.desk.Desk;
import guiju.ui.editor.StandardEditor;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Stops;
import guiju.workspace.Workspace;

/** Measures what docs/performance.md tells of the window, and prints it. What is asserted is what the user sees, never the time. */
@Tag("windows")
class SpeedStoryTest {

	private static final int STANDARDS = 1000;
	private static final int WARMING = 40;
	private static final int KEYS = 200;
	/** The end of this line, with a digit more, cites what is not defined. */
	private static final String CITATIONS = "    知識 K01、K02、K03、K04、K05、K06";

	private final Robot robot = new Robot();
	private Bench bench;

	@AfterEach
	void close() {
		if (bench != null)
			bench.close();
	}

	@Test
	void findingsFollowEachKey(@TempDir Path folder) throws Exception {
		Path file = Bench.example("KMC2431-001v4", folder.resolve("a.ocs"));
		bench = new Bench(folder);
		StandardEditor editor = bench.edit(file.toRealPath());
		StyledText text = bench.textOf(editor);
		robot.ui(() -> {
			text.setCaretOffset(text.getText().indexOf(CITATIONS) + CITATIONS.length());
			return null;
		});
		List<Long> times = new ArrayList<>();
		List<Long> works = new ArrayList<>();
		try (Stops stops = new Stops(robot.display())) {
			for (int i = 0; i < WARMING + KEYS; i++) {
				boolean wrong = i % 2 == 0;
				long worked = stops.work();
				long time = timeOfKey(editor, text, wrong ? "9" : "BS");
				if (i == 0)
					print("work of the window's thread for the first key", List.of(stops.work() - worked));
				if (i >= WARMING) {
					times.add(time);
					works.add(stops.work() - worked);
				}
				assertEquals(wrong, isMarked(text));
			}
			print("key to findings on screen, " + KEYS + " keys", times);
			print("  work of the window's thread for such a key, all that follows included", works);
			System.out.println("  " + stops.report());
		}
		assertEquals(robot.ui(text::getText), Files.readString(file));
	}

	/** Presses a key and returns how long it takes until findings of the new text are painted, in ns. */
	private long timeOfKey(StandardEditor editor, StyledText text, String key) throws InterruptedException {
		DocumentSession session = editor.document().session();
		CountDownLatch painted = new CountDownLatch(1);
		long[] end = new long[1];
		SessionListener listener = new SessionListener() {

			@Override
			public void changed(SessionChange change) {
				text.update();
				end[0] = System.nanoTime();
				painted.countDown();
			}
		};
		robot.ui(() -> {
			session.addListener(listener);
			return null;
		});
		long start = System.nanoTime();
		robot.press(key);
		assertTrue(painted.await(20, TimeUnit.SECONDS), "findings after " + key);
		robot.ui(() -> {
			session.removeListener(listener);
			return null;
		});
		return end[0] - start;
	}

	/** Tells whether the code before the caret has a wavy line below. */
	private boolean isMarked(StyledText text) {
		return robot.ui(() -> {
			StyleRange style = text.getStyleRangeAtOffset(text.getCaretOffset() - 2);
			return style != null && style.underline && style.underlineStyle == SWT.UNDERLINE_SQUIGGLE;
		});
	}

	@Test
	void aFolderOfAThousandStandardsOpensWhileTheWindowAnswers(@TempDir Path folder) throws Exception {
		corpus(folder);
		Tree problems = problems();
		try (Stops stops = new Stops(robot.display())) {
			long start = System.nanoTime();
			bench = new Bench(folder);
			assertFalse(robot.window().words().contains(said("還沒有職能基準", "has no standards yet")), robot.window().words());
			Workspace workspace = robot.ui(() -> Desk.get().folder().orElseThrow().workspace());
			workspace.settled().join();
			long settled = System.nanoTime();
			long withFindings = workspace.files().stream().filter(file -> !file.findings().isEmpty()).count();
			robot.until("all findings", () -> problems.getItemCount() == withFindings);
			long shown = System.nanoTime();
			robot.pause(1000);
			System.out.printf("%d standards opened: findings complete after %d ms, on screen after %d ms; %s%n", STANDARDS,
					(settled - start) / 1_000_000, (shown - start) / 1_000_000, stops.report());
			assertEquals(STANDARDS, workspace.files().size());
		}
	}

	private Tree problems() {
		robot.ui(() -> robot.page().showView("guiju.ui.problems"));
		robot.settle();
		return robot.window().find(Tree.class, tree -> tree.getColumnCount() == 4);
	}

	private static void corpus(Path folder) throws IOException, InterruptedException {
		Path root = Path.of(System.getProperty("guiju.root"));
		Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				root.resolve("releng/benchmarks/src/guiju/benchmarks/Corpus.java").toString(), root.resolve("examples").toString(),
				String.valueOf(STANDARDS), folder.toString()).inheritIO().start();
		assertEquals(0, made.waitFor());
	}

	private static void print(String what, List<Long> times) {
		long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
		System.out.printf("%s: median %.1f ms, p95 %.1f ms, most %.1f ms%n", what, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 95 / 100] / 1e6,
				sorted[sorted.length - 1] / 1e6);
	}
}
