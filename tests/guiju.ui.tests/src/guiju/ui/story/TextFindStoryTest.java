package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Screen;

/** Words are found and replaced by a dialog without what only programmers need. */
@Tag("windows")
class TextFindStoryTest {

	private static final String TEXT = """
			T1: 媒體採購
			  T1.1: 巡視媒體版面
			    P1.1.1: 依規定巡視媒體版面。
			""";

	@Test
	void aWordIsReplacedEverywhereAndOneUndoBringsItBack(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.robot.press("CTRL+HOME");
			story.robot.press("CTRL+F");
			Screen dialog = story.robot.dialog(said("尋找與取代", "Find/Replace"));
			assertTrue(dialog.words().contains(said("區分大小寫", "Case sensitive")), dialog.words());
			assertFalse(dialog.words().contains(said("規則運算式", "Regular expressions")), dialog.words());
			assertFalse(dialog.words().contains(said("全字相符", "Whole word")), dialog.words());
			story.robot.ui(() -> {
				dialog.all(Combo.class).get(0).setText("媒體");
				dialog.all(Combo.class).get(1).setText("廣告");
				return null;
			});
			dialog.picture(Path.of("target/pictures/text-find-" + said("zh", "en") + ".png"));
			dialog.press(said("全部取代", "Replace All"));
			assertTrue(dialog.words().contains(said("已取代 3 處", "3 matches replaced")), dialog.words());
			dialog.press(said("關閉", "Close"));
			story.robot.untilClosed(said("尋找與取代", "Find/Replace"));
			story.robot.focus(story.text());
			assertEquals(TEXT.replace("媒體", "廣告"), story.saved());

			story.robot.press("CTRL+Z");
			assertEquals(TEXT, story.written());
		}
	}

	@Test
	void keysOfProgrammersDoNothing(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("P1.1.1: 依");
			for (String key : new String[] {"CTRL+J", "ALT+SHIFT+A", "CTRL+ALT+J", "CTRL+SHIFT+Y", "INSERT"})
				story.robot.press(key);
			story.robot.type("照");
			assertFalse(story.robot.ui(() -> story.text().getBlockSelection()));
			assertTrue(story.robot.ui(() -> story.text().getWordWrap()));
			assertEquals(TEXT.replace("依規定", "依照規定"), story.saved());
		}
	}
}
