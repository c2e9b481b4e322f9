package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Screen;

/** A fix for the whole standard shows each line that it would change, and changes none until it is agreed to. */
@Tag("windows")
class TextFixAllStoryTest {

	private static final String TEXT = """
			T1: 媒體採購
			  T1.1: 巡視版面
			    級別 4
			    P1.1.1: 依規定巡視版面。
			    知識 K01、K02
			知識定義
			  K1: 媒體
			  K2: 法規
			""";
	private static final String MENDED = TEXT.replace("K1:", "K01:").replace("K2:", "K02:");

	@Test
	void eachLineIsShownBeforeAllAreMended(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			Screen dialog = everywhere(story);
			assertEquals(2, dialog.rows().read().size(), dialog.rows().read().toString());
			assertTrue(dialog.rows().read().get(1).contains("K2: 法規") && dialog.rows().read().get(1).contains("K02: 法規"), dialog.rows().read().toString());
			dialog.picture(Path.of("target/pictures/text-fix-all-" + said("zh", "en") + ".png"));
			dialog.press(said("取消", "Cancel"));
			story.robot.untilClosed(said("整份基準一起修正", "Mend Everywhere in This Standard"));
			assertEquals(TEXT, story.written());

			everywhere(story).press(said("套用", "Apply"));
			story.robot.untilClosed(said("整份基準一起修正", "Mend Everywhere in This Standard"));
			assertEquals(MENDED, story.saved());
			story.robot.press("CTRL+Z");
			assertEquals(TEXT, story.written());
		}
	}

	private static Screen everywhere(TextStory story) {
		story.caretBehind("  K1");
		story.robot.press("CTRL+1");
		Table offered = TextFindingsStoryTest.list(story);
		int row = story.robot.ui(() -> IntStream.range(0, offered.getItemCount())
				.filter(i -> offered.getItem(i).getText().contains(said("整份基準都這樣修正", "Everywhere in this standard")) && offered.getItem(i).getText().contains("K01"))
				.findFirst().orElseThrow());
		for (int i = 0; i < row; i++)
			story.tell(SWT.ARROW_DOWN, '\0');
		story.robot.start(() -> story.text().notifyListeners(SWT.KeyDown, TextStory.enter()));
		return story.robot.dialog(said("整份基準一起修正", "Mend Everywhere in This Standard"));
	}
}
