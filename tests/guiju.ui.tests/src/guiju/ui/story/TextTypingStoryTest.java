package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A standard is typed from top to bottom: Enter gives the next code, a list what can follow, and nothing is lost on the way. */
@Tag("windows")
class TextTypingStoryTest {

	private static final String TEXT = """
			T1: 媒體採購
			  T1.1: 巡視版面
			    級別 4
			    O1.1.1: 紀錄表
			    P1.1.1: 依規定巡視版面。
			    知識 K01
			知識定義
			  K01: 媒體
			  K02: 法規
			""";

	@Test
	void enterBeginsTheNextIndicatorAndASecondOneTakesItBack(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("巡視版面。");
			story.robot.press("CR");
			story.robot.type("填寫紀錄表。");
			story.robot.press("CR");
			assertTrue(story.written().contains("    P1.1.2: 填寫紀錄表。\n    P1.1.3: \n"), story.written());
			story.robot.press("CR");

			assertEquals(TEXT.replace("巡視版面。\n", "巡視版面。\n    P1.1.2: 填寫紀錄表。\n    \n"), story.saved());
		}
	}

	@Test
	void theListOffersDefinitionsByTheirWordsAndEnterWritesTheCode(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("知識 K01");
			story.robot.type("、");
			Table offered = TextFindingsStoryTest.list(story);
			assertTrue(read(story, offered).getFirst().contains("K02  法規"), read(story, offered).toString());
			story.tell(SWT.CR, '\r');

			story.robot.until("completed", () -> story.written().contains("知識 K01、K02"));
			assertEquals(TEXT.replace("知識 K01", "知識 K01、K02"), story.saved());
		}
	}

	@Test
	void aSkeletonIsFilledInByTheTabulator(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.robot.press("CTRL+END");
			story.robot.press("CTRL+SPACE");
			Table offered = TextFindingsStoryTest.list(story);
			List<String> rows = read(story, offered);
			int duty = java.util.stream.IntStream.range(0, rows.size()).filter(i -> rows.get(i).contains("  T2: ") && !rows.get(i).startsWith("T2")).findFirst().orElseThrow();
			for (int i = 0; i < duty; i++)
				story.tell(SWT.ARROW_DOWN, '\0');
			story.tell(SWT.CR, '\r');
			story.robot.until("written", () -> story.written().contains("T2: "));
			story.robot.type("刊登");
			story.robot.press("TAB");
			story.robot.type("簽約");
			story.robot.press("ESC");

			assertTrue(story.written().contains("T2: 刊登\n  T2.1: 簽約\n"), story.written());
			assertTrue(story.saved().startsWith(TEXT));
			story.robot.press("CTRL+Z");
			story.robot.press("CTRL+Z");
			story.robot.press("CTRL+Z");
			assertEquals(TEXT, story.written());
		}
	}

	@Test
	void clipboardUndoAndRedoWorkByTheirKeys(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBefore("    O1.1.1");
			story.robot.press("SHIFT+ARROW_DOWN");
			story.robot.press("CTRL+X");
			assertEquals(TEXT.replace("    O1.1.1: 紀錄表\n", ""), story.written());
			story.robot.press("CTRL+END");
			story.robot.press("CTRL+V");
			assertTrue(story.written().endsWith("    O1.1.1: 紀錄表\n"));
			story.robot.press("CTRL+Z");
			story.robot.press("CTRL+Z");
			assertEquals(TEXT, story.written());
			assertFalse(story.robot.ui(story.editor::isDirty));
			story.robot.press("CTRL+Y");
			assertEquals(TEXT.replace("    O1.1.1: 紀錄表\n", ""), story.written());

			assertEquals(TEXT.replace("    O1.1.1: 紀錄表\n", ""), story.saved());
		}
	}

	@Test
	void linesCopiedFromAnotherProgramBecomeIndicators(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.robot.ui(() -> {
				org.eclipse.swt.dnd.Clipboard clipboard = new org.eclipse.swt.dnd.Clipboard(story.robot.display());
				clipboard.setContents(new Object[] {"1. 填寫紀錄表。\n2. 通報異常。\n"}, new org.eclipse.swt.dnd.Transfer[] {org.eclipse.swt.dnd.TextTransfer.getInstance()});
				clipboard.dispose();
				return null;
			});
			story.caretBehind("巡視版面。");
			story.robot.press("CTRL+SHIFT+V");
			story.robot.pause(300);
			story.robot.press("ARROW_DOWN");
			story.robot.press("CR");
			story.robot.until("pasted", () -> !story.written().equals(TEXT));

			assertEquals(TEXT.replace("巡視版面。\n", "巡視版面。\n    P1.1.2: 填寫紀錄表。\n    P1.1.3: 通報異常。\n"), story.saved());
			story.robot.press("CTRL+Z");
			assertEquals(TEXT, story.written());
		}
	}

	private static List<String> read(TextStory story, Table table) {
		return story.robot.ui(() -> Arrays.stream(table.getItems()).map(item -> item.getText()).toList());
	}
}
