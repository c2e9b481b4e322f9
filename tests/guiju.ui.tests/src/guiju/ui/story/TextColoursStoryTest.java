package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader tells codes, keywords and citations apart by their colours. */
@Tag("windows")
class TextColoursStoryTest {

	private static final String TEXT = """
			T1: 媒體採購
			  T1.1: 巡視版面
			    級別 4
			    P1.1.1: 依【註9】巡視。
			    知識 K01、K09
			知識定義
			  K01: 媒體
			""";

	@Test
	void codesAreBoldAndWhatNothingDefinesIsRed(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			StyleRange code = style(story, "P1.1.1");
			StyleRange cited = style(story, "K01、");
			StyleRange undefined = style(story, "K09");

			assertEquals(SWT.BOLD, code.fontStyle);
			assertNotEquals(code.foreground, cited.foreground);
			assertNotEquals(cited.foreground, undefined.foreground);
			assertEquals(undefined.foreground, style(story, "9】").foreground);
		}
	}

	@Test
	void aCitationTurnsRedAsSoonAsItsDefinitionIsGone(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			StyleRange undefined = style(story, "K09");
			story.caretBehind("  K01");
			story.robot.press("BS");
			story.robot.type("2");
			assertEquals(undefined.foreground, style(story, "K01、").foreground);
			assertEquals(TEXT.replace("  K01:", "  K02:"), story.saved());
		}
	}

	private static StyleRange style(TextStory story, String words) {
		int at = story.written().indexOf(words);
		return story.robot.ui(() -> story.text().getStyleRangeAtOffset(at));
	}

	@Test
	void whatStandsBesideTheTextIsOneSheetWithIt(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			story.robot.until("one colour", () -> Arrays.stream(story.text().getParent().getChildren()).filter(Composite.class::isInstance)
					.flatMap(ruler -> Arrays.stream(((Composite) ruler).getChildren())).filter(Canvas.class::isInstance)
					.allMatch(column -> column.getBackground().equals(story.text().getBackground())));
			assertTrue(story.robot.ui(() -> Arrays.stream(story.text().getParent().getChildren()).filter(Composite.class::isInstance)
					.flatMap(ruler -> Arrays.stream(((Composite) ruler).getChildren())).filter(Canvas.class::isInstance).count()) >= 3);
		}
	}
}
