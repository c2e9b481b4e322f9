package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines are moved in and out, commented out, copied and taken away by their keys; each is one step back. */
@Tag("windows")
class TextLinesStoryTest {

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
			說明
			  條件: 符合下列：
			    - 大專以上畢業。
			    - 甲級證照。
			""";

	@Test
	void theTabulatorMovesLinesInAndWithShiftOutAndNeverStandsInAText(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBefore("    級別 4");
			story.robot.press("SHIFT+ARROW_DOWN");
			story.robot.press("SHIFT+ARROW_DOWN");
			story.robot.press("TAB");
			assertEquals(TEXT.replace("    級別", "      級別").replace("    O1", "      O1"), story.written());
			story.robot.press("SHIFT+TAB");
			assertEquals(TEXT, story.written());
			assertEquals("    級別 4\n    O1.1.1: 紀錄表\n", story.robot.ui(() -> story.text().getSelectionText()));
			story.robot.press("CTRL+Z");
			story.robot.press("CTRL+Z");
			assertFalse(story.robot.ui(story.editor::isDirty));

			story.caretBehind("依規定");
			story.robot.press("TAB");
			story.robot.type("每日");
			assertEquals(TEXT.replace("    P1.1.1: 依規定", "      P1.1.1: 依規定每日"), story.saved());
			assertTrue(story.robot.ui(() -> story.text().isFocusControl()));
		}
	}

	@Test
	void theTabulatorMakesABulletDeeper(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("甲級");
			story.robot.press("TAB");
			assertEquals(TEXT.replace("- 甲級", "-- 甲級"), story.written());
			story.robot.press("SHIFT+TAB");
			story.robot.press("SHIFT+TAB");
			assertEquals(TEXT, story.saved());
		}
	}

	@Test
	void aKeyMakesCommentsOfLinesAndLinesOfComments(@TempDir Path folder) throws Exception {
		String crlf = TEXT.replace("\n", "\r\n");
		try (TextStory story = TextStory.of(folder, crlf)) {
			story.caretBefore("  T1.1: 巡視");
			story.robot.press("SHIFT+ARROW_DOWN");
			story.robot.press("SHIFT+ARROW_DOWN");
			story.robot.press("CTRL+/");
			String commented = crlf.replace("  T1.1: 巡視版面\r\n    級別", "  // T1.1: 巡視版面\r\n  //   級別");
			assertEquals(commented, story.saved());
			story.robot.press("CTRL+/");
			assertEquals(crlf, story.written());
			story.robot.press("CTRL+Z");
			assertEquals(commented, story.written());
		}
	}

	@Test
	void aCopiedLineHasTheNextCode(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("P1.1.1: 依規定巡視");
			story.robot.press("CTRL+ALT+ARROW_DOWN");
			story.robot.type("其他");
			String copied = TEXT.replace("巡視版面。\n", "巡視版面。\n    P1.1.2: 依規定巡視其他版面。\n");
			assertEquals(copied, story.written());
			story.caretBefore("  K01: 媒");
			story.robot.press("SHIFT+ARROW_DOWN");
			story.robot.press("SHIFT+ARROW_DOWN");
			story.robot.press("CTRL+ALT+ARROW_DOWN");
			assertEquals(copied.replace("  K02: 法規\n", "  K02: 法規\n  K03: 媒體\n  K04: 法規\n"), story.saved());
		}
	}

	@Test
	void linesAreMovedAndTakenAwayByTheirKeys(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("O1.1.1: 紀");
			story.robot.press("ALT+ARROW_DOWN");
			assertTrue(story.written().contains("版面。\n    O1.1.1: 紀錄表\n"), story.written());
			story.robot.press("ALT+ARROW_UP");
			assertEquals(TEXT, story.written());
			story.caretBehind("O1.1.1: 紀");
			story.robot.press("CTRL+D");
			assertEquals(TEXT.replace("    O1.1.1: 紀錄表\n", ""), story.saved());
		}
	}

	@Test
	void homeGoesToTheFirstWordAndEnterTakesAwayWhatIsSelected(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("P1.1.1: 依規定");
			story.robot.press("INSERT");
			story.robot.press("HOME");
			story.robot.type("x");
			assertEquals(TEXT.replace("    P1.1.1", "    xP1.1.1"), story.written());
			story.robot.press("CTRL+Z");

			story.caretBehind("依規定巡視");
			for (int i = 0; i < 3; i++)
				story.robot.key(SWT.SHIFT, SWT.ARROW_RIGHT, '\0');
			story.robot.press("CR");
			assertEquals(TEXT.replace("巡視版面。\n", "巡視\n    P1.1.2: \n"), story.written());
			story.robot.press("CTRL+Z");
			assertEquals(TEXT, story.written());
		}
	}

	@Test
	void aFileOfAnotherSystemKeepsItsLineEndsWhateverIsDone(@TempDir Path folder) throws Exception {
		String crlf = TEXT.replace("\n", "\r\n");
		try (TextStory story = TextStory.of(folder, "\ufeff" + crlf)) {
			story.caretBehind("巡視版面。");
			story.robot.press("CR");
			story.robot.type("回報。");
			story.robot.press("CTRL+ALT+ARROW_DOWN");
			story.robot.press("ALT+ARROW_UP");
			story.robot.press("TAB");
			story.robot.press("SHIFT+TAB");
			assertEquals("\ufeff" + crlf.replace("巡視版面。\r\n", "巡視版面。\r\n    P1.1.3: 回報。\r\n    P1.1.2: 回報。\r\n"), story.saved());
		}
	}
}
