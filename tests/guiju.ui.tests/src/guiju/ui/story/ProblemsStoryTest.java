package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.desk.Desk;
import guiju.ui.editor.Editors;
import guiju.ui.problems.ProblemsView;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;
import guiju.ui.search.SearchView;

@Tag("windows")
class ProblemsStoryTest {

	@TempDir
	Path temporary;
	private Path folder;
	private Path first;
	private Path second;
	private Bench bench;
	private Robot robot;
	private Rows rows;

	@BeforeEach
	void open() throws Exception {
		folder = Files.createDirectory(temporary.resolve("standards")).toRealPath();
		first = Bench.example("KMC2431-001v4", folder.resolve("a.ocs"));
		Files.writeString(first, Files.readString(first).replace("知識 K01、", "知識 K1、K77、"));
		second = Bench.example("KMM2431-002v4", folder.resolve("b.ocs"));
		Files.writeString(second, Files.readString(second).replace("知識 K01、", "知識 K1、"));
		bench = new Bench(folder);
		robot = bench.robot();
		bench.untilChecked();
		robot.ui(() -> robot.page().showView(ProblemsView.ID));
		robot.settle();
		rows = list();
		rows.until("K77");
	}

	@AfterEach
	void close() {
		robot.window().fill(said("以文字、規則、檔名或代碼篩選", "Filter by words, rule, file or code"), "");
		robot.window().choose(said("分組", "Grouping"), said("依職能基準分組", "By standard"));
		bench.close();
	}

	private Rows list() {
		return robot.window().rows(said("檢查結果", "Findings"));
	}

	private StyledText explanation() {
		return robot.window().named(StyledText.class, said("規則說明", "What the rule means"));
	}

	private String explained() {
		return robot.ui(() -> explanation().getText());
	}

	@Test
	void listsTheFindingsOfAllStandardsAndExplainsTheRule() {
		assertTrue(rows.read().stream().anyMatch(row -> row.startsWith("媒體企劃人員  KMC2431-001v4")), () -> rows.read().toString());
		assertTrue(rows.read().stream().anyMatch(row -> row.startsWith("  ") && row.contains("K77") && row.contains("undefined-citation")), () -> rows.read().toString());
		rows.select("K77");

		assertTrue(explained().contains(said("沒有定義", "no definition")), this::explained);
		assertTrue(explained().contains("KMC2431-001v4"), this::explained);
		robot.picture(Path.of("target/pictures/problems-" + said("zh", "en") + ".png"));
	}

	@Test
	void filtersByWordsRuleAndSeverityAndGroupsByRule() {
		String filter = said("以文字、規則、檔名或代碼篩選", "Filter by words, rule, file or code");
		robot.window().fill(filter, "b.ocs");
		robot.until("only b", () -> read().stream().noneMatch(row -> row.contains("K77")) && !read().isEmpty());
		robot.window().fill(filter, "");
		robot.window().choose(said("分組", "Grouping"), said("依規則分組", "By rule"));
		robot.until("by rule", () -> read().stream().anyMatch(row -> !row.startsWith("  ") && row.contains("malformed-code")));
		assertTrue(read().get(0).contains("undefined-citation"), () -> read().toString());

		Menus.context(robot, rows.select("K77").control()).choose(said("只顯示此規則", "Show This Rule Only"));
		robot.until("one rule", () -> read().stream().noneMatch(row -> row.contains("malformed-code")));
		Menus.context(robot, rows.control()).choose(said("顯示所有規則", "Show All Rules"));
		rows.until("malformed-code");
	}

	private List<String> read() {
		return rows.read();
	}

	@Test
	void enterGoesToThePlace() {
		robot.focus(rows.select("K77").control());
		robot.press("CR");

		robot.until("the editor", () -> Editors.active().isPresent());
		robot.settle();
		StyledText text = bench.textOf(robot.ui(() -> Editors.active().orElseThrow()));
		assertEquals("K77", robot.ui(text::getSelectionText));
	}

	@Test
	void mendsEverywhereInTheFolderAfterAPreviewAndChangesNothingElse() throws Exception {
		String a = Files.readString(first);
		String b = Files.readString(second);
		bench.edit(first);
		robot.focus(rows.select("K1").control());
		robot.press("CTRL+1");
		Screen dialog = robot.dialog(said("修正", "Mend"));
		Rows ways = dialog.rows(said("修正方式", "How to mend it"));
		ways.until(said("資料夾中所有基準都這樣修正", "In all standards of the folder"));
		ways.select(said("資料夾中所有基準都這樣修正", "In all standards of the folder"));
		robot.until("a preview", () -> dialog.isEnabled(said("套用", "Apply")));
		assertTrue(dialog.words().contains("− 知識 K1、") && dialog.words().contains("+ 知識 K01、"), dialog.words());
		dialog.picture(Path.of("target/pictures/mend-" + said("zh", "en") + ".png"));
		dialog.press(said("套用", "Apply"));

		robot.until("b written", () -> read(second).equals(b.replace("知識 K1、", "知識 K01、")));
		robot.until("a changed", () -> Editors.active().orElseThrow().document().session().text().equals(a.replace("知識 K1、", "知識 K01、")));
		assertEquals(a, Files.readString(first));
		bench.focusText(robot.ui(() -> Editors.active().orElseThrow()));
		robot.press("CTRL+Z");
		assertEquals(a, robot.ui(() -> Editors.active().orElseThrow().document().session().text()));
	}

	@Test
	void acceptsAFindingWithItsReason() throws Exception {
		robot.focus(rows.select("K77").control());
		robot.press("CTRL+2");
		Screen dialog = robot.dialog(said("容許檢查結果", "Accept a Finding"));
		assertFalse(dialog.isEnabled(said("容許", "Accept")));
		robot.type(said("待補", "later"));
		assertTrue(dialog.words().contains("// 容許 undefined-citation: " + said("待補", "later")), dialog.words());
		dialog.press(said("容許", "Accept"));

		robot.until("one of three accepted", () -> list().read().stream().filter(row -> row.contains("K77")).count() == 2);
		robot.until("the editor", () -> Editors.active().isPresent());
		bench.focusText(robot.ui(() -> Editors.active().orElseThrow()));
		robot.press("CTRL+S");
		robot.until("saved", () -> read(first).contains("// 容許 undefined-citation: " + said("待補", "later")));
		assertFalse(robot.ui(() -> Editors.active().orElseThrow().isDirty()));
	}

	@Test
	void whatIsSelectedStaysWhileTheTextIsEdited() {
		robot.focus(rows.select("K77").control());
		bench.edit(first);
		robot.press("CTRL+HOME");
		robot.type("// ");

		robot.settle();
		bench.untilChecked();
		assertEquals(1, rows.selected().size());
		assertTrue(rows.selected().get(0).contains("K77"), () -> rows.selected().toString());
	}

	@Test
	void tenThousandFindingsAreListedAndFiltered() throws Exception {
		StringBuilder text = new StringBuilder(Files.readString(second));
		for (int line = 0; line < 1000; line++)
			text.append("散文").append(line).append("\n");
		for (int file = 0; file < 10; file++)
			Files.writeString(folder.resolve("m" + file + ".ocs"), text.toString().replace("KMM2431-002v4", "KMM2431-1" + file + "0v4"));
		robot.ui(() -> Desk.get().folder().orElseThrow().workspace()).refresh().join();
		robot.until("ten thousand", this::isTenThousand);
		long longest = 0;
		for (String word : List.of("散文7", "散文77", "")) {
			long start = System.nanoTime();
			robot.window().fill(said("以文字、規則、檔名或代碼篩選", "Filter by words, rule, file or code"), word);
			longest = Math.max(longest, (System.nanoTime() - start) / 1_000_000);
		}
		System.out.println("ten thousand findings: a word typed into the filter took at most " + longest + " ms");
		robot.until("all again", this::isTenThousand);
	}

	@Test
	void theMouseSelectsARowAndPressesGo() {
		Rectangle row = rows.bounds("K77");
		robot.mouse().click((Composite) rows.control(), row.x + 60, row.y + row.height / 2);
		robot.until("the explanation", () -> explanation().getText().contains("K77"));
		robot.mouse().click(robot.window().find(Button.class, button -> button.getText().equals(said("前往", "Go There"))));

		robot.until("the editor", () -> Editors.active().isPresent());
	}

	private boolean isTenThousand() {
		return robot.window().all(Label.class).stream().anyMatch(label -> label.getText().matches(said("共 10,\\d\\d\\d 項", "10,\\d\\d\\d in all")));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (java.io.IOException failed) {
			throw new AssertionError(failed);
		}
	}

	@Test
	void whatNobodySeesIsNotMadeAnewAndIsTrueWhenItIsSeenAgain() {
		Tree hidden = (Tree) rows.control();
		robot.ui(() -> robot.page().showView(SearchView.ID));
		var editor = bench.edit(first);
		robot.ui(() -> {
			editor.document().session().document().replace(0, 0, "散文\n");
			return null;
		});
		robot.until("the folder knows", () -> Desk.get().folder().orElseThrow().workspace().file(first).orElseThrow().findings().stream()
				.anyMatch(finding -> finding.code().id().equals("syntax")));
		robot.pause(600);
		assertTrue(robot.ui(() -> Rows.all(hidden)).stream().noneMatch(row -> row.contains("syntax")));

		robot.ui(() -> robot.page().showView(ProblemsView.ID));
		rows.until("syntax");
	}

	@Test
	void aFileThatCannotBeReadIsGoneToFromItsRow() throws Exception {
		Files.write(folder.resolve("d.ocs"), new byte[] {(byte) 0xff, 0, 1});
		robot.ui(() -> Desk.get().folder().orElseThrow().workspace()).refresh().join();
		robot.focus(rows.until("NUL").select("NUL").control());
		robot.press("CR");

		Screen dialog = robot.dialog(said("無法開啟檔案", "The file cannot be opened"));
		assertTrue(dialog.words().contains("d.ocs"), dialog.words());
		robot.press("ESC");
		robot.untilClosed(said("無法開啟檔案", "The file cannot be opened"));
	}
}
