package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ExtendedModifyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.desk.Desk;

/** The page itself: long lines, folded lines, and hands that nothing gets in the way of. */
@Tag("windows")
class TextPageStoryTest {

	@Test
	void longLinesAreWrappedUntilTheUserSaysOtherwise(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			String before = story.written();
			assertTrue(story.robot.ui(() -> story.text().getWordWrap()));
			story.robot.press("SHIFT+ALT+Y");
			assertFalse(story.robot.ui(() -> story.text().getWordWrap()));
			story.robot.press("SHIFT+ALT+Y");
			assertTrue(story.robot.ui(() -> story.text().getWordWrap()));
			assertEquals(before, story.written());
		}
	}

	@Test
	void aTaskIsFoldedByKeysAndItsTextStays(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			String before = story.written();
			story.caretBehind("\n  T1.1");
			story.robot.press("CTRL+SHIFT+[");
			story.robot.until("folded", () -> !story.text().getText().contains("P1.1.1: "));
			assertEquals(before, story.written());
			story.robot.press("CTRL+SHIFT+]");
			story.robot.until("unfolded", () -> story.text().getText().equals(before));
		}
	}

	@Test
	void chineseIsTypedWhileFindingsArrive(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			String before = story.written();
			String typed = "依合約條款逐項核對刊播資料並留存紀錄";
			story.caretBehind("P1.1.1: ");
			int start = story.robot.ui(() -> story.text().getCaretOffset());
			int top = story.robot.ui(() -> story.text().getTopPixel());
			for (char character : typed.toCharArray()) {
				story.robot.type(String.valueOf(character));
				Point caret = story.robot.ui(() -> story.text().getSelection());
				story.known();
				story.robot.settle();
				assertEquals(caret, story.robot.ui(() -> story.text().getSelection()));
				assertTrue(story.robot.ui(() -> story.text().isFocusControl()));
			}
			assertEquals(start + typed.length(), story.robot.ui(() -> story.text().getCaretOffset()));
			assertEquals(top, story.robot.ui(() -> story.text().getTopPixel()));
			assertEquals(before.replace("P1.1.1: ", "P1.1.1: " + typed), story.saved());
		}
	}

	@Test
	void whatArrivesFromTheBackgroundLeavesTextCaretAndSelectionAlone(@TempDir Path folder) throws Exception {
		Path other = Files.writeString(folder.resolve("v3.ocs"), "職能基準 KMC2431-001v3\n職業: 媒體企劃人員\n");
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			story.caretBehind("P1.1.1: ");
			story.robot.press("SHIFT+ARROW_RIGHT");
			Point selection = story.robot.ui(() -> story.text().getSelection());
			AtomicInteger touched = new AtomicInteger();
			Listener listener = event -> touched.incrementAndGet();
			ExtendedModifyListener modified = event -> touched.incrementAndGet();
			story.robot.ui(() -> {
				story.text().addListener(SWT.Modify, listener);
				story.text().addListener(SWT.Selection, listener);
				story.text().addExtendedModifyListener(modified);
				story.text().addCaretListener(event -> touched.incrementAndGet());
				return null;
			});
			Files.writeString(other, "職能基準 KMC2431-001v3\n職業: 媒體人員\nT1: 職責\n");
			Files.writeString(folder.resolve("guiju.properties"), "severity.overdue = error\n");
			story.robot.ui(() -> Desk.get().folder().orElseThrow().workspace()).refresh().join();
			story.robot.pause(500);
			story.robot.settle();

			assertEquals(0, touched.get());
			assertEquals(selection, story.robot.ui(() -> story.text().getSelection()));
			assertTrue(story.robot.ui(() -> story.text().isFocusControl()));
			assertFalse(story.robot.ui(story.editor::isDirty));
		}
	}
}
