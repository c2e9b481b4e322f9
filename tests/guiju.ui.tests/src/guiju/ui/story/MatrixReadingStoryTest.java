package guiju.ui.story;

import static guiju.ui.story.OpenedTree.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Grid;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

/** What a member finds out about a cell, and does with it, by tip, menu and keys. */
@Tag("windows")
class MatrixReadingStoryTest {

	private static final String STANDARD = """
			職能基準 KMC2431-901v1
			職業: 媒體試驗人員
			T1: 媒體提案
			  T1.1: 需求分析
			    級別 4
			    O1.1.1: 分析書
			    知識 K01、K77
			    技能 S01
			  T1.2: 規劃提案
			    級別 4
			    O1.2.1: 提案書
			    知識 K01
			  T1.3: 提案簡報
			    級別 3
			    O1.3.1: 簡報
			    技能 S01
			知識定義
			  K01: 媒體型態與應用工具（含生成式人工智慧之應用與限制）
			  K02: 廣電相關法規
			技能定義
			  S01: 溝通協調
			""";

	private final Robot robot = new Robot();

	@Test
	void aTipTellsNamesInFullAndWhatACellSays(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			Rectangle cell = matrix.grid().bounds("T1.2", "K01", OpenedMatrix.CODE);
			String tip = tip(matrix, Grid.middle(cell));
			assertTrue(tip.contains(word("T1.2 × K01　引用", "T1.2 × K01  cited")), tip);
			assertTrue(tip.contains("媒體型態與應用工具（含生成式人工智慧之應用與限制）"), tip);
			assertTrue(tip.contains(word("2 項任務引用：T1.1、T1.2，引用最多", "cited by 2 tasks: T1.1, T1.2, the most cited")), tip);

			String header = tip(matrix, new Point(Grid.middle(matrix.grid().bounds("T1.2", "K02", OpenedMatrix.CODE)).x, 60));
			assertTrue(header.contains(word("知識　K02  廣電相關法規　沒有任務引用", "Knowledge  K02  廣電相關法規  no task cites it")), header);
			String row = tip(matrix, new Point(90, Grid.middle(cell).y));
			assertTrue(row.contains(word("任務　T1.2  規劃提案　引用知識 1 項、技能 0 項", "Task  T1.2  規劃提案  cites 1 knowledge, 0 skills")), row);
		}
	}

	/** Rests the pointer at a place and reads what comes up beside it. */
	private String tip(OpenedMatrix matrix, Point at) {
		robot.mouse().move(matrix.grid().control(), at.x, at.y);
		robot.ui(() -> {
			Event event = new Event();
			event.x = at.x;
			event.y = at.y;
			matrix.grid().control().notifyListeners(SWT.MouseHover, event);
			return null;
		});
		Shell window = robot.ui(() -> robot.window().shell());
		robot.until("a tip", () -> tips(window).length > 0);
		String said = new Screen(robot, robot.ui(() -> tips(window)[0])).words();
		robot.ui(() -> {
			matrix.grid().control().notifyListeners(SWT.MouseExit, new Event());
			for (Shell shell : tips(window))
				shell.close();
			return null;
		});
		return said;
	}

	private static Shell[] tips(Shell window) {
		return Arrays.stream(window.getDisplay().getShells()).filter(shell -> shell != window && shell.isVisible()).toArray(Shell[]::new);
	}

	@Test
	void theMenuOffersWhatCanBeDoneThere(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			matrix.goTo("T1.2", "K02");
			Menus menu = Menus.context(robot, matrix.grid().control());
			assertEquals(List.of(word("引用", "Cite"), word("前往 T1.2", "Go to T1.2"), word("前往 K02", "Go to K02"), word("在文字頁顯示", "Show on Text Page"),
					word("新增知識並引用…", "New Knowledge, Cited Here…"), word("新增技能並引用…", "New Skill, Cited Here…"), word("複製為表格", "Copy as Table"),
					word("複製整張表", "Copy Whole Table")), menu.entries());
			menu.choose(word("引用", "Cite"));
			assertEquals(STANDARD.replace("    知識 K01\n  T1.3", "    知識 K01、K02\n  T1.3"), matrix.saved());
			Menus.context(robot, matrix.grid().control()).choose(word("取消引用", "Do Not Cite"));
			assertEquals(STANDARD, matrix.saved());

			matrix.choose(word("在文字頁顯示", "Show on Text Page"));
			assertTrue(robot.ui(() -> robot.display().getFocusControl() instanceof StyledText text
					&& text.getLine(text.getLineAtOffset(text.getCaretOffset())).contains("T1.2: 規劃提案")));
			matrix.show();
			matrix.choose(word("新增技能並引用…", "New Skill, Cited Here…"));
			type(word("新增技能", "New Skill"), "簡報技巧");
			assertEquals(STANDARD.replace("    知識 K01\n  T1.3", "    知識 K01\n    技能 S02\n  T1.3").replace("溝通協調\n", "溝通協調\n  S02: 簡報技巧\n"), matrix.saved());

			matrix.grid().clickTitle("T1  ", 60);
			assertEquals(word("收合", "Fold"), Menus.context(robot, matrix.grid().control()).entries().get(0));
		}
	}

	private void type(String title, String words) {
		Screen dialog = robot.dialog(title);
		robot.focus(dialog.find(Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0));
		robot.type(words + "\n");
		robot.untilClosed(title);
	}

	@Test
	void aCodeThatNothingDefinesIsDefinedWhereItIsSeen(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			matrix.goTo("T1.1", "K77");
			robot.press("F3");
			assertTrue(matrix.words().contains(word("K77 沒有定義，無處可前往。按 Insert 可新增它的定義。", "Nothing defines K77, so there is nowhere to go. Insert adds its definition.")), matrix.words());
			assertTrue(Menus.context(robot, matrix.grid().control()).entries().contains(word("新增 K77 的定義…", "Define K77…")));

			robot.press("INSERT");
			type(word("新增知識", "New Knowledge"), "生成式人工智慧");
			assertEquals(STANDARD.replace("  K02: 廣電相關法規\n", "  K02: 廣電相關法規\n  K77: 生成式人工智慧\n"), matrix.saved());
			assertTrue(matrix.grid().heard().contains(word("T1.1 × K77　引用", "T1.1 × K77  cited")), matrix.grid().heard());
			robot.press("F3");
			assertTrue(matrix.opened.selected().get(0).startsWith("K77  生成式人工智慧"), matrix.opened.selected().toString());
		}
	}

	@Test
	void aRangeIsChosenByKeysCitedAndCopied(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			robot.type("T1.2");
			robot.pause(1300);
			robot.type("K01");
			robot.press("SHIFT+ARROW_DOWN");
			robot.press("SHIFT+ARROW_RIGHT");
			robot.press("SPACE");
			assertEquals(STANDARD.replace("    知識 K01\n  T1.3", "    知識 K01、K02\n  T1.3").replace("簡報\n    技能", "簡報\n    知識 K01、K02\n    技能"), matrix.saved());
			assertEquals(List.of("1", "3★", "2", "2"), matrix.grid().header(OpenedMatrix.COUNT));

			robot.press("SPACE");
			assertEquals(STANDARD.replace("    知識 K01\n  T1.3", "  T1.3"), matrix.saved());
			robot.press("CTRL+Z");
			robot.press("CTRL+Z");
			assertEquals(STANDARD, matrix.saved());

			robot.press("TAB");
			assertNotEquals(matrix.grid().control(), robot.ui(() -> robot.display().getFocusControl()));
		}
	}
}
