package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.Editors;
import guiju.ui.editor.StandardEditor;
import guiju.ui.imported.KeptReports;
import guiju.ui.imported.ReportView;
import guiju.ui.robot.Answers;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;
import guiju.ui.wizard.importing.print.PrintView;

@Tag("windows")
class ImportReportStoryTest {

	private static final Path TEXT = Path.of(System.getProperty("guiju.root"), "tests/data/published/KMM2431-002v4.txt");

	@TempDir
	Path folder;
	@TempDir
	Path stick;
	private Bench bench;
	private Robot robot;
	private Answers answers;
	private Path file;

	@BeforeEach
	void open() throws Exception {
		bench = new Bench(folder);
		robot = bench.robot();
		answers = new Answers(robot);
		file = bench.folder().resolve("KMM2431-002v4.ocs");
	}

	@AfterEach
	void close() throws Exception {
		answers.close();
		robot.closeDialogs();
		bench.close();
		robot.ui(() -> {
			IViewPart view = robot.page().findView(ReportView.ID);
			if (view != null)
				robot.page().hideView(view);
			return null;
		});
		KeptReports.ofProduct().forget(file);
	}

	private void importAndOpen() throws Exception {
		Path source = Files.copy(TEXT, stick.resolve("公告.txt"));
		robot.focus(bench.explorer().control());
		robot.press("CTRL+SHIFT+I");
		Screen wizard = robot.dialog(said("匯入", "Import"));
		answers.then(source);
		wizard.press(said("加入檔案…", "Add Files…"));
		robot.press("CR");
		robot.until("the result", () -> wizard.words().contains("KMM2431-002v4  行銷人員"));
		wizard.press(said("儲存並開啟", "Save and Open"));
		robot.untilClosed(said("匯入", "Import"));
		// The stick is taken out: what is compared later must not need it.
		Files.delete(source);
	}

	private Rows places() {
		robot.until("the report", () -> robot.window().words().contains(said("匯入自「公告.txt」", "Imported from “公告.txt”")));
		return robot.window().rows(said("待核對處", "Places to be compared"));
	}

	private PrintView print() {
		return robot.window().find(PrintView.class, print -> true);
	}

	private String selectedLine() {
		return robot.ui(() -> {
			StandardEditor editor = Editors.active().orElseThrow();
			StyledText text = robot.window().find(StyledText.class, each -> each.getText().equals(editor.document().session().text()));
			return text.getLine(text.getLineAtOffset(text.getSelection().x));
		});
	}

	@Test
	void afterSavingEveryPlaceStaysAClickFromItsLineAndItsPrint() throws Exception {
		importAndOpen();
		Rows places = places();
		assertEquals(2, places.read().size());
		assertTrue(places.read().get(1).contains("T2.3") && places.read().get(1).contains(said("存疑", "doubtful")), places.read()::toString);
		robot.until("the print", () -> !print().words().isEmpty());

		places.select("T2.3");
		assertTrue(selectedLine().contains("K13"), selectedLine());
		assertTrue(robot.ui(() -> print().markedText()).contains("K13"), () -> robot.ui(() -> print().markedText()));
		assertTrue(robot.window().words().contains(said("開頭的 K13、S11 可能屬於 T2.2", "K13")), robot.window().words());
		robot.picture(Path.of("target/pictures/import-report.png"));
		assertEquals(Files.readString(file), robot.ui(() -> Editors.active().orElseThrow().document().session().text()));
	}

	@Test
	void whatIsTickedIsRememberedUntilAllIs() throws Exception {
		importAndOpen();
		places().tick("T1.2", true);
		robot.until("the count", () -> robot.window().words().contains(said("共 2 處，已核對 1 處", "2 places to compare with the print; 1 looked at")));
		robot.until("the disk", () -> KeptReports.ofProduct().find(file).orElseThrow().looked().equals(Set.of(0)));

		bench.close();
		robot.until("no standard", () -> robot.window().words().contains(said("請開啟匯入的職能基準", "Open an imported standard")));
		Rows others = robot.window().rows(said("尚有待核對處", "Imported standards with places"));
		assertEquals(List.of("KMM2431-002v4.ocs | 1 / 2 | " + file.getParent()), others.read());
		others.open("KMM2431-002v4.ocs");
		Rows places = places();
		assertEquals(List.of(true, false), robot.ui(() -> List.of(((Table) places.control()).getItems()).stream().map(TableItem::getChecked).toList()));
		places.tick("T2.3", true);
		assertTrue(robot.window().words().contains(said("2 處都已核對", "All 2 places to compare have been looked at")), robot.window().words());
		robot.until("the disk", () -> KeptReports.ofProduct().find(file).orElseThrow().isDone());
	}

	@Test
	void theKeyboardAloneGoesThroughAllPlaces() throws Exception {
		importAndOpen();
		places();
		bench.focusText(robot.ui(() -> Editors.active().orElseThrow()));
		robot.press("F8");
		robot.until("the second place", () -> selectedLine().contains("K13"));
		robot.press("SHIFT+F8");
		robot.until("the first place", () -> selectedLine().contains("K02"));
		robot.press("CTRL+F8");
		robot.until("the next that is left", () -> selectedLine().contains("K13"));
		robot.press("CTRL+F8");
		robot.until("all", () -> robot.window().words().contains(said("2 處都已核對", "All 2 places to compare")));
		robot.press("CTRL+SHIFT+R");
		robot.until("the keyboard", () -> robot.display().getFocusControl() == places().control());
		assertFalse(robot.ui(() -> Editors.active().orElseThrow().isDirty()));
	}

	@Test
	void aPlaceIsFoundAgainWhereverItsLineHasGone() throws Exception {
		importAndOpen();
		Rows places = places();
		StandardEditor editor = robot.ui(() -> Editors.active().orElseThrow());
		robot.ui(() -> {
			editor.document().session().document().replace(0, 0, "// 甲\n// 乙\n");
			int at = editor.document().session().text().indexOf("知識 K13");
			editor.document().session().document().replace(at, "知識 K13、".length(), "知識 ");
			return null;
		});

		places.select("T1.2");
		places.select("T2.3");
		String line = selectedLine();
		assertTrue(line.strip().startsWith("知識 ") && !line.contains("K13"), line);
		assertTrue(robot.ui(() -> editor.document().session().text()).contains(line));
	}

	@Test
	void aReportFollowsItsFileToAnotherName() throws Exception {
		importAndOpen();
		places().tick("T1.2", true);
		robot.until("the disk", () -> KeptReports.ofProduct().find(file).map(kept -> kept.looked().size()).orElse(0) == 1);
		robot.focus(bench.explorer().until("行銷人員").select("行銷人員").control());
		robot.press("F2");
		Screen dialog = robot.dialog(said("重新命名", "Rename"));
		dialog.fill(said("新名稱", "New name"), "行銷");
		dialog.press(said("確定", "OK"));
		file = bench.folder().resolve("行銷.ocs");
		robot.until("the editor", () -> Editors.active().map(editor -> editor.document().file().equals(file)).orElse(false));

		robot.until("the report", () -> robot.window().words().contains(said("共 2 處，已核對 1 處", "2 places to compare with the print; 1 looked at")));
	}

	@Test
	void aClosedReportComesBackByTheMenuAndSaysWhereThereIsNone() throws Exception {
		Files.writeString(folder.resolve("新.ocs"), "職能基準\n職業: 新\n");
		bench.edit(bench.folder().resolve("新.ocs"));
		Menus.bar(robot.window()).choose(said("職能基準", "Standard"), said("匯入報告", "Import Report"));
		robot.until("the view", () -> robot.window().words().contains(said("目前的職能基準沒有待核對的匯入內容", "has nothing left to be compared")));
		assertTrue(robot.ui(() -> robot.window().all(Label.class).stream().anyMatch(label -> label.getText().startsWith(said("匯入之後", "After an import")))));
	}
}
