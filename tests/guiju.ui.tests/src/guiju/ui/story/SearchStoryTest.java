package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.Editors;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.search.SearchView;

@Tag("windows")
class SearchStoryTest {

	@TempDir
	Path temporary;
	private Path first;
	private Bench bench;
	private Robot robot;

	@BeforeEach
	void open() throws Exception {
		Path folder = Files.createDirectory(temporary.resolve("standards"));
		first = Bench.example("KMC2431-001v4", folder.resolve("a.ocs"));
		Bench.example("KMM2431-002v4", folder.resolve("b.ocs"));
		bench = new Bench(folder);
		robot = bench.robot();
		bench.untilChecked();
		robot.ui(() -> robot.page().showView(SearchView.ID));
		robot.settle();
	}

	@AfterEach
	void close() {
		look("");
		bench.close();
	}

	private Rows look(String words) {
		robot.window().fill(said("在所有職能基準中尋找文字或代碼", "Find words or a code in all standards"), words);
		return robot.window().rows(said("尋找結果", "Search results"));
	}

	@Test
	void findsWordsWhileTheyAreTypedGroupedByStandard() {
		Rows rows = look("媒體企劃案提案").until("媒體企劃案提案");

		assertTrue(rows.read().get(0).startsWith("媒體企劃人員  KMC2431-001v4"), () -> rows.read().toString());
		assertTrue(rows.read().stream().anyMatch(row -> row.contains("T1  媒體企劃案提案")), () -> rows.read().toString());
		robot.picture(Path.of("target/pictures/search-" + said("zh", "en") + ".png"));
		look("絕無此字");
		robot.until("nothing", () -> rows.read().isEmpty());
		assertTrue(robot.window().words().contains(said("找不到", "Nothing found")), robot.window().words());
	}

	@Test
	void findsTheCitationsOfACodeAndOpensOneByTheKeyboard() throws Exception {
		byte[] before = Files.readAllBytes(first);
		Rows rows = look("k15").until("K14").select("K14");
		robot.focus(rows.control());
		robot.press("CR");

		robot.until("the editor", () -> Editors.active().isPresent());
		robot.settle();
		StyledText text = bench.textOf(robot.ui(() -> Editors.active().orElseThrow()));
		assertEquals("K15", robot.ui(text::getSelectionText));
		assertArrayEquals(before, Files.readAllBytes(first));
	}

	@Test
	void followsWhatIsEditedBeforeItIsSaved() {
		Rows rows = look("媒體企劃案提案").until("媒體企劃案提案");
		var editor = bench.edit(first);
		robot.ui(() -> {
			int at = editor.document().session().text().indexOf("T1: 媒體企劃案提案") + 4;
			bench.textOf(editor).setSelection(at, at + 2);
			return null;
		});
		robot.type("X");

		robot.until("no more there", () -> rows.read().stream().noneMatch(row -> row.contains("T1  媒體")));
	}

	@Test
	void aKeyLooksForTheWordsThatAreSelectedInTheText() throws Exception {
		byte[] before = Files.readAllBytes(first);
		var editor = bench.edit(first);
		robot.ui(() -> {
			int at = editor.document().session().text().indexOf("媒體企劃案提案");
			bench.textOf(editor).setSelection(at, at + 4);
			return null;
		});
		robot.press("CTRL+H");

		Rows rows = robot.window().rows(said("尋找結果", "Search results")).until("媒體企劃案提案");
		assertEquals("媒體企劃", robot.ui(() -> robot.window().named(Text.class, said("在所有職能基準中尋找", "Find words or a code")).getText()));
		robot.press("CR");
		robot.until("the keyboard on the first place", () -> rows.control().isFocusControl() && !rows.selected().isEmpty());
		assertTrue(rows.selected().get(0).contains("媒體企劃"), () -> rows.selected().toString());
		assertArrayEquals(before, Files.readAllBytes(first));
	}

	@Test
	void theMenuLeadsToTheSearchToo() {
		Menus edit = Menus.bar(robot.window());
		assertEquals("Ctrl+H", edit.keys(said("編輯", "Edit"), said("在所有職能基準中尋找…", "Find in All Standards…")));
		edit.choose(said("編輯", "Edit"), said("在所有職能基準中尋找…", "Find in All Standards…"));

		robot.until("the field", () -> robot.display().getFocusControl() instanceof Text field && field.getMessage().startsWith(said("在所有", "Find words")));
	}

	@Test
	void rowsStaySelectedAndFoldedWhileTheTextAboveThemIsEdited() {
		Rows rows = look("行銷").until("行銷");
		robot.ui(() -> {
			((Tree) rows.control()).getItem(1).setExpanded(false);
			return null;
		});
		String place = rows.select("廣告及行銷專業人員").selected().get(0);
		List<String> before = rows.read();
		bench.edit(first);
		robot.press("CTRL+HOME");
		robot.type("\n");
		robot.pause(1500);

		assertEquals(List.of(place), rows.selected());
		assertEquals(before, rows.read());
		assertFalse(robot.ui(() -> ((Tree) rows.control()).getItem(1).getExpanded()), () -> rows.read().toString());
	}

	@Test
	void oneIsSaidAsOne() {
		look("媒體需求分析書").until("媒體需求分析書");

		robot.until("the count", () -> robot.window().words().contains(said("1 份職能基準，共 1 處", "One place in one standard")));
	}
}
