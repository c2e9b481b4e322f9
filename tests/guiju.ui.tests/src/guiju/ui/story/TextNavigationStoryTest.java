package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Language;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;
import guiju.ui.wording.AccessibleName;

/** From a code one gets to its words and to all that cites it; the outline shows where one is. */
@Tag("windows")
class TextNavigationStoryTest {

	private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";

	@Test
	void f3GoesToTheDefinitionAndAllThatNamesItIsMarked(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			story.caretBehind("知識 K01");
			story.robot.press("F3");
			assertEquals("K01", story.robot.ui(() -> story.text().getSelectionText()));
			int definition = story.robot.ui(() -> story.text().getSelection().x);
			assertTrue(story.written().startsWith("K01: ", definition));

			int cited = story.written().indexOf("知識 K01") + 3;
			story.robot.until("the citation is marked", () -> story.text().getStyleRangeAtOffset(cited).background != null);
			assertEquals(story.written(), new String(java.nio.file.Files.readAllBytes(story.file), java.nio.charset.StandardCharsets.UTF_8));
		}
	}

	@Test
	void aListOfCitationsLeadsToEachOfThem(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			story.caretBehind("\n  K01");
			story.robot.press("CTRL+SHIFT+G");
			org.eclipse.swt.widgets.Table table = TextFindingsStoryTest.list(story);
			List<String> rows = story.robot.ui(() -> Arrays.stream(table.getItems()).map(item -> item.getText(0) + " " + item.getText(1)).toList());
			assertTrue(rows.getFirst().contains("K01: 媒體及平台應用趨勢"), rows.toString());
			assertTrue(rows.stream().anyMatch(row -> row.contains("知識 K01")), rows.toString());

			story.robot.ui(() -> {
				table.select(1);
				table.notifyListeners(SWT.DefaultSelection, new Event());
				return null;
			});
			story.robot.settle();
			assertEquals("K01", story.robot.ui(() -> story.text().getSelectionText()));
			assertTrue(story.robot.ui(() -> story.text().getSelection().x) < story.written().indexOf("\n  K01"));
		}
	}

	@Test
	void theListOfCitationsIsKeptInTheSearchView(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			story.caretBehind("\n  K01");
			story.robot.press("CTRL+SHIFT+G");
			org.eclipse.swt.widgets.Table table = TextFindingsStoryTest.list(story);
			int places = story.robot.ui(table::getItemCount);
			story.robot.ui(() -> {
				Event key = new Event();
				key.keyCode = SWT.F4;
				table.notifyListeners(SWT.KeyDown, key);
				return null;
			});
			Rows kept = story.robot.window().rows(Language.said("尋找結果", "Search results")).until("知識 K01");
			assertEquals(places + 1, kept.read().size(), () -> kept.read().toString());
			assertTrue(story.robot.window().words().contains(Language.said("K01：共 " + places + " 處", "K01: " + places + " places")), () -> story.robot.window().words());

			kept.open("知識 K01");
			assertEquals("K01", story.robot.ui(() -> story.text().getSelectionText()));
			kept.until("K01: 媒體及平台應用趨勢");
		}
	}

	@Test
	void ctrlAndAClickGoToTheDefinition(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			story.caretBefore("知識 K01");
			Point at = story.at("知識 K01", 4);
			story.robot.mouse().move(story.text(), at.x + 2, at.y + 8);
			// The real move comes without Ctrl and would end what the told one begins.
			story.robot.settle();
			story.robot.ui(() -> {
				story.text().notifyListeners(SWT.KeyDown, pointed(SWT.CTRL, 0, at, 0));
				story.text().notifyListeners(SWT.MouseMove, pointed(0, SWT.CTRL, at, 0));
				story.text().notifyListeners(SWT.MouseDown, pointed(0, SWT.CTRL, at, 1));
				story.text().notifyListeners(SWT.MouseUp, pointed(0, SWT.CTRL | SWT.BUTTON1, at, 1));
				return null;
			});
			story.robot.until("the definition", () -> story.text().getSelectionText().equals("K01"));
			int definition = story.robot.ui(() -> story.text().getSelection().x);
			assertTrue(story.written().startsWith("K01: ", definition));
		}
	}

	private static Event pointed(int key, int held, Point at, int button) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = held;
		event.x = at.x + 2;
		event.y = at.y + 8;
		event.button = button;
		event.count = button;
		return event;
	}

	@Test
	void theOutlineFollowsTheCaretAndLeadsIt(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			story.robot.ui(() -> story.robot.page().showView(OUTLINE));
			Tree tree = story.robot.window().named(Tree.class, Language.said("大綱", "Outline"));
			story.caretBehind("P1.1.1: ");
			story.robot.until("the row of P1.1.1", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("P1.1.1"));

			story.robot.ui(() -> {
				var row = Arrays.stream(tree.getItem(0).getItems()).filter(item -> item.getText().startsWith("T2")).findFirst().orElseThrow();
				tree.setSelection(row);
				Event event = new Event();
				event.item = row;
				tree.notifyListeners(SWT.Selection, event);
				return null;
			});
			story.robot.until("T2 selected", () -> story.text().getSelectionText().equals("T2"));
		}
	}

	@Test
	void theQuickOutlineFindsByWords(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			story.robot.press("CTRL+O");
			String name = Language.said("代碼或文字", "Code or words");
			Text[] filter = new Text[1];
			story.robot.until("a filter", () -> {
				for (Shell shell : story.robot.display().getShells())
					for (Text text : new Screen(story.robot, shell).all(Text.class))
						if (name.equals(text.getData(AccessibleName.KEY)))
							filter[0] = text;
				return filter[0] != null;
			});
			story.robot.focus(filter[0]);
			story.robot.type("主動積極");
			Rows rows = new Screen(story.robot, story.robot.ui(filter[0]::getShell)).rows();
			assertTrue(rows.read().stream().anyMatch(row -> row.contains("A01  主動積極")), () -> rows.read().toString());
			assertTrue(rows.read().stream().noneMatch(row -> row.contains("P1.1.1")), () -> rows.read().toString());
			story.robot.press("CR");
			story.robot.until("the attitude", () -> story.text().getSelectionText().equals("A01"));
			assertEquals("A01", story.robot.ui(() -> story.text().getSelectionText()));
		}
	}

	@Test
	void aRenameShowsItsLinesAndChangesThemAll(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			String before = story.written();
			story.caretBehind("\n  K01");
			story.robot.press("F2");
			Screen dialog = story.robot.dialog(Language.said("重新編碼", "Rename"));
			String button = Language.said("重新編碼", "Rename");
			String field = Language.said("新代碼", "New code");
			story.robot.ui(() -> {
				dialog.all(Text.class).stream().filter(text -> field.equals(text.getData(AccessibleName.KEY))).findFirst().orElseThrow().setText("K02");
				return null;
			});
			assertFalse(dialog.isEnabled(button), dialog.words());
			story.robot.ui(() -> {
				dialog.all(Text.class).stream().filter(text -> field.equals(text.getData(AccessibleName.KEY))).findFirst().orElseThrow().setText("K88");
				return null;
			});
			assertTrue(dialog.words().contains("K88: 媒體及平台應用趨勢"), dialog.words());
			dialog.press(button);

			story.robot.until("renamed", () -> !story.written().contains("K01"));
			assertEquals(before.replace("K01", "K88"), story.saved());
			story.robot.press("CTRL+Z");
			assertEquals(before, story.written());
		}
	}

	@Test
	void goToLineAsksForItsNumber(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.example(folder, "KMC2431-001v4.ocs")) {
			story.robot.press("CTRL+L");
			Screen dialog = story.robot.dialog(Language.said("前往行", "Go to Line"));
			story.robot.ui(() -> {
				dialog.all(Text.class).getFirst().setText("12");
				return null;
			});
			dialog.press(story.robot.ui(() -> dialog.shell().getDefaultButton().getText().replaceAll("\\(&.\\)|&", "")));
			story.robot.untilClosed(Language.said("前往行", "Go to Line"));
			assertEquals(11, story.robot.ui(() -> story.editor.document().session().document().getLineOfOffset(story.text().getCaretOffset())));
		}
	}
}
