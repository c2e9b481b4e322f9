package guiju.ui.story;

import static guiju.ui.story.OpenedTree.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Robot;

/** A standard that is larger than any published one: 200 tasks, 400 definitions, of which the screen shows a part. */
@Tag("windows")
class MatrixSizeStoryTest {

	private final Robot robot = new Robot();

	private static String large(int duties, int definitions) {
		StringBuilder text = new StringBuilder("職能基準 KMC2431-901v1\n職業: 大型試驗\n");
		for (int duty = 1; duty <= duties; duty++) {
			text.append("T%d: 職責第%d項\n".formatted(duty, duty));
			for (int task = 1; task <= 10; task++) {
				int first = (duty * 10 + task) * 7 % (definitions - 8) + 1;
				String codes = IntStream.range(first, first + 8).mapToObj("%03d"::formatted).map(number -> "K" + number).collect(Collectors.joining("、"));
				text.append("  T%d.%d: 任務第%d之%d項\n    級別 4\n    O%d.%d.1: 報告書\n".formatted(duty, task, duty, task, duty, task));
				text.append("    知識 %s\n    技能 %s\n".formatted(codes, codes.replace('K', 'S')));
			}
		}
		text.append("知識定義\n");
		IntStream.rangeClosed(1, definitions).forEach(number -> text.append("  K%03d: 第%d項知識\n".formatted(number, number)));
		text.append("技能定義\n");
		IntStream.rangeClosed(1, definitions).forEach(number -> text.append("  S%03d: 第%d項技能\n".formatted(number, number)));
		return text.toString();
	}

	@Test
	void headersStayInSightAndWhatWasScrolledToStaysOverEditsAndPages(@TempDir Path folder) throws Exception {
		String standard = large(3, 40);
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, standard)) {
			robot.press("CTRL+END");
			List<String> codes = matrix.grid().header(OpenedMatrix.CODE);
			List<String> titles = matrix.grid().titles();
			assertFalse(codes.contains("K001"), codes::toString);
			assertTrue(codes.contains("S040") && titles.contains("T3.10  任務第3之10項"), titles::toString);
			assertEquals("第40項技能", matrix.grid().header(OpenedMatrix.NAME).getLast());
			assertEquals("8", matrix.grid().before("T3.10", 2));

			robot.press("SPACE");
			String cited = cited(standard, "S040");
			assertEquals(cited, matrix.saved());
			inSight(matrix, codes, titles);
			robot.press("CTRL+Z");
			assertEquals(standard, matrix.saved());
			inSight(matrix, codes, titles);

			matrix.opened.page(word("文字", "Text"));
			robot.ui(() -> {
				matrix.opened.editor.document().session().document().replace(standard.indexOf("第1項知識"), 0, "改過的");
				return null;
			});
			matrix.show();
			inSight(matrix, codes, titles);
			robot.press("CTRL+HOME");
			assertEquals("改過的第1項知識", matrix.grid().header(OpenedMatrix.NAME).getFirst());
		}
	}

	private void inSight(OpenedMatrix matrix, List<String> codes, List<String> titles) {
		assertEquals(codes, matrix.grid().header(OpenedMatrix.CODE));
		assertEquals(titles, matrix.grid().titles());
		assertTrue(matrix.grid().heard().contains("T3.10 × S040"), matrix.grid().heard());
	}

	/** The last task cites a code more. */
	private static String cited(String standard, String code) {
		int list = standard.lastIndexOf("    技能 ");
		int end = standard.indexOf('\n', list);
		return standard.substring(0, end) + "、" + code + standard.substring(end);
	}

	@Test
	void aSmallWindowHasRoomForRowsAndTellsFirstWhatIsToBeDone(@TempDir Path folder) throws Exception {
		Point before = robot.ui(() -> robot.window().shell().getSize());
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, large(1, 40).replaceFirst("知識 K[0-9]+", "知識 K999"))) {
			size(new Point(1024, 700));
			robot.until("three rows", () -> matrix.grid().titles().size() >= 3);
			Label summary = matrix.opened.screen().find(Label.class, label -> label.getText().startsWith(word("未定義 1・未引用", "1 undefined · ")));
			assertTrue(robot.ui(() -> summary.getSize().x) > 60);
			matrix.grid().clickEdge("T1.1", "K999", OpenedMatrix.CODE);
			assertTrue(matrix.grid().heard().contains("T1.1 × K999"), matrix.grid().heard());
		} finally {
			size(before);
		}
	}

	private void size(Point size) {
		robot.ui(() -> {
			robot.window().shell().setSize(size);
			return null;
		});
		robot.settle();
	}

	@Test
	void aMarkIsSetInALargeStandard(@TempDir Path folder) throws Exception {
		String standard = large(20, 200);
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, standard)) {
			robot.press("CTRL+END");
			String cited = cited(standard, "S200");
			long[] times = new long[10];
			for (int i = 0; i < times.length; i++) {
				times[i] = work(matrix);
				assertEquals(i % 2 == 0 ? cited : standard, matrix.text());
				robot.settle();
			}
			System.out.println("a mark in a matrix of 200 tasks and 400 definitions, its painting included, ms of work each time: "
					+ Arrays.stream(times).map(time -> time / 1_000_000).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
			assertEquals(standard, matrix.text());
		}
	}

	/** Returns how long the user interface works at a key until the table is painted, whatever else the machine does. */
	private long work(OpenedMatrix matrix) {
		return robot.ui(() -> {
			long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			Event event = new Event();
			event.keyCode = ' ';
			event.character = ' ';
			matrix.grid().control().notifyListeners(SWT.KeyDown, event);
			matrix.grid().control().update();
			return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
		});
	}
}
