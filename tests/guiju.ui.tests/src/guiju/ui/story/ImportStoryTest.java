package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.Editors;
import guiju.ui.robot.Answers;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;
import guiju.ui.wizard.importing.print.PrintView;

@Tag("windows")
class ImportStoryTest {

	private static final Path DATA = Path.of(System.getProperty("guiju.root"), "tests", "data");
	private static final Path TEXT = DATA.resolve("published/KMM2431-002v4.txt");
	private static final Path PDF = DATA.resolve("office/KMM2431-002v4-libreoffice.pdf");

	/** The column that says what was decided. */
	private static final int DECIDED = 2;

	@TempDir
	Path folder;
	@TempDir
	Path sources;
	private Bench bench;
	private Robot robot;
	private Answers answers;

	@BeforeEach
	void open() throws Exception {
		bench = new Bench(folder);
		robot = bench.robot();
		answers = new Answers(robot);
	}

	@AfterEach
	void close() {
		answers.close();
		robot.closeDialogs();
		bench.close();
	}

	private Screen wizard() {
		robot.focus(bench.explorer().control());
		robot.press("CTRL+SHIFT+I");
		return robot.dialog(said("匯入", "Import"));
	}

	private Screen review(Path... files) {
		Screen wizard = wizard();
		answers.then(files);
		wizard.press(said("加入檔案…", "Add Files…"));
		robot.press("CR");
		robot.until("the result", () -> wizard.words().contains(said("對照匯入結果與公告文件", "Compare the result with the print")));
		robot.settle();
		return wizard;
	}

	private PrintView print(Screen wizard) {
		return wizard.find(PrintView.class, print -> true);
	}

	private void finish(Screen wizard) {
		wizard.press(said("儲存並開啟", "Save and Open"));
	}

	@Test
	void aPdfIsReadShownBesideItsResultAndSaved() throws Exception {
		Screen wizard = review(PDF);
		assertTrue(wizard.words().contains("KMM2431-002v4  行銷人員"), wizard.words());
		assertTrue(wizard.words().contains(said("個字全部保留", "characters of the print were kept")), wizard.words());
		PrintView print = print(wizard);
		assertTrue(robot.ui(print::words).replace("\n", "").contains("行銷計畫規劃"), () -> robot.ui(print::words));
		StyledText result = wizard.named(StyledText.class, said("匯入結果", "The result"));
		String shown = robot.ui(result::getText);
		assertTrue(shown.startsWith("職能基準 KMM2431-002v4\n職業: 行銷人員\n"), shown);
		wizard.picture(Path.of("target/pictures/wizard-import.png"));
		finish(wizard);
		robot.untilClosed(said("匯入", "Import"));

		Path file = folder.resolve("KMM2431-002v4.ocs");
		assertEquals(shown, Files.readString(file));
		robot.until("the editor", () -> Editors.active().map(editor -> editor.document().file().endsWith("KMM2431-002v4.ocs")).orElse(false));
		bench.explorer().until("KMM2431-002v4");
	}

	@Test
	void everySuspectIsAKeyAwayAndMarksBothSides() {
		Screen wizard = review(TEXT);
		Rows suspects = wizard.rows(said("待核對處", "Places to be compared"));
		List<String> rows = suspects.read();
		assertTrue(rows.size() > 1, rows::toString);
		assertTrue(rows.stream().anyMatch(row -> row.contains("K13") && row.contains("T2.3")), rows::toString);
		assertTrue(rows.stream().allMatch(row -> row.contains(said("行", "Line")) || row.contains(said("表", "table")) || row.contains(said("列", "row"))), rows::toString);
		PrintView print = print(wizard);
		String first = robot.ui(print::markedText);
		assertFalse(first.isEmpty());

		robot.press("F8");
		robot.until("the second row", () -> suspects.selected().size() == 1);
		String second = robot.ui(print::markedText);
		assertNotEquals(first, second);
		for (int i = 1; i < rows.size() && !robot.ui(print::markedText).contains("K13"); i++)
			robot.press("F8");
		assertTrue(robot.ui(print::markedText).contains("K13"), () -> robot.ui(print::markedText));
		StyledText result = wizard.named(StyledText.class, said("匯入結果", "The result"));
		String line = robot.ui(() -> result.getLine(result.getLineAtOffset(result.getCaretOffset())));
		assertTrue(line.contains("K13"), line);
		wizard.picture(Path.of("target/pictures/wizard-import-suspect.png"));
		robot.press("SHIFT+F8");
		assertNotEquals("", robot.ui(print::markedText));
		robot.press("ESC");
		robot.untilClosed(said("匯入", "Import"));
		assertFalse(Files.exists(folder.resolve("KMM2431-002v4.ocs")));
	}

	@Test
	void whatTheColumnCutsIsWrittenInFullBelowTheTable() {
		Screen wizard = review(TEXT);
		Table suspects = wizard.named(Table.class, said("待核對處", "Places to be compared"));
		robot.focus(suspects);
		robot.press("HOME");
		String decided = robot.ui(() -> suspects.getItem(0).getText(DECIDED));

		width(suspects, 60);
		assertTrue(isWritten(wizard, decided), wizard.words());
		robot.press("ARROW_DOWN");
		assertTrue(isWritten(wizard, robot.ui(() -> suspects.getItem(1).getText(DECIDED))), wizard.words());
		wizard.picture(Path.of("target/pictures/wizard-import-whole.png"));
		width(suspects, 3000);
		assertFalse(isWritten(wizard, robot.ui(() -> suspects.getItem(1).getText(DECIDED))), wizard.words());
	}

	/** As the mouse does it at the edge of the header. */
	private void width(Table table, int width) {
		robot.ui(() -> {
			table.getColumn(DECIDED).setWidth(width);
			return null;
		});
		robot.settle();
	}

	private boolean isWritten(Screen wizard, String text) {
		return robot.ui(() -> wizard.all(Label.class).stream().anyMatch(label -> label.getText().replace("&&", "&").equals(text)));
	}

	@Test
	void aClickOnThePrintShowsWhatBecameOfIt() {
		Screen wizard = review(PDF);
		PrintView print = print(wizard);
		Rectangle place = robot.ui(() -> print.reveal("P1.1.1"));
		robot.ui(() -> {
			Event click = new Event();
			click.button = 1;
			click.x = place.x + 20;
			click.y = place.y + place.height / 2;
			print.notifyListeners(SWT.MouseDown, click);
			return null;
		});

		robot.until("the clicked line is marked", () -> print.markedText().contains("P1.1.1"));
		String marked = robot.ui(print::markedText);
		StyledText result = wizard.named(StyledText.class, said("匯入結果", "The result"));
		String line = robot.ui(() -> result.getLine(result.getLineAtOffset(result.getCaretOffset())));
		assertTrue(line.contains("P1.1.1: 蒐集所屬產業之行銷類型及發展趨勢。"), line + " for " + marked);
		robot.press("ESC");
		robot.untilClosed(said("匯入", "Import"));
	}

	@Test
	void suspectsAreMarkedInTheFileOnRequest() throws Exception {
		Screen wizard = review(TEXT);
		wizard.press(said("在檔案中以註解標出待核對處", "Mark the places to be compared by comments in the file"));
		finish(wizard);
		robot.untilClosed(said("匯入", "Import"));

		String written = Files.readString(folder.resolve("KMM2431-002v4.ocs"));
		assertTrue(written.contains(said("// 匯入存疑 row-", "// import-suspect row-")) || written.contains("row-after-break") || written.contains("row-continued"), written);
	}

	@Test
	void aFileThatIsThereIsAskedAbout() throws Exception {
		Path there = Files.writeString(folder.resolve("KMM2431-002v4.ocs"), "職能基準 KMM2431-002v4\n");
		Screen wizard = review(TEXT);
		finish(wizard);
		Screen asked = robot.dialog(said("檔案已經存在", "The file exists"));
		assertTrue(asked.words().contains("KMM2431-002v4.ocs"), asked.words());
		asked.press(said("另存為「KMM2431-002v4 (2).ocs」", "Save as “KMM2431-002v4 (2).ocs”"));
		robot.untilClosed(said("匯入", "Import"));

		assertEquals("職能基準 KMM2431-002v4\n", Files.readString(there));
		assertTrue(Files.readString(folder.resolve("KMM2431-002v4 (2).ocs")).startsWith("職能基準 KMM2431-002v4\n職業: 行銷人員\n"));
	}

	@Test
	void brokenAndUnknownDocumentsAreToldInWordsAndStopNoOther() throws Exception {
		Files.copy(DATA.resolve("office/broken/truncated.pdf"), sources.resolve("a.pdf"));
		Files.copy(DATA.resolve("office/broken/pictures.pdf"), sources.resolve("b.pdf"));
		Files.write(sources.resolve("c.docx"), new byte[] {1, 2, 3, 0, 4});
		Files.copy(PDF, sources.resolve("d.pdf"));
		Screen wizard = wizard();
		answers.then(sources);
		wizard.press(said("加入資料夾…", "Add Folder…"));
		wizard.press(said("下一步", "Next") + " >");
		robot.until("the result", () -> wizard.words().contains(said("對照匯入結果與公告文件", "Compare the result with the print")));
		Rows documents = wizard.rows(said("文件", "Documents"));
		assertEquals(4, documents.read().size());
		assertTrue(wizard.words().contains(said("3 份文件無法匯入", "3 documents cannot be imported")), wizard.words());
		for (String name : List.of("a.pdf", "b.pdf", "c.docx")) {
			documents.select(name);
			StyledText result = wizard.named(StyledText.class, said("匯入結果", "The result"));
			String why = robot.ui(result::getText);
			assertTrue(why.length() > 8 && !why.contains("Exception"), name + ": " + why);
			assertEquals(wizard.words().indexOf(why), wizard.words().lastIndexOf(why), "told twice: " + wizard.words());
		}
		wizard.picture(Path.of("target/pictures/wizard-import-refused.png"));
		finish(wizard);
		robot.untilClosed(said("匯入", "Import"));

		try (var files = Files.list(folder)) {
			assertEquals(List.of("KMM2431-002v4.ocs"), files.map(file -> file.getFileName().toString()).toList());
		}
	}

	@Test
	void whatIsDroppedOnTheFolderIsReadyToBeImported() {
		robot.start(() -> {
			try {
				var commands = robot.window().shell().getDisplay();
				assertTrue(commands != null);
				guiju.ui.explorer.ExplorerView view = (guiju.ui.explorer.ExplorerView) robot.page().showView(guiju.ui.explorer.ExplorerView.ID);
				var command = view.getSite().getService(org.eclipse.ui.commands.ICommandService.class).getCommand("guiju.ui.wizard.import");
				view.getSite().getService(org.eclipse.ui.handlers.IHandlerService.class).executeCommand(org.eclipse.core.commands.ParameterizedCommand
						.generateCommand(command, java.util.Map.of("guiju.ui.wizard.import.source", TEXT + "\n" + PDF)), null);
			} catch (Exception failed) {
				throw new AssertionError(failed);
			}
		});
		Screen wizard = robot.dialog(said("匯入", "Import"));

		assertEquals(List.of(TEXT.toString(), PDF.toString()), wizard.rows().read());
		assertTrue(wizard.isEnabled(said("下一步", "Next") + " >"));
		Button next = wizard.find(Button.class, button -> button.getText().contains(said("儲存並開啟", "Save and Open")));
		assertFalse(robot.ui(next::isEnabled));
		wizard.press(said("取消", "Cancel"));
		robot.untilClosed(said("匯入", "Import"));
	}

	@Test
	void nothingIsReadAgainOnTheWayBackAndForth() {
		Menus.bar(robot.window()).choose(said("檔案", "File"), said("匯入…", "Import…"));
		Screen wizard = robot.dialog(said("匯入", "Import"));
		answers.then(TEXT);
		wizard.press(said("加入檔案…", "Add Files…"));
		wizard.press(said("下一步", "Next") + " >");
		robot.until("the result", () -> wizard.words().contains("KMM2431-002v4  行銷人員"));
		wizard.press("< " + said("上一步", "Back"));
		assertTrue(wizard.words().contains(TEXT.toString()), wizard.words());
		wizard.press(said("下一步", "Next") + " >");
		assertTrue(wizard.words().contains("KMM2431-002v4  行銷人員"), wizard.words());
		wizard.press(said("取消", "Cancel"));
	}
}
