package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.StandardEditor;
import guiju.ui.editor.StandardInput;
import guiju.ui.problems.ProblemsView;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;

/** What is typed as text is in the tree, in the outline and among the findings at the same moment. */
@Tag("windows")
class TextInStepStoryTest {

	private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";
	private static final String TEXT = """
			職能基準 KMC2431-001v1
			職業: 媒體企劃人員
			T1: 媒體採購
			  T1.1: 巡視版面
			    級別 4
			    O1.1.1: 紀錄表
			    P1.1.1: 依規定巡視版面。
			    知識 K01
			知識定義
			  K01: 媒體
			""";

	@Test
	void outlineTreeFindingsAndStatusFollowEveryKey(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			Rows outline = new Screen(story.robot, story.robot.ui(() -> story.robot.page().showView(OUTLINE).getSite().getShell())).rows(said("大綱", "Outline"));
			story.robot.ui(() -> story.robot.page().showView(ProblemsView.ID));
			Rows findings = story.robot.window().rows(said("檢查結果", "Findings"));
			story.robot.focus(story.text());
			story.caretBehind("P1.1.1: 依");
			outline.until("P1.1.1  依規定巡視版面。");
			story.robot.type("作業");
			outline.until("P1.1.1  依作業規定巡視版面。");
			assertTrue(outline.selected().getFirst().startsWith("P1.1.1"), () -> outline.selected().toString());
			assertTrue(story.robot.window().words().contains("P1.1.1"), () -> story.robot.window().words());

			story.caretBehind("知識 K0");
			story.robot.press("BS");
			story.robot.type("9");
			findings.until("K91");
			story.robot.press("BS");
			story.robot.type("0");
			story.robot.until("no such finding", () -> findings.read().stream().noneMatch(row -> row.contains("K91")));

			story.caretBehind("P1.1.1: ");
			Rows tree = treePage(story);
			assertTrue(tree.read().stream().anyMatch(row -> row.contains("P1.1.1  依作業規定巡視版面。")), () -> tree.read().toString());
			assertTrue(tree.selected().getFirst().startsWith("P1.1.1"), () -> tree.selected().toString());
			assertEquals(TEXT.replace("依規定", "依作業規定"), story.saved());
		}
	}

	@Test
	void theTreeInASecondWindowShowsWhatIsTypedInTheFirst(@TempDir Path folder) throws Exception {
		try (TextStory story = TextStory.of(folder, TEXT)) {
			IWorkbenchWindow second = story.robot.ui(() -> PlatformUI.getWorkbench().openWorkbenchWindow(null));
			try {
				IEditorPart other = story.robot.ui(() -> {
					IWorkbenchPage page = second.getActivePage();
					return page.openEditor(new StandardInput(story.file.toRealPath()), StandardEditor.ID);
				});
				Screen screen = new Screen(story.robot, second.getShell());
				turn(story, screen, said("樹狀", "Tree"));
				Rows tree = rows(screen);
				tree.until("T1.1");
				List<String> before = tree.read();

				story.robot.focus(story.text());
				story.caretBehind("T1.1: 巡視");
				for (char character : "平面媒體".toCharArray()) {
					story.robot.type(String.valueOf(character));
					String line = story.written().lines().filter(each -> each.startsWith("  T1.1: ")).findFirst().orElseThrow().strip().replace(": ", "  ");
					tree.until(line);
				}
				assertEquals(before.stream().map(row -> row.replace("巡視版面", "巡視平面媒體版面")).toList(), tree.read());
				assertTrue(story.robot.ui(() -> other.isDirty()));
				assertEquals(TEXT.replace("T1.1: 巡視版面", "T1.1: 巡視平面媒體版面"), story.saved());
			} finally {
				story.robot.ui(second::close);
			}
		}
	}

	private static Rows rows(Screen screen) {
		return screen.rows(said("職能基準樹", "Standard as a tree"));
	}

	private static Rows treePage(TextStory story) {
		turn(story, story.robot.window(), said("樹狀", "Tree"));
		return rows(story.robot.window());
	}

	/** Turns to a page by its tab. */
	private static void turn(TextStory story, Screen screen, String page) {
		CTabFolder tabs = screen.find(CTabFolder.class, each -> List.of(each.getItems()).stream().anyMatch(tab -> tab.getText().equals(page)));
		story.robot.start(() -> {
			CTabItem tab = List.of(tabs.getItems()).stream().filter(each -> each.getText().equals(page)).findFirst().orElseThrow();
			Event event = new Event();
			event.item = tab;
			tabs.setSelection(tab);
			tabs.notifyListeners(SWT.Selection, event);
		});
	}
}
