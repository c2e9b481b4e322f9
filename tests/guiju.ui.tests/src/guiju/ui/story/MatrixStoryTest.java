package guiju.ui.story;

import static guiju.ui.story.OpenedTree.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Robot;

@Tag("windows")
class MatrixStoryTest {

	private static final Path PICTURES = Path.of(System.getProperty("guiju.pictures", System.getProperty("java.io.tmpdir")));
	private static final String STANDARD = """
			職能基準 KMC2431-901v1
			職業: 媒體試驗人員
			T1: 媒體提案
			  T1.1: 需求分析
			    級別 4
			    O1.1.1: 分析書
			    P1.1.1: 蒐集趨勢。
			    知識 K01、K03 // 註記
			    技能 S01
			  T1.2: 規劃提案
			    級別 4
			    O1.2.1: 提案書
			    P1.2.1: 進行簡報。
			    知識 K01
			知識定義
			  K01: 媒體型態
			  K02: 廣電相關法規
			  K03: 消費者行為
			技能定義
			  S01: 溝通協調
			""";

	private final Robot robot = new Robot();

	@Test
	void aKeyCitesAndAnotherUndoes(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			assertEquals(List.of("K01", "K02", "K03", "S01"), matrix.grid().header(OpenedMatrix.CODE));
			assertEquals(List.of("2★", "0 !", "1", "1"), matrix.grid().header(OpenedMatrix.COUNT));
			assertEquals(List.of("T1  媒體提案", "T1.1  需求分析", "T1.2  規劃提案"), matrix.grid().titles());
			assertTrue(matrix.words().contains(word("未引用 1", "1 unused")), matrix.words());

			robot.press("CTRL+HOME");
			robot.press("ARROW_DOWN");
			robot.press("ARROW_RIGHT");
			assertTrue(matrix.grid().heard().endsWith(word("T1.1 × K02　未引用", "T1.1 × K02  not cited")), matrix.grid().heard());
			robot.press("SPACE");

			assertEquals("●", matrix.cell("T1.1", "K02"));
			assertTrue(matrix.grid().heard().endsWith(word("T1.1 × K02　引用", "T1.1 × K02  cited")), matrix.grid().heard());
			assertEquals("3", matrix.grid().before("T1.1", 1));
			assertEquals(List.of("2★", "1", "1", "1"), matrix.grid().header(OpenedMatrix.COUNT));
			assertEquals(STANDARD.replace("K01、K03 //", "K01、K02、K03 //"), matrix.saved());

			robot.press("CTRL+Z");
			assertEquals("", matrix.cell("T1.1", "K02"));
			assertEquals(STANDARD, matrix.saved());
			robot.press("CTRL+Y");
			assertEquals("●", matrix.cell("T1.1", "K02"));
			assertTrue(matrix.grid().heard().endsWith(word("T1.1 × K02　引用", "T1.1 × K02  cited")), matrix.grid().heard());
			robot.press("CR");
			assertEquals("", matrix.cell("T1.1", "K02"));
			assertEquals(STANDARD, matrix.saved());
		}
	}

	@Test
	void aClickOnTheMarkCitesAndOneBesideItOnlyChooses(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			matrix.goTo("T1.2", "S01");
			assertEquals(STANDARD, matrix.text());
			assertTrue(matrix.words().contains(word("T1.2 × S01　未引用", "T1.2 × S01  not cited")), matrix.words());
			assertTrue(matrix.words().contains("溝通協調"), matrix.words());

			matrix.grid().click("T1.2", "S01", OpenedMatrix.CODE);
			assertEquals("●", matrix.cell("T1.2", "S01"));
			assertEquals(STANDARD.replace("    知識 K01\n知識定義", "    知識 K01\n    技能 S01\n知識定義"), matrix.saved());

			matrix.goTo("T1.2", "K03");
			matrix.grid().doubleClickEdge("T1.2", "S01", OpenedMatrix.CODE);
			assertEquals("", matrix.cell("T1.2", "S01"));
			assertEquals(STANDARD, matrix.saved());
			matrix.grid().doubleClick("T1.2", "K03", OpenedMatrix.CODE);
			assertEquals(STANDARD.replace("    知識 K01\n知識定義", "    知識 K01、K03\n知識定義"), matrix.saved());
		}
	}

	@Test
	void severalCellsAreCitedInOneStep(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			matrix.goTo("T1.1", "K01");
			matrix.grid().clickUpTo("T1.2", "K03", OpenedMatrix.CODE);
			robot.press("SPACE");
			assertEquals(STANDARD.replace("K01、K03 //", "K01、K02、K03 //").replace("    知識 K01\n知識定義", "    知識 K01、K02、K03\n知識定義"), matrix.saved());
			robot.press("CTRL+Z");
			assertEquals(STANDARD, matrix.saved());
		}
	}

	@Test
	void theMatrixFollowsTheTextAndKeepsItsFocus(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			matrix.goTo("T1.2", "K03");
			change(matrix, "  K02: 廣電相關法規\n", "");
			robot.until("taken in", () -> matrix.opened.editor.document().session().snapshot().text().equals(matrix.opened.editor.document().session().text()));
			assertEquals(List.of("K01", "K03", "S01"), matrix.grid().header(OpenedMatrix.CODE));
			assertTrue(matrix.grid().heard().contains("T1.2 × K03"), matrix.grid().heard());

			change(matrix, "  K03: 消費者行為\n", "");
			robot.until("taken in", () -> matrix.opened.editor.document().session().snapshot().text().equals(matrix.opened.editor.document().session().text()));
			assertEquals(List.of("K03", "K01", "S01"), matrix.grid().header(OpenedMatrix.CODE));
			assertEquals(word("未定義", "undefined"), matrix.grid().header(OpenedMatrix.NAME).get(0));
			assertTrue(matrix.words().contains(word("未定義 1", "1 undefined")), matrix.words());
		}
	}

	/** As another view does it. */
	private void change(OpenedMatrix matrix, String from, String to) {
		robot.ui(() -> {
			matrix.opened.editor.document().session().document().replace(matrix.text().indexOf(from), from.length(), to);
			return null;
		});
	}

	@Test
	void theTreeAndTheMatrixShowTheSameTask(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, STANDARD)) {
			matrix.goTo("T1.2", "K02");
			matrix.opened.page(word("樹狀", "Tree"));
			assertTrue(matrix.opened.selected().get(0).startsWith("T1.2"), matrix.opened.selected().toString());

			matrix.opened.rows().select("T1.1");
			matrix.show();
			assertTrue(matrix.grid().heard().contains("T1.1 × K02"), matrix.grid().heard());

			robot.press("F3");
			assertTrue(matrix.opened.selected().get(0).startsWith("K02  廣電相關法規"), matrix.opened.selected().toString());
			matrix.show();
			matrix.choose(word("前往 T1.1", "Go to T1.1"));
			assertTrue(matrix.opened.selected().get(0).startsWith("T1.1"), matrix.opened.selected().toString());
		}
	}

	@Test
	void whatCannotBeReadIsShownAndBlocksNothing(@TempDir Path folder) throws Exception {
		String broken = STANDARD.replace("  T1.2: 規劃提案", "  T1.2 規劃提案\n  T1.3: 簡報").replace("    級別 4\n    O1.1.1", "    讀不懂的一行\n    級別 4\n    O1.1.1");
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, broken)) {
			assertEquals(List.of("T1  媒體提案", "T1.1  需求分析", "T1.2 規劃提案", "T1.3  簡報"), matrix.grid().titles());
			matrix.goTo("T1.2", "K02");
			assertTrue(matrix.words().contains(word("第 11 行無法讀取，不是任務", "Line 11 cannot be read and is no task")), matrix.words());
			robot.press("SPACE");
			assertEquals(broken, matrix.text());
			assertTrue(matrix.words().contains(word("請先在文字頁修正", "mend it on the text page first")), matrix.words());
			look(matrix, "matrix-broken");

			matrix.goTo("T1.1", "K02");
			assertTrue(matrix.words().contains(word("第 5 行無法讀取：讀不懂的一行", "Line 5 cannot be read: 讀不懂的一行")), matrix.words());
			robot.press("SPACE");
			assertEquals(broken.replace("K01、K03 //", "K01、K02、K03 //"), matrix.saved());
		}
	}

	@Test
	void anUndefinedCodeIsTakenOutButNotCitedOnceMore(@TempDir Path folder) throws Exception {
		String undefined = STANDARD.replace("知識 K01、K03 //", "知識 K01、K77 //");
		try (OpenedMatrix matrix = new OpenedMatrix(robot, folder, undefined)) {
			assertEquals("K77", matrix.grid().header(OpenedMatrix.CODE).get(0));
			matrix.grid().click("T1.2", "K77", OpenedMatrix.CODE);
			assertTrue(matrix.words().contains(word("K77 沒有定義，不能再加引用", "Nothing defines K77")), matrix.words());
			assertEquals(undefined, matrix.text());

			matrix.grid().click("T1.1", "K77", OpenedMatrix.CODE);
			assertEquals(undefined.replace("K01、K77 //", "K01 //"), matrix.saved());
			assertEquals("K01", matrix.grid().header(OpenedMatrix.CODE).get(0));
		}
	}

	@Test
	void aWholeStandardIsReadAtAGlance(@TempDir Path folder) throws Exception {
		try (OpenedMatrix matrix = new OpenedMatrix(robot, OpenedTree.example(folder, "KMC2431-001v4.ocs"))) {
			robot.press("ARROW_DOWN");
			robot.press("ARROW_RIGHT");
			assertEquals(word("知識 15", "Knowledge 15"), matrix.grid().header(OpenedMatrix.GROUP).get(0));
			assertEquals("6", matrix.grid().before("T1.1", 1));
			look(matrix, "matrix");
		}
	}

	/** Takes a picture, with nothing of the pointer in it. */
	private void look(OpenedMatrix matrix, String name) {
		robot.mouse().move(matrix.grid().control(), 2, 2);
		robot.picture(PICTURES.resolve(name + ".png"));
	}
}
