package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.Editors;
import guiju.ui.robot.Bench;
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
			int at = editor.document().session().text().indexOf("媒體企劃案提案");
			bench.textOf(editor).setSelection(at, at + 2);
			return null;
		});
		robot.type("X");

		robot.until("no more there", () -> rows.read().stream().noneMatch(row -> row.contains("T1  媒體")));
	}
}
