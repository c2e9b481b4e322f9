package guiju.ui.story;

import static guiju.ui.story.OpenedTree.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Robot;

@Tag("windows")
class TreeClipboardStoryTest {

	private static final String FROM = """
			職能基準 KMC2431-001v1
			T1: 媒體提案
			  T1.1: 需求分析
			    級別 4
			    P1.1.1: 蒐集趨勢。
			    P1.1.2: 彙整需求。
			    知識 K01
			知識定義
			  K01: 廣電法規【註1】
			說明
			  註1: 廣電法規等。
			""";
	private static final String TO = """
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

	@Test
	void aTaskIsPastedIntoAnotherFileWithItsDefinitionsAndNotes(@TempDir Path folder) throws Exception {
		try (OpenedTree from = new OpenedTree(robot, OpenedTree.write(folder, "from.ocs", FROM))) {
			from.rows().select("T1.1");
			robot.press("CTRL+C");
			assertEquals("  T1.1: 需求分析", clipboard().lines().findFirst().orElse("").stripTrailing());
			try (OpenedTree to = new OpenedTree(robot, OpenedTree.write(folder, "to.ocs", TO))) {
				to.rows().select("T1.1");
				robot.press("CTRL+V");

				String saved = to.saved();
				assertTrue(saved.contains("    知識 K01\n  T1.2: 需求分析\n    級別 4\n    P1.2.1: 蒐集趨勢。\n    P1.2.2: 彙整需求。\n    知識 K02\n"), saved);
				assertTrue(saved.contains("  K01: 商品\n  K02: 廣電法規【註1】\n") && saved.contains("  註1: 廣電法規等。\n"), saved);
				assertEquals("T1.2", to.selected().get(0).substring(0, 4));
				robot.press("CTRL+Z");
				assertEquals(TO, to.saved());
			}
		}
	}

	@Test
	void whatIsCutComesBackUnderItsCode(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, FROM)) {
			opened.rows().expand("T1.1").select("P1.1.1");
			robot.press("CTRL+X");
			assertEquals(FROM.replace("    P1.1.1: 蒐集趨勢。\n", ""), opened.saved());
			assertTrue(opened.selected().get(0).startsWith("P1.1.2"), opened.selected().toString());
			robot.press("CTRL+V");
			assertEquals(FROM.replace("    P1.1.1: 蒐集趨勢。\n    P1.1.2: 彙整需求。\n", "    P1.1.2: 彙整需求。\n    P1.1.1: 蒐集趨勢。\n"), opened.saved());
		}
	}

	@Test
	void plainLinesOfAnotherProgramBecomeIndicators(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, FROM)) {
			put("確認時程。\r\n\r\n  完成簡報。\r\n");
			opened.rows().select("T1.1");
			robot.press("CTRL+V");
			assertEquals(FROM.replace("彙整需求。\n", "彙整需求。\n    P1.1.3: 確認時程。\n    P1.1.4: 完成簡報。\n"), opened.saved());
			robot.press("CTRL+Z");
			assertEquals(FROM, opened.saved());

			put("P9.9.9: 由文字貼上。\n");
			opened.rows().select("P1.1.2");
			robot.press("CTRL+V");
			assertTrue(opened.saved().contains("由文字貼上。\n    知識 K01\n"), opened.text());
		}
	}

	@Test
	void bulletsAndNumbersOfAWordProcessorAreLeftOut(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, FROM)) {
			put("• 確認時程。\r\n2. 完成簡報。\r\n（3）檢討成效。\r\nP1.1.9回饋意見。\r\n");
			opened.rows().expand("T1.1").select("P1.1.2");
			robot.press("CTRL+V");
			assertEquals(FROM.replace("彙整需求。\n", "彙整需求。\n    P1.1.3: 確認時程。\n    P1.1.4: 完成簡報。\n    P1.1.5: 檢討成效。\n    P1.1.6: 回饋意見。\n"), opened.saved());
			robot.press("CTRL+Z");
			assertEquals(FROM, opened.saved());
		}
	}

	@Test
	void theFilterKeepsWhatStandsAboveAndGoesAway(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, folder, FROM)) {
			List<String> before = opened.rows().read();
			opened.screen().fill(word("篩選", "Filter"), "彙整");
			List<String> filtered = opened.rows().read();
			assertEquals(List.of("KMC2431-001v1", "  T1", "    T1.1", "      P1.1.2"), filtered.stream().map(row -> row.replaceAll("(\\S)\\s.*", "$1")).toList());
			robot.press("ARROW_DOWN");
			assertTrue(opened.selected().get(0).startsWith("P1.1.2"), opened.selected().toString());
			opened.screen().fill(word("篩選", "Filter"), "");
			assertTrue(opened.rows().read().containsAll(before), opened.rows().read().toString());
			assertTrue(opened.selected().get(0).startsWith("P1.1.2"), opened.selected().toString());
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

	private void put(String text) {
		robot.ui(() -> {
			Clipboard clipboard = new Clipboard(robot.display());
			clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
			return null;
		});
	}
}
