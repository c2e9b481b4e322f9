package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.imported.KeptReports;
import guiju.ui.robot.Answers;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;

/** What an import made is mended and ticked in the wizard, before it is saved. */
@Tag("windows")
class ImportMendStoryTest {

	private static final Path TEXT = Path.of(System.getProperty("guiju.root"), "tests/data/published/KMM2431-002v4.txt");
	private static final String LINE = "知識 K13、K06、K07、K08、K09、K14";

	@TempDir
	Path folder;
	private Bench bench;
	private Robot robot;
	private Answers answers;
	private Path file;
	private Screen wizard;
	private StyledText result;

	@BeforeEach
	void open() throws Exception {
		bench = new Bench(folder);
		robot = bench.robot();
		answers = new Answers(robot).then(TEXT);
		file = bench.folder().resolve("KMM2431-002v4.ocs");
		robot.focus(bench.explorer().control());
		robot.press("CTRL+SHIFT+I");
		wizard = robot.dialog(said("匯入", "Import"));
		wizard.press(said("加入檔案…", "Add Files…"));
		robot.press("CR");
		robot.until("the result", () -> wizard.words().contains("KMM2431-002v4  行銷人員"));
		robot.settle();
		result = wizard.named(StyledText.class, said("匯入結果", "The result"));
	}

	@AfterEach
	void close() throws Exception {
		answers.close();
		robot.closeDialogs();
		bench.close();
		KeptReports.ofProduct().forget(file);
	}

	private void finish() {
		wizard.press(said("儲存並開啟", "Save and Open"));
		robot.untilClosed(said("匯入", "Import"));
	}

	private String text() {
		return robot.ui(result::getText);
	}

	/** Puts the caret before some words, as a click does. */
	private void caret(String before) {
		robot.focus(result);
		robot.ui(() -> {
			result.setSelection(result.getText().indexOf(before));
			return null;
		});
	}

	@Test
	void enterOnAPlaceLeadsToItsLineWhereItIsMendedAndSaved() throws Exception {
		Rows places = wizard.rows(said("待核對處", "Places to be compared"));
		String made = text();
		robot.focus(places.select("T2.3").control());
		robot.press("CR");
		robot.until("the keyboard in the text", result::isFocusControl);
		assertTrue(wizard.words().contains(said("已核對 0 處", "none looked at")), wizard.words());
		for (int i = 0; i < "K13、".length(); i++)
			robot.press("DEL");
		robot.until("mended: " + text(), () -> wizard.words().contains(said("已修改。檢查：錯誤 0", "Mended. No errors")));
		wizard.picture(Path.of("target/pictures/wizard-import-mended.png"));
		finish();

		assertEquals(made.replace(LINE, LINE.replace("K13、", "")), Files.readString(file));
	}

	@Test
	void marksStayRightWhileTheTextIsMended() {
		caret("T1: 行銷計畫規劃");
		robot.type("// 待議");
		robot.press("CR");
		wizard.rows(said("待核對處", "Places to be compared")).select("T2.3");
		assertTrue(robot.ui(() -> result.getLine(result.getLineAtOffset(result.getCaretOffset()))).contains(LINE), text());
		assertTrue(robot.ui(() -> result.getStyleRangeAtOffset(result.getText().indexOf(LINE) + 4).background) != null);
	}

	@Test
	void aLineThatCannotBeReadIsToldAndTakenBackByTheKeyboard() {
		String made = text();
		caret("T2.3: ");
		robot.type("？？");
		robot.until("told", () -> wizard.words().contains(said("無法辨識；請更正，或按 Ctrl+Z 復原", "cannot be read. Correct it, or take the change back by Ctrl+Z")));
		assertFalse(wizard.isEnabled(said("儲存並開啟", "Save and Open")));
		wizard.picture(Path.of("target/pictures/wizard-import-broken.png"));
		robot.focus(result);
		for (int i = 0; i < 4 && !text().equals(made); i++)
			robot.press("CTRL+Z");

		assertEquals(made, text());
		robot.until("good again", () -> wizard.isEnabled(said("儲存並開啟", "Save and Open")));
		assertFalse(Files.exists(file));
	}

	@Test
	void commentsStandAboveTheirLinesAlsoInAMendedText() throws Exception {
		caret("T1: 行銷計畫規劃");
		robot.type("// 待議");
		robot.press("CR");
		wizard.press(said("在檔案中以註解標出待核對處", "Mark the places to be compared by comments in the file"));
		finish();

		List<String> lines = Files.readAllLines(file);
		int line = lines.indexOf("    " + LINE);
		assertTrue(lines.get(line - 1).strip().startsWith("// ") && lines.get(line - 1).contains("K13"), lines.get(line - 1));
		assertEquals("// 待議", lines.get(lines.indexOf("T1: 行銷計畫規劃") - 1));
	}

	@Test
	void whatIsTickedHereIsNotAskedForAgain() {
		wizard.rows(said("待核對處", "Places to be compared")).select("T1.2");
		robot.press("CTRL+F8");
		robot.press("CTRL+F8");
		robot.until("all", () -> wizard.words().contains(said("2 處都已核對", "All 2 places to compare")));
		finish();

		assertTrue(Files.exists(file));
		assertEquals(Optional.empty(), KeptReports.ofProduct().find(file));
	}

	@Test
	void tabLeadsThroughTheTextAndEnterInItIsALine() {
		caret("T1: 行銷計畫規劃");
		int lines = robot.ui(result::getLineCount);
		robot.press("CR");
		assertEquals(lines + 1, robot.ui(result::getLineCount));
		robot.press("TAB");
		robot.until("on", () -> !result.isFocusControl());
		assertFalse(text().contains("\t"));
		assertTrue(robot.isOpen(said("匯入", "Import")));
	}
}
