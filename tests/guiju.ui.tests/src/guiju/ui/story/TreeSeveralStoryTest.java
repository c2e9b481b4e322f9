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

/** Several elements at once, chosen by keys. */
@Tag("windows")
class TreeSeveralStoryTest {

	private static final String FROM = """
			職能基準 KMC2431-001v1
			T1: 媒體提案
			  T1.1: 需求分析
			    級別 4
			    P1.1.1: 蒐集趨勢。
			    P1.1.2: 彙整需求。
			    P1.1.3: 確認時程。
			    知識 K01
			  T1.2: 規劃提案
			    級別 4
			    P1.2.1: 進行簡報。
			知識定義
			  K01: 廣電法規
			""";
	private static final String TO = """
			職能基準 KPS2431-001v1
			T1: 銷售
			  T1.1: 拜訪
			    級別 3
			    P1.1.1: 拜訪客戶。
			""";

	private final Robot robot = new Robot();

	@Test
	void severalIndicatorsAreMovedDeletedAndBroughtBackTogether(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, FROM)) {
			opened.rows().expand("T1.1").select("P1.1.2");
			robot.press("SHIFT+ARROW_DOWN");
			assertEquals(List.of("P1.1.2  彙整需求。", "P1.1.3  確認時程。"), opened.selected());

			robot.press("ALT+ARROW_UP");
			assertEquals(FROM.replace("    P1.1.1: 蒐集趨勢。\n    P1.1.2: 彙整需求。\n    P1.1.3: 確認時程。\n",
					"    P1.1.2: 彙整需求。\n    P1.1.3: 確認時程。\n    P1.1.1: 蒐集趨勢。\n"), opened.saved());
			assertEquals(List.of("P1.1.2  彙整需求。", "P1.1.3  確認時程。"), opened.selected());
			robot.press("CTRL+Z");
			assertEquals(FROM, opened.saved());

			opened.rows().select("P1.1.2");
			robot.press("SHIFT+ARROW_DOWN");
			robot.press("DEL");
			assertEquals(FROM.replace("    P1.1.2: 彙整需求。\n    P1.1.3: 確認時程。\n", ""), opened.saved());
			assertEquals(1, opened.selected().size());
			robot.press("CTRL+Z");
			assertEquals(FROM, opened.saved());
			assertTrue(opened.rows().read().contains("      P1.1.3  確認時程。"), opened.rows().read().toString());
		}
	}

	@Test
	void severalAreCutHereAndPastedInAnotherFile(@TempDir Path folder) throws Exception {
		try (OpenedTree from = new OpenedTree(robot, OpenedTree.write(folder, "from.ocs", FROM))) {
			from.rows().expand("T1.1").select("P1.1.2");
			robot.press("SHIFT+ARROW_DOWN");
			robot.press("CTRL+X");
			assertEquals(FROM.replace("    P1.1.2: 彙整需求。\n    P1.1.3: 確認時程。\n", ""), from.saved());
			try (OpenedTree to = new OpenedTree(robot, OpenedTree.write(folder, "to.ocs", TO))) {
				to.rows().expand("T1.1").select("P1.1.1");
				robot.press("CTRL+V");
				assertEquals(TO.replace("拜訪客戶。\n", "拜訪客戶。\n    P1.1.2: 彙整需求。\n    P1.1.3: 確認時程。\n"), to.saved());
				assertEquals(List.of("P1.1.2  彙整需求。", "P1.1.3  確認時程。"), to.selected());
				robot.press("CTRL+Z");
				assertEquals(TO, to.saved());
			}
		}
	}

	@Test
	void whatCannotGoFurtherIsToldAndNothingIsChanged(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, FROM)) {
			opened.rows().select("T1  ");
			robot.press("ALT+ARROW_UP");
			assertTrue(opened.screen().words().contains(word("已經在最上面，不能再移動。", "It is at the top already.")), opened.screen().words());
			assertEquals(FROM, opened.text());
			opened.rows().select("KMC2431-001v1");
			robot.press("DEL");
			assertTrue(opened.screen().words().contains(word("整份職能基準不能在這裡刪除", "The whole standard is not deleted here")), opened.screen().words());
			opened.rows().select(word("知識  1", "Knowledge  1"));
			robot.press("DEL");
			assertTrue(opened.screen().words().contains(word("這是清單的標題，不能刪除", "This is the heading of a list")), opened.screen().words());
			assertEquals(FROM, opened.text());
		}
	}
}
