package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.imported.KeptReports;
import guiju.ui.robot.Answers;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Drag;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;

/** Imports of many documents, of the same ones again, and such as end before their time. */
@Tag("windows")
class ImportAgainStoryTest {

	private static final Path DATA = Path.of(System.getProperty("guiju.root"), "tests", "data");
	private static final List<String> CODES = List.of("KMC2431-001v4", "KMM2431-002v4", "KPS2431-001v2");

	@TempDir
	Path folder;
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
	void close() throws Exception {
		answers.close();
		robot.closeDialogs();
		bench.close();
		for (String name : names())
			KeptReports.ofProduct().forget(bench.folder().resolve(name));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static Path[] published() {
		return CODES.stream().map(code -> DATA.resolve("published/" + code + ".txt")).toArray(Path[]::new);
	}

	private Screen chosen(Path... sources) {
		robot.focus(bench.explorer().control());
		robot.press("CTRL+SHIFT+I");
		Screen wizard = robot.dialog(said("匯入", "Import"));
		answers.then(sources);
		wizard.press(said("加入檔案…", "Add Files…"));
		return wizard;
	}

	private Screen review(Path... sources) {
		Screen wizard = chosen(sources);
		wizard.press(said("下一步", "Next") + " >");
		robot.until("the result", () -> wizard.words().contains(said("對照匯入結果與公告文件", "Compare the result with the print")));
		robot.settle();
		return wizard;
	}

	private void finish(Screen wizard) {
		wizard.press(said("儲存並開啟", "Save and Open"));
	}

	@Test
	void theSameDocumentAgainIsNotAskedAboutAndChangesNothing() throws Exception {
		finish(review(published()[1]));
		robot.untilClosed(said("匯入", "Import"));
		Path file = folder.resolve("KMM2431-002v4.ocs");
		var before = Files.getLastModifiedTime(file);
		bench.close();
		finish(review(published()[1]));
		robot.untilClosed(said("匯入", "Import"));

		assertEquals(before, Files.getLastModifiedTime(file));
		assertEquals(List.of("KMM2431-002v4.ocs"), names());
	}

	@Test
	void ofManyFilesThatExistTheUserIsAskedOnce() throws Exception {
		for (String code : CODES)
			Files.writeString(folder.resolve(code + ".ocs"), "職能基準 " + code + "\n");
		Screen wizard = review(published());
		finish(wizard);
		Screen asked = robot.dialog(said("檔案已經存在", "The file exists"));
		asked.press(said("其他已經存在的檔案也都這樣處理", "Do the same with all other files that exist"));
		asked.picture(Path.of("target/pictures/wizard-import-exists.png"));
		asked.press(said("另存為「KMC2431-001v4 (2).ocs」", "Save as “KMC2431-001v4 (2).ocs”"));
		robot.untilClosed(said("匯入", "Import"));

		assertEquals(Stream.concat(CODES.stream().map(code -> code + " (2).ocs"), CODES.stream().map(code -> code + ".ocs")).sorted().toList(), names());
		for (String code : CODES)
			assertEquals("職能基準 " + code + "\n", Files.readString(folder.resolve(code + ".ocs")));
	}

	@Test
	void twoDocumentsOfOneStandardAreSavedUnderTheNamesThatTheListShows() throws Exception {
		Screen wizard = review(published()[1], DATA.resolve("office/KMM2431-002v4-libreoffice.pdf"));
		List<String> rows = wizard.rows(said("文件", "Documents")).read();
		assertTrue(rows.get(0).endsWith("KMM2431-002v4.ocs") && rows.get(1).endsWith("KMM2431-002v4 (2).ocs"), rows::toString);
		finish(wizard);
		robot.untilClosed(said("匯入", "Import"));

		assertEquals(List.of("KMM2431-002v4 (2).ocs", "KMM2431-002v4.ocs"), names());
	}

	@Test
	void aRunningImportIsCancelledAndLeavesNothing() throws Exception {
		Screen wizard = chosen(DATA.resolve("office"));
		wizard.press(said("下一步", "Next") + " >");
		wizard.press(said("取消", "Cancel"));
		robot.until("the first page", () -> wizard.isEnabled(said("下一步", "Next") + " >"));

		assertTrue(wizard.words().contains(said("要匯入的文件", "Documents to import")), wizard.words());
		wizard.press(said("下一步", "Next") + " >");
		robot.ui(() -> {
			wizard.shell().close();
			return null;
		});
		robot.until("the first page again", () -> wizard.isEnabled(said("下一步", "Next") + " >"));
		assertFalse(wizard.isEnabled(said("儲存並開啟", "Save and Open")));
		assertEquals(List.of(), names());
		wizard.press(said("取消", "Cancel"));
		robot.untilClosed(said("匯入", "Import"));
	}

	@Test
	void filesDroppedOnTheFolderAreTakenByTheirKind(@TempDir Path desk) throws Exception {
		Path standard = Files.writeString(desk.resolve("稿.ocs"), "職能基準 KMC2431-009v1\n");
		Files.writeString(folder.resolve("在.ocs"), "職能基準 KMC2431-008v1\n職業: 在職人員\n");
		bench.untilChecked();
		Rows explorer = bench.explorer().until("在職人員");
		new Drag(robot).drop(List.of(standard, published()[0], published()[1]), (Tree) explorer.control(), "在職人員");
		Screen wizard = robot.dialog(said("匯入", "Import"));

		assertEquals(List.of(published()[0].toString(), published()[1].toString()), wizard.rows().read());
		assertEquals("職能基準 KMC2431-009v1\n", Files.readString(folder.resolve("稿.ocs")));
		wizard.press(said("取消", "Cancel"));
	}

	@Test
	void aFullDiskIsToldOnceForAllFilesAndKeepsWhatWasWritten(@TempDir Path small) throws Exception {
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "guiju", small.toString()), "no disk can be mounted here");
		try {
			Files.write(small.resolve("rest"), new byte[65_536]);
			Screen wizard = chosen(published());
			wizard.fill(said("匯入至", "Import into"), small.toString());
			wizard.press(said("下一步", "Next") + " >");
			robot.until("the result", () -> wizard.words().contains(said("對照匯入結果與公告文件", "Compare the result with the print")));
			finish(wizard);
			Screen told = robot.dialog(said("未寫入檔案", "Not written"));
			assertTrue(told.words().contains(said("磁碟已滿", "disk is full")), told.words());
			assertTrue(CODES.stream().allMatch(told.words()::contains), told.words());
			told.picture(Path.of("target/pictures/wizard-import-full.png"));
			robot.press("ESC");
			robot.untilClosed(said("未寫入檔案", "Not written"));

			assertTrue(wizard.words().contains(said("對照匯入結果與公告文件", "Compare the result with the print")));
			try (Stream<Path> files = Files.list(small)) {
				assertEquals(List.of("rest"), files.map(file -> file.getFileName().toString()).toList());
			}
			robot.closeDialogs();
		} finally {
			run("umount", small.toString());
		}
	}

	private static boolean run(String... command) throws Exception {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException absent) {
			return false;
		}
	}
}
