package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Answers;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;

@Tag("windows")
class ExportStoryTest {

	private static final Path ROOT = Path.of(System.getProperty("guiju.root"));

	@TempDir
	Path folder;
	@TempDir
	Path target;
	private Bench bench;
	private Robot robot;
	private Answers answers;

	@BeforeEach
	void open() throws Exception {
		Bench.example("KMC2431-001v4", folder.resolve("KMC2431-001v4.ocs"));
		Files.copy(ROOT.resolve("examples/revision/KMC2431-001v5.ocs"), folder.resolve("KMC2431-001v5.ocs"));
		Bench.example("KPS2431-001v2", folder.resolve("KPS2431-001v2.ocs"));
		bench = new Bench(folder);
		robot = bench.robot();
		answers = new Answers(robot);
		bench.untilChecked();
	}

	@AfterEach
	void close() {
		answers.close();
		robot.closeDialogs();
		bench.close();
	}

	private Screen wizard(String code) {
		Rows rows = bench.explorer().until(code).select(code);
		robot.focus(rows.control());
		robot.press("CTRL+SHIFT+E");
		return robot.dialog(said("匯出", "Export"));
	}

	private void into(Screen wizard, Path other) {
		answers.then(other);
		wizard.press(said("瀏覽…", "Browse…"));
	}

	private void finish(Screen wizard, String file) {
		wizard.press(said("匯出", "Export"));
		Screen done = robot.dialog(said("已匯出", "Exported"));
		assertTrue(done.words().contains(file), done.words());
		done.press(said("關閉", "Close"));
		robot.until("closed", () -> !robot.isOpen(said("匯出", "Export")));
	}

	@Test
	void aComparisonTableWithTheVersionBeforeIsProposedAtOnce() throws Exception {
		Screen wizard = wizard("KMC2431-001v5");
		Combo before = wizard.named(Combo.class, said("前一版", "Version before"));
		assertTrue(robot.ui(before::getText).startsWith("KMC2431-001v4"), () -> robot.ui(before::getText));
		into(wizard, target);
		wizard.picture(Path.of("target/pictures/wizard-export.png"));
		finish(wizard, "KMC2431-001v4_KMC2431-001v5.docx");

		byte[] docx = Files.readAllBytes(target.resolve("KMC2431-001v4_KMC2431-001v5.docx"));
		assertTrue(docx.length > 5_000 && docx[0] == 'P' && docx[1] == 'K');
	}

	@Test
	void aComparisonIsExportedAsPageAndAsMarkdown() throws Exception {
		Screen wizard = wizard("KMC2431-001v5");
		wizard.press(said("修正前後對照，Markdown 文字", "Comparison as Markdown text"));
		into(wizard, target);
		finish(wizard, "KMC2431-001v4_KMC2431-001v5.md");
		assertTrue(Files.readString(target.resolve("KMC2431-001v4_KMC2431-001v5.md")).contains("KMC2431-001v5"));

		Screen again = wizard("KMC2431-001v5");
		again.press(said("修正前後對照，網頁（單一檔案）", "Comparison as a web page of one file (HTML)"));
		into(again, target);
		finish(again, "KMC2431-001v4_KMC2431-001v5.html");
		String page = Files.readString(target.resolve("KMC2431-001v4_KMC2431-001v5.html"));
		assertTrue(page.startsWith("<!DOCTYPE html>") && page.contains("媒體企劃人員"), page.substring(0, 200));
	}

	@Test
	void theVersionBeforeMayBeAnyDocument() throws Exception {
		Screen wizard = wizard("KPS2431-001v2");
		assertTrue(wizard.words().contains(said("資料夾中沒有它的其他版本", "has no other version of it")), wizard.words());
		assertFalse(wizard.isEnabled(said("匯出", "Export")));
		answers.then(ROOT.resolve("tests/data/office/KPS2431-001v2-libreoffice.pdf"));
		wizard.press(said("其他檔案…", "Other File…"));
		wizard.press(said("修正前後對照，Markdown 文字", "Comparison as Markdown text"));
		into(wizard, target);
		finish(wizard, "KPS2431-001v2-libreoffice_KPS2431-001v2.md");

		assertTrue(Files.exists(target.resolve("KPS2431-001v2-libreoffice_KPS2431-001v2.md")));
	}

	@Test
	void severalStandardsAreExportedAtOnceByTheKeyboard() throws Exception {
		Screen wizard = wizard("KMC2431-001v5");
		Rows standards = wizard.rows(said("職能基準", "Standards"));
		standards.tick("KPS2431-001v2", true);
		assertTrue(wizard.words().contains(said("一次比較一份", "of one standard")), wizard.words());
		wizard.press(said("職能基準，JSON（供其他程式讀取）", "Standard as JSON, for other programs"));
		into(wizard, target);
		robot.press("CR");
		Screen done = robot.dialog(said("已匯出", "Exported"));
		assertTrue(done.words().contains("KMC2431-001v5.json") && done.words().contains("KPS2431-001v2.json"), done.words());
		robot.press("CR");
		robot.until("closed", () -> !robot.isOpen(said("匯出", "Export")));

		String json = Files.readString(target.resolve("KPS2431-001v2.json"));
		assertTrue(json.contains("\"format\": \"guiju/standard/1\"") && json.contains("\"KPS2431-001v2\""), json.substring(0, 200));
		assertTrue(Files.exists(target.resolve("KMC2431-001v5.json")));
	}

	@Test
	void whatIsNotSavedIsExportedAndAFileThatIsThereIsAskedAbout() throws Exception {
		Path there = Files.writeString(target.resolve("KMC2431-001v4.xmi"), "mine");
		bench.edit(folder.resolve("KMC2431-001v4.ocs").toRealPath());
		robot.press("CTRL+END");
		robot.type("  補充: xyz");
		Menus.bar(robot.window()).choose(said("檔案", "File"), said("匯出…", "Export…"));
		Screen wizard = robot.dialog(said("匯出", "Export"));
		wizard.press(said("職能基準，XMI（供 Eclipse 建模工具讀取）", "Standard as XMI, for Eclipse modelling tools"));
		into(wizard, target);
		wizard.press(said("匯出", "Export"));
		Screen asked = robot.dialog(said("檔案已經存在", "The file exists"));
		asked.press(said("取代原檔", "Replace It"));
		robot.dialog(said("已匯出", "Exported")).press(said("關閉", "Close"));
		robot.until("closed", () -> !robot.isOpen(said("匯出", "Export")));

		assertTrue(Files.readString(there).contains("xyz"), Files.readString(there));
	}

	@Test
	void aFolderThatTakesNoFilesIsTold() {
		Screen wizard = wizard("KMC2431-001v5");
		into(wizard, Path.of("/proc/1"));

		assertTrue(wizard.words().contains(said("不能寫入", "You may not write")), wizard.words());
		assertFalse(wizard.isEnabled(said("匯出", "Export")));
		assertEquals(List.of(), List.of(target.toFile().list()));
		wizard.press(said("取消", "Cancel"));
	}
}
