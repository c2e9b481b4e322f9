package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.desk.Desk;
import guiju.ui.robot.Screen;

/** Beside the text bars tell what differs from the previous version; who points at one reads what stood there. */
@Tag("windows")
class TextChangesStoryTest {

	private static final String OLD = """
			職能基準 KMC2431-001v3
			職業: 媒體企劃人員
			T1: 媒體採購
			  T1.1: 巡視版面
			    級別 4
			    O1.1.1: 紀錄表
			    P1.1.1: 依規定巡視版面。
			    P1.1.2: 回報主管。
			    知識 K01
			知識定義
			  K01: 媒體
			""";
	private static final String NEW = OLD.replace("001v3", "001v4").replace("依規定巡視", "依作業規定巡視").replace("    P1.1.2: 回報主管。\n", "")
			.replace("  K01: 媒體\n", "  K01: 媒體\n  K02: 法規\n");

	private static TextStory open(Path folder) throws Exception {
		Files.writeString(folder.resolve("v3.ocs"), OLD);
		TextStory story = TextStory.of(folder, NEW);
		story.robot.ui(() -> Desk.get().folder().orElseThrow().workspace()).settled().join();
		return story;
	}

	@Test
	void barsStandBesideTheLinesThatDifferFromThePreviousVersion(@TempDir Path folder) throws Exception {
		try (TextStory story = open(folder)) {
			story.robot.until("a bar at the new knowledge", () -> isMarked(story, "K02: "));
			assertTrue(marked(story, "依作業規定"));
			assertTrue(marked(story, "職能基準 "));
			assertFalse(marked(story, "級別 4"));
			assertFalse(marked(story, "O1.1.1"));
			story.robot.until("nothing but the sheet below the last line", () -> below(story).equals(story.text().getBackground().getRGB()));
			story.robot.picture(Path.of("target/pictures/text-changes-" + said("zh", "en") + ".png"));

			story.caretBehind("O1.1.1: ");
			story.robot.type("巡視");
			story.robot.until("a bar at what was typed", () -> isMarked(story, "O1.1.1"));
			assertEquals(NEW.replace("紀錄表", "巡視紀錄表"), story.saved());
			assertTrue(marked(story, "O1.1.1"));
			story.robot.press("CTRL+Z");
			story.robot.until("none again", () -> !isMarked(story, "O1.1.1"));
		}
	}

	@Test
	void whoPointsAtABarReadsWhatStoodThere(@TempDir Path folder) throws Exception {
		try (TextStory story = open(folder)) {
			story.robot.until("a bar", () -> isMarked(story, "依作業規定"));
			Point at = story.at("依作業規定", 0);
			story.robot.mouse().move(column(story), 3, at.y + 6);
			Screen hover = hover(story, "依規定巡視版面。");

			assertTrue(hover.words().contains(said("KMC2431-001v3 的文字是：", "Worded otherwise in KMC2431-001v3:")), hover.words());
			assertTrue(hover.words().contains("− P1.1.1: 依規定巡視版面。"), hover.words());
		}
	}

	@Test
	void aKeyGoesFromChangeToChangeAndTellsWhatStoodThere(@TempDir Path folder) throws Exception {
		try (TextStory story = open(folder)) {
			story.robot.until("bars", () -> isMarked(story, "K02: "));
			story.robot.press("CTRL+HOME");
			story.robot.press("F7");
			assertEquals(NEW.lines().toList().indexOf("    P1.1.1: 依作業規定巡視版面。"), line(story));
			assertTrue(story.robot.window().words().contains("P1.1.1: 依規定巡視版面。"), () -> story.robot.window().words());
			story.robot.press("F7");
			assertEquals(NEW.lines().toList().indexOf("  K02: 法規"), line(story));
			story.robot.press("SHIFT+F7");
			assertEquals(NEW.lines().toList().indexOf("    P1.1.1: 依作業規定巡視版面。"), line(story));
			assertEquals(NEW, Files.readString(story.file));
		}
	}

	@Test
	void withoutAPreviousVersionTheSavedTextIsComparedWith(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, OLD)) {
			assertFalse(marked(story, "級別 4"));
			story.caretBehind("級別 4");
			story.robot.press("BS");
			story.robot.type("5");
			story.robot.until("a bar", () -> isMarked(story, "級別 5"));
			story.robot.press("F7");
			assertTrue(story.robot.window().words().contains(said("上次儲存的文字是： 級別 4", "Worded otherwise in the last save: 級別 4")), () -> story.robot.window().words());

			assertEquals(OLD.replace("級別 4", "級別 5"), story.saved());
			story.robot.until("no bar after a save", () -> !isMarked(story, "級別 5"));
		}
	}

	@Test
	void aKeyShowsWhatStoodThereAndEnterPutsItBack(@TempDir Path folder) throws Exception {
		try (TextStory story = open(folder)) {
			story.robot.until("bars", () -> isMarked(story, "K02: "));
			story.caretBehind("依作業");
			story.robot.press("F4");
			Screen popup = popup(story);
			assertTrue(popup.words().contains("− P1.1.1: 依規定巡視版面。\n− P1.1.2: 回報主管。\n+ P1.1.1: 依作業規定巡視版面。"), popup.words());
			assertTrue(popup.words().contains(said("KMC2431-001v3 的文字是：", "Worded otherwise in KMC2431-001v3:")), popup.words());
			popup.picture(Path.of("target/pictures/text-earlier-" + said("zh", "en") + ".png"));
			popup.press(said("還原為原來的文字", "Put Back These Words"));

			String restored = NEW.replace("依作業規定巡視版面。\n", "依規定巡視版面。\n    P1.1.2: 回報主管。\n");
			story.robot.until("put back", () -> story.written().equals(restored));
			story.robot.until("no bar", () -> !isMarked(story, "依規定巡視"));
			story.robot.focus(story.text());
			assertEquals(restored, story.saved());
			story.robot.press("CTRL+Z");
			assertEquals(NEW, story.written());
		}
	}

	@Test
	void aClickAtABarTakesOutWhatIsNewAndElsewhereNothingHappens(@TempDir Path folder) throws Exception {
		try (TextStory story = open(folder)) {
			story.robot.until("bars", () -> isMarked(story, "K02: "));
			Point at = story.at("級別 4", 0);
			story.robot.mouse().click(column(story), 3, at.y + 6);
			story.caretBehind("級別 4");
			story.robot.press("F4");
			assertTrue(story.robot.window().words().contains(said("這一行沒有差異。", "Nothing differs in this line.")), () -> story.robot.window().words());

			at = story.at("K02: ", 0);
			story.robot.mouse().click(column(story), 3, at.y + 6);
			popup(story).press(said("刪去新增的文字", "Take Out the New Lines"));
			story.robot.until("taken out", () -> story.written().equals(NEW.replace("  K02: 法規\n", "")));
			// Beside a bar a hover would come up and take the keyboard.
			Point size = story.robot.ui(() -> story.text().getSize());
			story.robot.mouse().move(story.text(), size.x - 40, size.y - 20);
			story.robot.pause(600);
			story.robot.focus(story.text());
			assertEquals(NEW.replace("  K02: 法規\n", ""), story.saved());
		}
	}

	@Test
	void whatTheCommitteeNamesAsThePreviousVersionIsComparedWith(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("KMC2431-001v4.lineage"), "對照 KMC9999-007v1 → KMC2431-001v4\n");
		Files.writeString(folder.resolve("other.ocs"), OLD.replace("KMC2431-001v3", "KMC9999-007v1").replace("紀錄表", "巡視紀錄表"));
		try (TextStory story = open(folder)) {
			story.robot.until("a bar at the output", () -> isMarked(story, "O1.1.1"));
			story.caretBehind("O1.1.1");
			story.robot.press("F4");
			Screen popup = popup(story);
			assertTrue(popup.words().contains("KMC9999-007v1") && popup.words().contains("− O1.1.1: 巡視紀錄表"), popup.words());
			story.robot.ui(() -> {
				popup.shell().close();
				return null;
			});
			assertEquals(NEW, story.written());
		}
	}

	/** Waits for the window that offers to put something back. */
	private static Screen popup(TextStory story) {
		Shell[] found = new Shell[1];
		story.robot.until("old lines", () -> {
			for (Shell shell : story.robot.display().getShells())
				if (shell.isVisible() && shell != story.robot.window().shell() && !new Screen(story.robot, shell).all(Button.class).isEmpty())
					found[0] = shell;
			return found[0] != null;
		});
		return new Screen(story.robot, found[0]);
	}

	private static int line(TextStory story) {
		return story.robot.ui(() -> story.text().getLineAtOffset(story.text().getCaretOffset()));
	}

	private static Canvas column(TextStory story) {
		return story.robot.window().named(Canvas.class, said("與前版的差異", "Changes since the previous version"));
	}

	private static boolean marked(TextStory story, String words) {
		return story.robot.ui(() -> isMarked(story, words));
	}

	/** Tells whether a bar is drawn beside the line of some words, by the colours on the screen. */
	private static boolean isMarked(TextStory story, String words) {
		Canvas column = column(story);
		Point at = story.at(words, 0);
		Image image = new Image(column.getDisplay(), Math.max(1, column.getSize().x), Math.max(1, column.getSize().y));
		GC gc = new GC(column);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		var data = image.getImageData();
		image.dispose();
		for (int x = 0; x < data.width; x++)
			for (int y = at.y + 2; y < Math.min(data.height, at.y + 12); y++) {
				RGB colour = data.palette.getRGB(data.getPixel(x, y));
				if (Math.max(colour.red, Math.max(colour.green, colour.blue)) - Math.min(colour.red, Math.min(colour.green, colour.blue)) > 60)
					return true;
			}
		return false;
	}

	/** Returns the colour on the screen below all bars. */
	private static RGB below(TextStory story) {
		Canvas column = column(story);
		Image image = new Image(column.getDisplay(), 1, 1);
		GC gc = new GC(column);
		gc.copyArea(image, 2, column.getSize().y - 4);
		gc.dispose();
		var data = image.getImageData();
		image.dispose();
		return data.palette.getRGB(data.getPixel(0, 0));
	}

	private static Screen hover(TextStory story, String words) {
		Shell[] found = new Shell[1];
		story.robot.until("a hover with " + words, () -> {
			for (Shell shell : story.robot.display().getShells())
				if (shell.isVisible() && shell != story.robot.window().shell() && shell.getText().isEmpty()
						&& new Screen(story.robot, shell).all(StyledText.class).stream().anyMatch(text -> text.getText().contains(words)))
					found[0] = shell;
			return found[0] != null;
		});
		return new Screen(story.robot, found[0]);
	}
}
