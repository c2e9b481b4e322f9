package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Menus;

/** Lines pasted from minutes are plain at first; who wants it makes indicators of them, by a key or from the menu. */
@Tag("windows")
class TextPasteStoryTest {

	private static final String TEXT = """
			T1: 媒體採購
			  T1.1: 巡視版面
			    級別 4
			    P1.1.1: 依規定巡視版面。
			   \s
			    知識 K01
			知識定義
			  K01: 媒體
			""";
	private static final String MINUTES = "1. 填寫紀錄表。\n2. 通報異常。";
	private static final String PLAIN = TEXT.replace("版面。\n    \n", "版面。\n    " + MINUTES + "\n");
	private static final String MADE = TEXT.replace("版面。\n    \n", "版面。\n    P1.1.2: 填寫紀錄表。\n    P1.1.3: 通報異常。\n");

	@Test
	void pastedLinesStayPlainUntilAKeyMakesIndicatorsOfThem(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			clipboard(story, MINUTES);
			story.caretBehind("版面。\n    ");
			story.robot.press("CTRL+V");
			assertEquals(PLAIN, story.written());
			assertTrue(story.robot.window().words().contains(said("按 Ctrl+Shift+B 可各自成為一項行為指標", "Ctrl+Shift+B makes indicators of them")),
					() -> story.robot.window().words());

			story.robot.press("CTRL+SHIFT+B");
			assertEquals(MADE, story.saved());
			story.robot.press("CTRL+Z");
			assertEquals(PLAIN, story.written());
			story.robot.press("CTRL+Z");
			assertEquals(TEXT, story.written());
		}
	}

	@Test
	void theMenuOffersTheSameAndOnlyWhileTheLinesStand(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			clipboard(story, MINUTES);
			story.caretBehind("版面。\n    ");
			story.robot.press("CTRL+V");
			Menus.context(story.robot, story.text()).choose(said("把貼上的 2 行轉為行為指標", "Make indicators of the 2 Pasted Lines"));
			assertEquals(MADE, story.saved());

			assertFalse(Menus.context(story.robot, story.text()).isEnabled(said("把貼上的各行轉為項目", "Make Elements of Pasted Lines")));
		}
	}

	@Test
	void oneLineAndLinesOfTheLanguageArePastedWithoutAWord(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			clipboard(story, "P1.1.2: 填寫紀錄表。\n    P1.1.3: 通報異常。");
			story.caretBehind("版面。\n    ");
			story.robot.press("CTRL+V");
			assertEquals(MADE, story.saved());
			assertFalse(story.robot.window().words().contains("Ctrl+Shift+B"), () -> story.robot.window().words());
		}
	}

	@Test
	void whatWordAndTablesPutBetweenWordsIsLeftOut(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			clipboard(story, "並依\u00a0程序\u200b回報\t主管。\r\n");
			story.caretBehind("依規定巡視版面");
			story.robot.press("CTRL+V");
			assertEquals(TEXT.replace("規定巡視版面", "規定巡視版面並依 程序回報 主管。"), story.written());
			story.robot.press("CTRL+Z");
			assertEquals(TEXT, story.written());

			clipboard(story, "P1.1.2\t填寫\u000b紀錄表。\r\n");
			story.caretBehind("版面。\n    ");
			story.robot.press("CTRL+V");
			assertEquals(TEXT.replace("版面。\n    \n", "版面。\n    P1.1.2: 填寫\n紀錄表。\n\n"), story.saved());
		}
	}

	@Test
	void rowsOfATableWithCodesAreElementsAtOnce(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			clipboard(story, "K02\t法規\r\nK03\t電腦　\r\n");
			story.robot.press("CTRL+END");
			story.robot.press("CTRL+V");
			assertEquals(TEXT + "K02: 法規\nK03: 電腦\n", story.saved());
		}
	}

	@Test
	void aLineOfTheStandardGetsALineOfItsOwn(@TempDir Path folder) throws Exception {
		String crlf = TEXT.replace("\n", "\r\n");
		try (TextStory story = TextStory.of(folder, crlf)) {
			clipboard(story, "    P1.1.2: 填寫紀錄表。\n");
			story.caretBehind("依規定巡視版面。");
			story.robot.press("CTRL+V");
			assertEquals(crlf.replace("巡視版面。\r\n", "巡視版面。\r\n    P1.1.2: 填寫紀錄表。\r\n"), story.saved());
		}
	}

	private static void clipboard(TextStory story, String text) {
		story.robot.ui(() -> {
			story.editor.getEditorSite().getActionBars().getStatusLineManager().setMessage("");
			Clipboard clipboard = new Clipboard(story.robot.display());
			clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
			clipboard.dispose();
			return null;
		});
	}
}
