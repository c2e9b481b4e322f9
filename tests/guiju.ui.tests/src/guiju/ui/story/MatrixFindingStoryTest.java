package guiju.ui.story;

import static guiju.ui.story.OpenedTree.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

@Tag("windows")
class MatrixFindingStoryTest {

	private static final String STANDARD = """
			職能基準 KMC2431-901v1
			T1: 媒體提案
			  T1.1: 需求分析
			    級別 4
			    P1.1.1: 蒐集趨勢。
			    知識 K03
			    技能 S01
			  T1.2: 規劃提案
			    級別 4
			    P1.2.1: 進行簡報。
			    知識 K01、K03
			T2: 成效管控
			  T2.1: 管控品質
			    級別 3
			    P2.1.1: 檢核品質。
			    知識 K03
			知識定義
			  K01: 媒體型態
			  K02: 廣電相關法規
			  K03: 消費者行為
			技能定義
			  S01: 溝通協調
			""";

	private final Robot robot = new Robot();

	@Test
	void columnsAreSortedByCountAndOnlyTheUnusedShown(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			matrix.opened.screen().choose(word("排序", "Order"), word("依引用次數排序", "By citations"));
			assertEquals(List.of("K03", "K01", "K02", "S01"), matrix.grid().header(OpenedMatrix.CODE));
			assertEquals(List.of("3★", "1", "0 !", "1"), matrix.grid().header(OpenedMatrix.COUNT));

			matrix.opened.screen().choose(word("顯示哪些欄", "Columns to show"), word("只顯示未引用", "Only unused"));
			assertEquals(List.of("K02"), matrix.grid().header(OpenedMatrix.CODE));
			matrix.opened.screen().choose(word("顯示哪些欄", "Columns to show"), word("不顯示未引用", "Without unused"));
			assertEquals(List.of("K03", "K01", "S01"), matrix.grid().header(OpenedMatrix.CODE));
			assertEquals(STANDARD, matrix.text());
		}
	}

	@Test
	void theFilterFindsByCodeAndLabelAndEnterLeadsBack(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			robot.press("CTRL+F");
			robot.type("法規");
			assertEquals(List.of("K02"), matrix.grid().header(OpenedMatrix.CODE));
			assertEquals(5, matrix.grid().titles().size());
			robot.press("CTRL+A");
			robot.type("T2");
			assertEquals(List.of("T2  成效管控", "T2.1  管控品質"), matrix.grid().titles());
			assertEquals(4, matrix.grid().header(OpenedMatrix.CODE).size());
			robot.press("CTRL+A");
			robot.type("沒有的");
			assertTrue(matrix.words().contains(word("找不到「沒有的」", "Nothing has “沒有的”")), matrix.words());
			robot.press("ESC");
			robot.press("ARROW_DOWN");
			assertEquals(matrix.grid().control(), robot.ui(() -> robot.display().getFocusControl()));
			assertEquals(5, matrix.grid().titles().size());
		}
	}

	@Test
	void whatIsTypedIsFoundAndKeysReachEveryCorner(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			robot.type("T2.1");
			robot.pause(1300);
			robot.type("K02");
			assertTrue(matrix.grid().heard().contains("T2.1 × K02"), matrix.grid().heard());
			robot.press("HOME");
			assertTrue(matrix.grid().heard().contains("T2.1 × K01"), matrix.grid().heard());
			robot.press("END");
			assertTrue(matrix.grid().heard().contains("T2.1 × S01"), matrix.grid().heard());
			robot.press("CTRL+HOME");
			assertTrue(matrix.grid().heard().contains("T1 × K01"), matrix.grid().heard());
			robot.press("CTRL+END");
			assertTrue(matrix.grid().heard().contains("T2.1 × S01"), matrix.grid().heard());
			assertEquals(STANDARD, matrix.text());
		}
	}

	@Test
	void aDutyFoldsItsTasks(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			matrix.grid().clickTitle("T1  ", 12);
			assertEquals(List.of("T1  媒體提案", "T2  成效管控", "T2.1  管控品質"), matrix.grid().titles());
			assertEquals("2", matrix.cell("T1  ", "K03"));
			robot.press("CR");
			assertEquals(5, matrix.grid().titles().size());
		}
	}

	@Test
	void theTableGoesToASpreadsheet(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			matrix.goTo("T1.1", "K02");
			matrix.grid().clickUpTo("T1.2", "K03", OpenedMatrix.CODE);
			robot.press("CTRL+C");
			assertEquals("\t" + word("主要職責與工作任務", "Duties and tasks") + "\tK02\tK03\n\t\t廣電相關法規\t消費者行為\nT1.1\t需求分析\t\t●\nT1.2\t規劃提案\t\t●\n\t"
					+ word("引用任務數", "Tasks citing") + "\t0\t3\n", clipboard());
			assertTrue(matrix.words().contains(word("已複製 2 列 2 欄", "2 rows and 2 columns copied")), matrix.words());
		}
	}

	@Test
	void newKnowledgeIsDefinedAndCitedByAKey(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			matrix.goTo("T1.1", "K02");
			robot.press("INSERT");
			Screen dialog = robot.dialog(word("新增知識", "New Knowledge"));
			assertTrue(dialog.words().contains("K04") && dialog.words().contains("T1.1"), dialog.words());
			robot.focus(dialog.find(Text.class, text -> (text.getStyle() & org.eclipse.swt.SWT.READ_ONLY) == 0));
			robot.type("生成式人工智慧\n");
			robot.untilClosed(word("新增知識", "New Knowledge"));
			assertEquals(STANDARD.replace("    知識 K03\n    技能", "    知識 K03、K04\n    技能").replace("  K03: 消費者行為\n", "  K03: 消費者行為\n  K04: 生成式人工智慧\n"), matrix.saved());
			assertTrue(matrix.grid().heard().contains("T1.1 × K04"), matrix.grid().heard());
			robot.press("CTRL+Z");
			assertEquals(STANDARD, matrix.saved());
		}
	}

	private String clipboard() {
		return robot.ui(() -> {
			Clipboard clipboard = new Clipboard(robot.display());
			String text = (String) clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			return text == null ? "" : text;
		});
	}
}
