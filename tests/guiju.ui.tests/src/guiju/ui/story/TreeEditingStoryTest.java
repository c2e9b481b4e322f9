package guiju.ui.story;

import static guiju.ui.story.OpenedTree.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;

@Tag("windows")
class TreeEditingStoryTest {

	private static final String STANDARD = """
			職能基準 KMC2431-001v1
			職業: 媒體企劃人員
			// 第一段
			T1: 媒體提案
			  T1.1: 需求分析
			    級別 4
			    O1.1.1: 需求分析書
			    // 甲
			    P1.1.1: 蒐集趨勢。
			    P1.1.2: 彙整需求。
			    知識 K01
			    技能 S01
			  T1.2: 規劃提案
			    級別 4
			    P1.2.1: 進行簡報。
			    知識 K01、K02
			    技能 S01
			知識定義
			  K01: 媒體型態
			  K02: 法規
			技能定義
			  S01: 溝通
			""";

	private final Robot robot = new Robot();

	@Test
	void theTreeShowsWhatTheFileSaysAndAMovedIndicatorKeepsItsComment(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, STANDARD)) {
			opened.rows().expand("T1.1").select("P1.1.2");
			List<String> read = opened.rows().read();
			assertTrue(read.get(0).startsWith("KMC2431-001v1  媒體企劃人員"), read.toString());
			assertTrue(read.contains("    T1.1  需求分析  " + word("級別 4", "Level 4")), read.toString());
			assertTrue(read.contains("      P1.1.1  蒐集趨勢。"), read.toString());

			robot.press("ALT+ARROW_UP");

			assertEquals(List.of("P1.1.2  彙整需求。"), opened.selected());
			assertEquals(STANDARD.replace("    // 甲\n    P1.1.1: 蒐集趨勢。\n    P1.1.2: 彙整需求。\n", "    P1.1.2: 彙整需求。\n    // 甲\n    P1.1.1: 蒐集趨勢。\n"), opened.saved());
			robot.press("CTRL+Z");
			assertEquals(STANDARD, opened.saved());
			robot.press("CTRL+Y");
			robot.press("CTRL+Z");
			assertEquals(STANDARD, opened.saved());
		}
	}

	@Test
	void aNewIndicatorIsWrittenInPlaceByKeysAlone(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, STANDARD)) {
			opened.rows().expand("T1.2").select("P1.2.1");

			robot.press("INSERT");
			Text inPlace = robot.ui(() -> (Text) robot.display().getFocusControl());
			robot.type("確認內容。\n");

			assertTrue(robot.ui(inPlace::isDisposed));
			assertEquals(List.of("P1.2.2  確認內容。"), opened.selected());
			assertEquals(STANDARD.replace("進行簡報。\n", "進行簡報。\n    P1.2.2: 確認內容。\n"), opened.saved());

			robot.press("F2");
			robot.type("取消");
			robot.press("ESC");
			assertEquals(STANDARD.replace("進行簡報。\n", "進行簡報。\n    P1.2.2: 確認內容。\n"), opened.text());
			robot.press("DEL");
			assertEquals(STANDARD, opened.saved());
			assertEquals(List.of("P1.2.1  進行簡報。"), opened.selected());
		}
	}

	@Test
	void theContextMenuOffersWhatBelongsThere(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, STANDARD)) {
			opened.rows().select("T1.2");
			Menus menu = Menus.context(robot, opened.tree());
			String added = word("新增", "New");
			List<String> offered = menu.entries(added);
			assertEquals(OpenedTree.word("工作任務（同層）", "Task (behind this one)"), offered.get(0));
			assertTrue(offered.contains(word("行為指標", "Indicator")), offered.toString());
			assertFalse(offered.contains(word("主要職責", "Duty")), offered.toString());

			opened.choose(added, word("工作產出", "Output"));
			robot.type("提案書\n");

			assertEquals(STANDARD.replace("    P1.2.1: 進行簡報。", "    O1.2.1: 提案書\n    P1.2.1: 進行簡報。"), opened.saved());
			opened.choose(word("再製一份", "Duplicate"));
			assertEquals(List.of("O1.2.2  提案書"), opened.selected());
			assertTrue(opened.saved().contains("    O1.2.1: 提案書\n    O1.2.2: 提案書\n"));
		}
	}

	@Test
	void whatIsUnfoldedAndSelectedStaysOverUndoOfADeletion(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, STANDARD)) {
			opened.rows().expand("T1.1").expand(word("引用的知識  K01", "Cited knowledge  K01")).select("T1.1");
			List<String> before = opened.rows().read();

			robot.press("DEL");
			assertFalse(opened.text().contains("T1.1"));
			assertEquals(1, opened.selected().size());
			assertTrue(opened.selected().get(0).startsWith("T1.2"), opened.selected().toString());

			robot.press("CTRL+Z");
			assertEquals(before, opened.rows().read());
			assertTrue(opened.selected().get(0).startsWith("T1.1"), opened.selected().toString());
			assertEquals(STANDARD, opened.saved());
		}
	}

	@Test
	void knowledgeBecomesASkillAndACodeChangesEverywhere(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, STANDARD)) {
			opened.rows().expand(word("知識  2", "Knowledge  2")).select("K02  法規");
			opened.choose(word("轉為技能", "Make It a Skill"));
			String converted = opened.saved();
			assertTrue(converted.contains("  S02: 法規\n") && converted.contains("    知識 K01\n    技能 S01、S02\n"), converted);
			robot.press("CTRL+Z");
			assertEquals(STANDARD, opened.saved());

			opened.rows().select("K01  媒體");
			opened.choose(word("變更代碼…", "Change Code…"));
			robot.press("CTRL+A");
			robot.type("K09\n");
			assertEquals(STANDARD.replace("K01", "K09"), opened.saved());
		}
	}
}
