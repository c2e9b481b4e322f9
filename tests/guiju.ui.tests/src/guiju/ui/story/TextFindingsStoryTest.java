package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Language;
import guiju.ui.robot.Screen;

/** What is wrong is marked where it stands, explained where one points, and mended by a click or by keys. */
@Tag("windows")
class TextFindingsStoryTest {

	private static final String TEXT = """
			職能基準 KMC2431-001v1
			職業: 媒體企劃人員
			T1: 媒體採購
			  T1.1: 巡視版面
			    級別 4
			    O1.1.1: 紀錄表
			    P1.1.1: 依規定巡視版面。
			    P1.1.3: 填寫紀錄表。
			    知識 K01、K09
			知識定義
			  K01: 媒體
			""";

	@Test
	void anUndefinedCitationIsUnderlinedUntilItIsDefined(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			assertEquals(SWT.UNDERLINE_SQUIGGLE, style(story, "K09").underlineStyle);
			assertTrue(style(story, "K09").underline);

			story.caretBehind("K01: 媒體");
			story.robot.press("CR");
			story.robot.type("法規");
			story.robot.until("K02 begun", () -> story.written().endsWith("  K02: 法規\n"));
			story.known();
			story.caretBehind("  K02");
			story.robot.press("BS");
			story.robot.type("9");
			story.known();
			story.robot.settle();

			assertTrue(!style(story, "K09").underline);
			assertEquals(TEXT + "  K09: 法規\n", story.saved());
		}
	}

	@Test
	void whoPointsAtAFindingReadsItAndMendsItWithAClick(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			Point at = story.at("P1.1.3", 3);
			story.robot.mouse().move(story.text(), at.x, at.y + 8);
			Screen hover = hover(story);
			assertTrue(hover.words().contains("P1.1.3"), hover.words());

			Link fix = hover.find(Link.class, link -> true);
			story.robot.mouse().click(fix, 12, 8);
			story.robot.until("mended", () -> story.written().contains("P1.1.2: 填寫紀錄表。"));

			assertEquals(TEXT.replace("P1.1.3", "P1.1.2"), story.saved());
			story.robot.press("CTRL+Z");
			assertEquals(TEXT, story.written());
		}
	}

	@Test
	void aKeyTellsTheSameWithoutTheMouse(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("K01: ");
			story.caretBefore("K01: ");
			story.robot.press("SHIFT+F2");
			Screen hover = hover(story);

			assertTrue(hover.words().contains("K01 媒體"), hover.words());
			assertTrue(hover.words().contains("T1.1 巡視版面"), hover.words());
			story.robot.press("ESC");
		}
	}

	@Test
	void ctrl1OffersFixesAndOneUndoTakesThemBack(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("K0");
			story.caretBehind("K09");
			story.robot.press("CTRL+1");
			Table offered = list(story);
			List<String> titles = story.robot.ui(() -> Arrays.stream(offered.getItems()).map(item -> item.getText()).toList());
			assertTrue(titles.size() >= 2, titles.toString());
			story.tell(SWT.CR, '\r');
			story.robot.until("mended", () -> !story.written().equals(TEXT));
			story.known();

			assertTrue(story.robot.ui(() -> story.editor.document().session().snapshot().findings().stream()
					.noneMatch(each -> each.code().id().equals("undefined-citation"))));
			story.robot.press("CTRL+Z");
			assertEquals(TEXT, story.written());
		}
	}

	@Test
	void aFindingIsAcceptedWithItsReason(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			story.caretBehind("P1.1.3");
			story.robot.press("CTRL+1");
			Table offered = list(story);
			int last = story.robot.ui(() -> {
				for (int i = 0; i < offered.getItemCount(); i++)
					if (offered.getItem(i).getText().contains(Language.said("容許", "Accept")))
						return i;
				return -1;
			});
			assertTrue(last > 0);
			for (int i = 0; i < last; i++)
				story.tell(SWT.ARROW_DOWN, '\0');
			story.robot.start(() -> story.text().notifyListeners(SWT.KeyDown, TextStory.enter()));
			Screen dialog = story.robot.dialog(Language.said("容許檢查結果", "Accept a Finding"));
			story.robot.type("P1.1.2 保留");
			dialog.press(story.robot.ui(() -> dialog.shell().getDefaultButton().getText().replaceAll("\\(&.\\)|&", "")));

			assertEquals(TEXT.replace("    P1.1.3", "    // 容許 numbering-gap: P1.1.2 保留\n    P1.1.3"), story.saved());
		}
	}

	private static StyleRange style(TextStory story, String words) {
		int at = story.written().indexOf(words);
		return story.robot.ui(() -> story.text().getStyleRangeAtOffset(at));
	}

	/** Waits for the window that tells what is known. */
	private static Screen hover(TextStory story) {
		String name = Language.said("此處的說明", "What is known here");
		Shell[] found = new Shell[1];
		story.robot.until("a hover", () -> {
			for (Shell shell : story.robot.display().getShells())
				if (shell.isVisible() && !new Screen(story.robot, shell).all(StyledText.class).stream()
						.filter(text -> name.equals(text.getData(guiju.ui.wording.AccessibleName.KEY))).toList().isEmpty())
					found[0] = shell;
			return found[0] != null;
		});
		return new Screen(story.robot, found[0]);
	}

	/** Waits for the list that a key opened. */
	static Table list(TextStory story) {
		Table[] found = new Table[1];
		story.robot.until("a list", () -> {
			for (Shell shell : story.robot.display().getShells())
				if (shell.isVisible() && shell != story.editor.getSite().getShell() && shell.getText().isEmpty())
					for (Table table : new Screen(story.robot, shell).all(Table.class))
						if (table.getItemCount() > 0)
							found[0] = table;
			return found[0] != null;
		});
		return found[0];
	}
}
