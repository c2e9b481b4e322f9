package guiju.ui.story;

import static guiju.ui.story.OpenedTree.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Robot;

@Tag("windows")
class TreeFindingStoryTest {

	private static final String STANDARD = """
			職能基準 KMC2431-001v1
			基準級別 4
			T1: 媒體提案
			  T1.1: 需求分析
			    級別 4
			    O1.1.1: 分析書
			    P1.1.1: 蒐集趨勢。
			    知識 K01
			  T1.2: 規劃提案
			    級別 4
			    O1.2.1: 提案書
			    P1.2.1: 進行簡報。
			    知識 K01、K09
			知識定義
			  K01: 廣電法規【註1】
			說明
			  註1: 廣電法規等。
			""";

	private final Robot robot = new Robot();

	@Test
	void aFindingMarksItsRowAndIsToldInTheFormUntilItIsMended(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, STANDARD)) {
			assertNotEquals(image(opened, "T1.1"), image(opened, "T1.2"));
			opened.rows().select("T1.2");
			assertTrue(opened.screen().words().contains("K09"), opened.screen().words());

			opened.rows().expand("T1.2").expand(word("引用的知識  K01、K09", "Cited knowledge  K01, K09")).select("K09  ");
			robot.press("DEL");
			assertEquals(STANDARD.replace("知識 K01、K09", "知識 K01"), opened.saved());
			Tree tree = opened.tree();
			robot.until("without a mark", () -> uiImage(tree, "T1.1") == uiImage(tree, "T1.2"));
		}
	}

	private Image image(OpenedTree opened, String row) {
		Tree tree = opened.tree();
		return robot.ui(() -> uiImage(tree, row));
	}

	private static Image uiImage(Tree tree, String row) {
		for (TreeItem duty : tree.getItem(0).getItems())
			for (TreeItem task : duty.getItems())
				if (task.getText().startsWith(row))
					return task.getImage();
		throw new AssertionError("no row " + row);
	}

	@Test
	void whatTheTreeDidTheTextUndoes(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, STANDARD)) {
			opened.rows().expand("T1.1").select("P1.1.1");
			robot.press("CTRL+D");
			assertTrue(opened.text().contains("P1.1.2: 蒐集趨勢。"), opened.text());

			opened.page(word("文字", "Text"));
			StyledText text = opened.screen().find(StyledText.class, each -> each.getText().contains("P1.1.2"));
			robot.focus(text);
			robot.press("CTRL+Z");
			assertEquals(STANDARD, robot.ui(text::getText));
			robot.press("CTRL+HOME");
			for (int i = 0; i < 11; i++)
				robot.press("ARROW_DOWN");
			int line = STANDARD.indexOf("    P1.2.1");
			robot.until("the caret is told", () -> opened.editor.selection().get().offset() >= line);
			opened.page(word("樹狀", "Tree"));
			assertTrue(opened.selected().get(0).startsWith("P1.2.1"), opened.selected().toString());
			assertEquals(STANDARD, opened.saved());
		}
	}

	@Test
	void aNoteIsWrittenInTheForm(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, STANDARD)) {
			opened.rows().expand(word("註解  1", "Notes  1")).select("廣電法規等");
			StyledText field = opened.field(word("內容", "Text"));
			assertEquals("廣電法規等。", robot.ui(field::getText));
			robot.focus(field);
			robot.press("CTRL+END");
			robot.type("含子法。");
			assertEquals(STANDARD.replace("廣電法規等。", "廣電法規等。含子法。"), opened.saved());
		}
	}
}
