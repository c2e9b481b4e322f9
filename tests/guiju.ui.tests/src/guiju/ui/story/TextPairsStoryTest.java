package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs that come in pairs are closed while one types, and never twice. */
@Tag("windows")
class TextPairsStoryTest {

	private static final String TEXT = """
			T1: 媒體採購
			  T1.1: 巡視版面
			    P1.1.1: 依規定巡視版面。
			""";

	@Test
	void whatIsOpenedIsClosedAndTypedOver(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("依規定巡視版面");
			story.robot.type("（");
			assertEquals(TEXT.replace("版面。", "版面（）。"), story.written());
			story.robot.type("如「媒體」）");
			assertEquals(TEXT.replace("版面。", "版面（如「媒體」）。"), story.saved());
		}
	}

	@Test
	void backspaceTakesAnEmptyPairAndASelectionIsPutBetween(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("依規定巡視版面");
			story.robot.type("「");
			story.robot.press("BS");
			assertEquals(TEXT, story.written());

			for (int i = 0; i < 2; i++)
				story.robot.key(SWT.SHIFT, SWT.ARROW_LEFT, '\0');
			story.robot.type("《");
			assertEquals(TEXT.replace("版面。", "《版面》。"), story.saved());
		}
	}

	@Test
	void beforeAWordAndBeforeWhatClosesAlreadyNothingIsAdded(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBefore("巡視版面。");
			story.robot.type("「");
			assertEquals(TEXT.replace("巡視版面。", "「巡視版面。"), story.written());
			story.caretBehind("巡視版面");
			story.robot.press("CTRL+END");
			story.caretBehind("「巡視版面");
			story.robot.type("」");
			assertEquals(TEXT.replace("巡視版面。", "「巡視版面」。"), story.saved());
		}
	}

	@Test
	void aReferenceIsChosenBetweenItsSigns(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("依規定巡視版面");
			story.robot.type("【");
			Table offered = TextFindingsStoryTest.list(story);
			int row = story.robot.ui(() -> java.util.stream.IntStream.range(0, offered.getItemCount())
					.filter(i -> offered.getItem(i).getText().startsWith("T1.1 ")).findFirst().orElseThrow());
			for (int i = 0; i < row; i++)
				story.tell(SWT.ARROW_DOWN, '\0');
			story.tell(SWT.CR, '\r');
			story.robot.until("chosen", () -> story.written().contains("T1.1】"));
			assertEquals(TEXT.replace("版面。", "版面【T1.1】。"), story.saved());
		}
	}
}
