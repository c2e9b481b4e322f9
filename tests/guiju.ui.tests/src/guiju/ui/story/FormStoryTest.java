package guiju.ui.story;

import static guiju.ui.story.OpenedTree.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

@Tag("windows")
class FormStoryTest {

	private static final Path PICTURES = Path.of(System.getProperty("guiju.pictures", System.getProperty("java.io.tmpdir")));

	private final Robot robot = new Robot();

	@Test
	void whatIsTypedInAFieldIsOneStepForEachPauseAndTheCaretStays(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, OpenedTree.example(folder, "KMC2431-001v4.ocs"))) {
			String before = opened.text();
			opened.rows().expand("T1.1").select("P1.1.1");
			StyledText field = opened.field(word("內容", "Text"));
			assertEquals("蒐集媒體型態、工具等應用現況及發展趨勢。", robot.ui(field::getText));
			robot.focus(field);
			robot.ui(() -> {
				field.setSelection(2);
				return null;
			});

			robot.type("並整理");
			robot.until("taken in", () -> opened.editor.document().session().text().contains("P1.1.1: 蒐集並整理媒體"));
			robot.type("好");
			robot.until("painted after the background's reading", () -> opened.editor.document().session().snapshot().text().contains("蒐集並整理好媒體"));
			assertEquals(6, robot.ui(field::getCaretOffset));
			assertTrue(opened.rows().read().stream().anyMatch(row -> row.contains("P1.1.1  蒐集並整理好媒體")));

			robot.press("CTRL+Z");
			assertEquals("蒐集並整理媒體型態、工具等應用現況及發展趨勢。", robot.ui(field::getText));
			robot.press("CTRL+Z");
			assertEquals("蒐集媒體型態、工具等應用現況及發展趨勢。", robot.ui(field::getText));
			assertEquals(before, opened.text());

			robot.ui(() -> {
				field.setSelection(field.getCharCount());
				return null;
			});
			robot.type("\n第二段。");
			assertTrue(opened.saved().contains("P1.1.1: 蒐集媒體型態、工具等應用現況及發展趨勢。\n      | 第二段。\n"), opened.text().substring(0, 600));
		}
	}

	@Test
	void aLevelIsChosenByItsMeaningAndAReasonIsWritten(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, OpenedTree.example(folder, "KMC2431-001v4.ocs"))) {
			String before = opened.text();
			opened.rows().select("T1.1");
			Combo level = opened.screen().named(Combo.class, word("職能級別", "Level"));
			assertTrue(robot.ui(level::getText).startsWith("4  "), robot.ui(level::getText));
			String five = robot.ui(() -> List.of(level.getItems()).stream().filter(item -> item.startsWith("5  ")).findFirst().orElseThrow());
			opened.screen().choose(word("職能級別", "Level"), five);
			robot.focus(opened.field(word("緣由", "Reason")));
			robot.type("依座談意見調整。");
			robot.picture(PICTURES.resolve("form-task.png"));

			String saved = opened.saved();
			assertTrue(saved.contains("  T1.1: 企劃需求分析\n"), saved);
			assertTrue(saved.contains("緣由: 依座談意見調整。"), saved);
			assertEquals(before, saved.replace("級別 5\n", "級別 4\n").replaceAll(" *緣由: 依座談意見調整。\n", ""));
		}
	}

	@Test
	void knowledgeIsPickedByTypingAndNewKnowledgeDefinedOnTheSpot(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, OpenedTree.example(folder, "KMC2431-001v4.ocs"))) {
			opened.rows().select("T1.1");
			robot.focus(opened.screen().rows(word("引用的知識", "nowledge")).control());
			robot.press("INSERT");
			Screen picker = robot.dialog(word("選擇要引用的知識", "Knowledge to cite"));
			picker.fill(word("尋找代碼或名稱", "Find a code or label"), "廣電");
			assertTrue(picker.rows().read().get(0).startsWith("K08 | 廣電相關法規【註1】"), picker.words());
			robot.picture(PICTURES.resolve("form-picker-behind.png"));
			picker.picture(PICTURES.resolve("form-picker.png"));
			picker.press(word("引用", "Cite"));
			robot.untilClosed(word("選擇要引用的知識", "Knowledge to cite"));
			assertTrue(opened.saved().contains("知識 K01、K02、K03、K04、K05、K06、K08\n"), opened.text());

			opened.screen().press(word("加入…", "Add…"));
			Screen again = robot.dialog(word("選擇要引用的知識", "Knowledge to cite"));
			again.fill(word("尋找代碼或名稱", "Find a code or label"), "生成式人工智慧");
			assertTrue(again.rows().read().get(0).contains("生成式人工智慧"), again.words());
			again.press(word("引用", "Cite"));
			robot.untilClosed(word("選擇要引用的知識", "Knowledge to cite"));
			String saved = opened.saved();
			assertTrue(saved.contains("K08、K16\n") && saved.contains("  K15: 客戶關係管理\n  K16: 生成式人工智慧\n"), saved);
			robot.press("CTRL+Z");
			assertFalse(opened.saved().contains("K16"));
		}
	}

	@Test
	void aRefusalIsToldBesideTheFieldAndNothingIsLost(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, OpenedTree.example(folder, "KMC2431-001v4.ocs"))) {
			String before = opened.text();
			opened.rows().expand(word("知識  15", "Knowledge  15")).select("K02  媒體型態");
			Text code = opened.word(word("代碼", "Code"));
			robot.focus(code);
			robot.press("CTRL+A");
			robot.type("K03\n");

			assertEquals("K03", robot.ui(code::getText));
			assertTrue(opened.screen().words().contains("K03"), opened.screen().words());
			robot.picture(PICTURES.resolve("form-refusal.png"));
			assertEquals(before, opened.text());
			robot.press("ESC");
			assertEquals("K02", robot.ui(code::getText));
			assertTrue(opened.screen().words().contains("T1.1 | 企劃需求分析"), opened.screen().words());
		}
	}

	@Test
	void theHeadOfAStandardIsAForm(@TempDir Path folder) throws Exception {
		try (OpenedTree opened = new OpenedTree(robot, OpenedTree.example(folder, "KMC2431-001v4.ocs"))) {
			opened.rows().select("KMC2431-001v4");
			robot.picture(PICTURES.resolve("form-head.png"));
			robot.focus(opened.word(word("行業別 代碼 2", "Industries Code 2")));
			robot.type("J5811\n");
			assertTrue(opened.saved().contains("行業別 M7310: 專業、科學及技術服務業 / 廣告業及市場研究業\n行業別 J5811"), opened.text().substring(0, 300));
			robot.focus(opened.word(word("發展單位 1", "Developers 1")));
			robot.type("某某協會\n");
			assertTrue(opened.saved().contains("發展單位: 某某協會\n"), opened.text().substring(0, 400));
		}
	}
}
