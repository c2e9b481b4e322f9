package guiju.ui.story;

import static guiju.ui.story.OpenedTree.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Drag;
import guiju.ui.robot.Robot;

@Tag("windows")
class TreeDragStoryTest {

	private static final String STANDARD = """
			職能基準 KMC2431-001v1
			T1: 媒體提案
			  T1.1: 需求分析
			    級別 4
			    // 甲
			    P1.1.1: 蒐集趨勢。
			    P1.1.2: 彙整需求。
			    知識 K01
			  T1.2: 規劃提案
			    級別 4
			    P1.2.1: 進行簡報。
			知識定義
			  K01: 廣電法規【註1】
			說明
			  註1: 廣電法規等。
			""";
	private static final String OTHER = """
			職能基準 KPS2431-001v1
			T1: 銷售
			  T1.1: 拜訪
			    級別 3
			    P1.1.1: 拜訪客戶。
			    知識 K01
			知識定義
			  K01: 商品
			""";

	private final Robot robot = new Robot();
	private final Drag drag = new Drag(robot);

	@Test
	void anIndicatorIsDraggedBetweenOthersWithItsComment(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, STANDARD)) {
			opened.rows().expand("T1.1").expand("T1.2").select("P1.1.1");
			assertTrue(drag.drag(opened.tree(), opened.tree(), "P1.1.2", Drag.Side.BEHIND, false));
			assertEquals(STANDARD.replace("    // 甲\n    P1.1.1: 蒐集趨勢。\n    P1.1.2: 彙整需求。\n", "    P1.1.2: 彙整需求。\n    // 甲\n    P1.1.1: 蒐集趨勢。\n"), opened.saved());
			assertEquals(List.of("P1.1.1  蒐集趨勢。"), opened.selected());
			robot.press("CTRL+Z");
			assertEquals(STANDARD, opened.saved());

			opened.rows().select("P1.1.2");
			assertTrue(drag.drag(opened.tree(), opened.tree(), "T1.2", Drag.Side.ON, false));
			String moved = opened.saved();
			assertTrue(moved.contains("    P1.2.1: 進行簡報。\n    P1.1.2: 彙整需求。\n") && !moved.contains("蒐集趨勢。\n    P1.1.2"), moved);
			robot.press("CTRL+Z");
			assertEquals(STANDARD, opened.saved());
		}
	}

	@Test
	void withAKeyHeldACopyIsDropped(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, STANDARD)) {
			opened.rows().expand("T1.1").expand("T1.2").select("P1.1.2");
			assertTrue(drag.drag(opened.tree(), opened.tree(), "P1.2.1", Drag.Side.BEHIND, true));
			assertEquals(STANDARD.replace("    P1.2.1: 進行簡報。\n", "    P1.2.1: 進行簡報。\n    P1.2.2: 彙整需求。\n"), opened.saved());
			assertEquals(List.of("P1.2.2  彙整需求。"), opened.selected());
		}
	}

	@Test
	void whereNothingBelongsNothingIsDropped(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, STANDARD)) {
			opened.rows().expand("T1.1").expand(word("知識  1", "Knowledge  1")).select("P1.1.2");
			assertFalse(drag.drag(opened.tree(), opened.tree(), "K01  廣電法規", Drag.Side.ON, false));
			opened.rows().select("KMC2431-001v1");
			assertFalse(drag.drag(opened.tree(), opened.tree(), "T1.2", Drag.Side.ON, false));
			assertEquals(STANDARD, opened.text());
		}
	}

	@Test
	void aTaskIsDraggedIntoAnotherEditorWithItsDefinitions(@TempDir Path folder) throws Exception {
		try (OpenedTree from = new OpenedTree(robot, OpenedTree.write(folder, "from.ocs", STANDARD))) {
			from.rows().select("T1.1");
			Tree source = from.tree();
			try (OpenedTree to = new OpenedTree(robot, OpenedTree.write(folder, "to.ocs", OTHER))) {
				assertTrue(drag.drag(source, to.tree(), "T1.1  拜訪", Drag.Side.BEHIND, false));
				String saved = to.saved();
				assertTrue(saved.contains("    知識 K01\n  T1.2: 需求分析\n    級別 4\n    // 甲\n    P1.2.1: 蒐集趨勢。\n    P1.2.2: 彙整需求。\n    知識 K02\n"), saved);
				assertTrue(saved.contains("  K02: 廣電法規【註1】\n") && saved.contains("  註1: 廣電法規等。\n"), saved);
				assertEquals(STANDARD, from.text());
				robot.press("CTRL+Z");
				assertEquals(OTHER, to.saved());
			}
		}
	}

	@Test
	void textOfAnotherProgramIsDroppedAsIndicators(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, STANDARD)) {
			assertTrue(drag.drop("確認時程。\r\n完成簡報。\r\n", opened.tree(), "T1.1"));
			assertEquals(STANDARD.replace("彙整需求。\n", "彙整需求。\n    P1.1.3: 確認時程。\n    P1.1.4: 完成簡報。\n"), opened.saved());
			robot.press("CTRL+Z");
			assertEquals(STANDARD, opened.saved());
		}
	}
}
