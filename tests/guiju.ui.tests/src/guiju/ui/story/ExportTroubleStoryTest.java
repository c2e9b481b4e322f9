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

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.robot.Bench;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;

/** Exports into folders that cannot take them, or have them already. */
@Tag("windows")
class ExportTroubleStoryTest {

	@TempDir
	Path folder;
	@TempDir
	Path target;
	private Bench bench;
	private Robot robot;

	@BeforeEach
	void open() throws Exception {
		Bench.example("KMC2431-001v4", folder.resolve("KMC2431-001v4.ocs"));
		Bench.example("KPS2431-001v2", folder.resolve("KPS2431-001v2.ocs"));
		bench = new Bench(folder);
		robot = bench.robot();
		bench.untilChecked();
	}

	@AfterEach
	void close() {
		robot.closeDialogs();
		bench.close();
	}

	/** Both standards, as JSON. */
	private Screen wizard() {
		Rows rows = bench.explorer().until("KMC2431-001v4").select("KMC2431-001v4");
		robot.focus(rows.control());
		robot.press("CTRL+SHIFT+E");
		Screen wizard = robot.dialog(said("匯出", "Export"));
		wizard.press(said("職能基準，JSON（供其他程式讀取）", "Standard as JSON, for other programs"));
		wizard.rows(said("職能基準", "Standards")).tick("KPS2431-001v2", true);
		wizard.fill(said("匯出至", "Export into"), target.toString());
		return wizard;
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(target)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void aFullDiskIsToldOnceAndLeavesNoHalfFile() throws Exception {
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "guiju", target.toString()), "no disk can be mounted here");
		try {
			Files.write(target.resolve("rest"), new byte[65_536]);
			wizard().press(said("匯出", "Export"));
			Screen told = robot.dialog(said("未寫入檔案", "Not written"));
			assertTrue(told.words().contains(said("磁碟已滿", "disk is full")), told.words());
			assertTrue(told.words().contains("KMC2431-001v4.json") && told.words().contains("KPS2431-001v2.json"), told.words());
			robot.press("ESC");
			robot.untilClosed(said("未寫入檔案", "Not written"));

			assertTrue(robot.isOpen(said("匯出", "Export")));
			assertEquals(List.of("rest"), names());
		} finally {
			robot.closeDialogs();
			run("umount", target.toString());
		}
	}

	@Test
	void ofTwoFilesThatExistTheUserIsAskedOnce() throws Exception {
		Files.writeString(target.resolve("KMC2431-001v4.json"), "{}");
		Files.writeString(target.resolve("KPS2431-001v2.json"), "{}");
		wizard().press(said("匯出", "Export"));
		Screen asked = robot.dialog(said("檔案已經存在", "The file exists"));
		asked.press(said("其他已經存在的檔案也都這樣處理", "Do the same with all other files that exist"));
		asked.press(said("取代原檔", "Replace It"));
		robot.dialog(said("已匯出", "Exported")).press(said("關閉", "Close"));
		robot.untilClosed(said("已匯出", "Exported"));

		assertEquals(List.of("KMC2431-001v4.json", "KPS2431-001v2.json"), names());
		for (String name : names())
			assertTrue(Files.readString(target.resolve(name)).contains("guiju/standard/1"), name);
	}

	@Test
	void aFolderThatIsNoneIsToldWhileTyping() {
		Screen wizard = wizard();
		wizard.fill(said("匯出至", "Export into"), target + "-none");
		robot.until("told: " + wizard.words(), () -> wizard.words().contains(said("請選擇要匯出至哪個資料夾", "Choose the folder to export into")));
		assertFalse(wizard.isEnabled(said("匯出", "Export")));
	}

	private static boolean run(String... command) throws Exception {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException absent) {
			return false;
		}
	}
}
