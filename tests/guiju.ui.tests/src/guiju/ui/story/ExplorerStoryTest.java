package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.desk.Desk;
import guiju.ui.editor.Editors;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;

@Tag("windows")
class ExplorerStoryTest {

	@TempDir
	Path temporary;
	private Path folder;
	private Bench bench;
	private Robot robot;

	@BeforeEach
	void open() throws Exception {
		System.setProperty("guiju.trash", temporary.resolve("trash").toString());
		folder = Files.createDirectory(temporary.resolve("standards"));
		Bench.example("KMC2431-001v4", folder.resolve("a.ocs"));
		Bench.example("KPS2431-001v2", folder.resolve("old/b.ocs"));
		Files.writeString(folder.resolve("c.ocs"), Files.readString(folder.resolve("a.ocs")).replace("知識 K01、", "知識 K99、").replace("KMC2431-001v4", "KMC2431-009v1"));
		Files.write(folder.resolve("d.ocs"), new byte[] {(byte) 0xff, 0, 1});
		bench = new Bench(folder);
		robot = bench.robot();
		bench.untilChecked();
	}

	@AfterEach
	void close() {
		bench.close();
		System.clearProperty("guiju.trash");
	}

	@Test
	void listsFoldersFirstThenStandardsByNameWithWhatIsFound() {
		Rows rows = bench.explorer().until("媒體企劃人員");

		assertEquals("old", rows.read().get(0));
		assertTrue(rows.read().contains("媒體企劃人員  KMC2431-001v4"), () -> rows.read().toString());
		assertTrue(rows.read().stream().anyMatch(row -> row.startsWith("媒體企劃人員  KMC2431-009v1  ") && row.contains(" ✕")), () -> rows.read().toString());
		assertTrue(rows.read().contains("d.ocs  " + said("無法讀取", "cannot be read")), () -> rows.read().toString());
		rows.expand("old");
		assertTrue(rows.read().stream().anyMatch(row -> row.startsWith("  ") && row.contains("KPS2431-001v2")), () -> rows.read().toString());
	}

	@Test
	void filterLeavesWhatHasItInCodeOrName() {
		bench.explorer().until("媒體企劃人員");
		robot.window().fill(said("以代碼或名稱篩選", "Filter by code or name"), "KPS");

		assertEquals(2, bench.explorer().read().size());
		assertTrue(bench.explorer().read().get(1).contains("KPS2431-001v2"));

		robot.window().fill(said("以代碼或名稱篩選", "Filter by code or name"), "");
		assertEquals(4, bench.explorer().read().stream().filter(row -> !row.startsWith("  ")).count());
	}

	@Test
	void aFileThatCannotBeReadSaysWhy() {
		bench.explorer().until("d.ocs").select("d.ocs");
		robot.focus(bench.explorer().control());
		robot.press("CR");
		Screen dialog = robot.dialog(said("無法開啟檔案", "The file cannot be opened"));

		assertTrue(dialog.words().contains(said("「d.ocs」", "“d.ocs” is")), dialog.words());
		assertFalse(dialog.words().contains("Exception"), dialog.words());
		dialog.press(said("確定", "OK"));
		assertTrue(robot.ui(() -> Editors.active().isEmpty()));
	}

	@Test
	void enterOpensTheEditor() {
		Rows rows = bench.explorer().until("KMC2431-001v4").select("KMC2431-001v4");
		robot.focus(rows.control());
		robot.press("CR");

		robot.until("the editor", () -> Editors.active().isPresent());
		assertEquals(folder.resolve("a.ocs").toFile(), robot.ui(() -> Editors.active().orElseThrow().document().file()).toFile());
	}

	@Test
	void renamesByAKeyAndTheEditorFollows() throws Exception {
		byte[] bytes = Files.readAllBytes(folder.resolve("a.ocs"));
		bench.edit(folder.resolve("a.ocs"));
		Rows rows = bench.explorer().until("KMC2431-001v4").select("KMC2431-001v4");
		robot.focus(rows.control());
		robot.press("F2");
		Screen dialog = robot.dialog(said("重新命名", "Rename"));
		dialog.fill(said("新名稱", "New name"), "x/y");
		assertTrue(dialog.words().contains(said("名稱不能有這些字元", "A name cannot have any of")), dialog.words());
		assertFalse(dialog.isEnabled(said("確定", "OK")), dialog.words());
		dialog.fill(said("新名稱", "New name"), "media");
		dialog.press(said("確定", "OK"));

		robot.until("the file", () -> Files.exists(folder.resolve("media.ocs")));
		assertFalse(Files.exists(folder.resolve("a.ocs")));
		assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("media.ocs")));
		robot.until("the editor", () -> Editors.active().map(editor -> editor.document().file().endsWith("media.ocs")).orElse(false));
	}

	@Test
	void theMenuOffersWhatIsPossibleWithTheRowsThatAreSelectedNow() {
		Rows rows = bench.explorer().until("KMC2431-001v4");
		robot.focus(rows.control());
		robot.press("CTRL+A");
		Menus menu = Menus.context(robot, rows.control());
		assertFalse(menu.isEnabled(said("建立副本", "Duplicate")));
		assertTrue(menu.isEnabled(said("刪除…", "Delete…")));

		rows.select("KMC2431-001v4");
		assertTrue(menu.isEnabled(said("建立副本", "Duplicate")));
		assertTrue(menu.isEnabled(said("重新命名…", "Rename…")));
	}

	@Test
	void makesACopyAndMovesItToTheTrash() throws Exception {
		Rows rows = bench.explorer().until("KMC2431-001v4").select("KMC2431-001v4");
		Menus.context(robot, rows.control()).choose(said("建立副本", "Duplicate"));
		Path copy = folder.resolve(said("a - 副本.ocs", "a copy.ocs"));
		robot.until("the copy", () -> Files.exists(copy));
		assertArrayEquals(Files.readAllBytes(folder.resolve("a.ocs")), Files.readAllBytes(copy));
		bench.untilChecked();
		robot.focus(rows.control());
		assertEquals(1, rows.selected().size());

		robot.press("DEL");
		Screen sure = robot.dialog(said("刪除", "Delete"));
		assertTrue(sure.words().contains(copy.getFileName().toString()), sure.words());
		sure.press(said("刪除", "Delete"));

		robot.until("deleted", () -> !Files.exists(copy));
		Path kept = temporary.resolve("trash/files").resolve(copy.getFileName());
		assertArrayEquals(Files.readAllBytes(folder.resolve("a.ocs")), Files.readAllBytes(kept));
		String note = Files.readString(temporary.resolve("trash/info").resolve(copy.getFileName() + ".trashinfo"));
		assertTrue(note.startsWith("[Trash Info]\nPath=/"), note);
		assertTrue(Files.exists(folder.resolve("a.ocs")));
		robot.until("its editor closed", () -> Editors.active().isEmpty());
	}

	@Test
	void aFileInBig5IsConvertedAndKeptAsItWas() throws Exception {
		String text = Files.readString(folder.resolve("a.ocs")).replace("KMC2431-001v4", "KMC2431-003v4");
		byte[] old = text.getBytes(Charset.forName("x-windows-950"));
		Files.write(folder.resolve("舊檔.ocs"), old);
		robot.ui(() -> Desk.get().folder().orElseThrow().workspace()).refresh().join();
		robot.focus(bench.explorer().until("舊檔.ocs").select("舊檔.ocs").control());
		robot.press("CR");
		Screen dialog = robot.dialog(said("無法開啟檔案", "The file cannot be opened"));
		assertTrue(dialog.words().contains(said("「舊檔.ocs」是以 Big5 編碼儲存的", "“舊檔.ocs” is written in Big5")), dialog.words());
		assertFalse(dialog.words().contains("iconv"), dialog.words());
		dialog.press(said("轉換並開啟", "Convert and Open"));

		robot.until("the editor", () -> Editors.active().map(editor -> editor.document().session().text().equals(text)).orElse(false));
		assertEquals(text, Files.readString(folder.resolve("舊檔.ocs")));
		assertArrayEquals(old, Files.readAllBytes(folder.resolve("舊檔.ocs.bak")));
		bench.explorer().until("KMC2431-003v4");
	}

	@Test
	void whoDoesNotWantAFileConvertedKeepsIt() throws Exception {
		byte[] old = Files.readString(folder.resolve("a.ocs")).getBytes(StandardCharsets.UTF_16);
		Files.write(folder.resolve("u.ocs"), old);
		robot.ui(() -> Desk.get().folder().orElseThrow().workspace()).refresh().join();
		robot.focus(bench.explorer().until("u.ocs").select("u.ocs").control());
		robot.press("CR");
		Screen dialog = robot.dialog(said("無法開啟檔案", "The file cannot be opened"));
		assertTrue(dialog.words().contains("UTF-16"), dialog.words());
		dialog.press(said("取消", "Cancel"));
		robot.untilClosed(said("無法開啟檔案", "The file cannot be opened"));

		assertArrayEquals(old, Files.readAllBytes(folder.resolve("u.ocs")));
		assertFalse(Files.exists(folder.resolve("u.ocs.bak")));
		assertTrue(robot.ui(() -> Editors.active().isEmpty()));
	}

	@Test
	void aFileThatCannotBeRenamedStaysInItsEditor() throws Exception {
		Path file = folder.resolve("a.ocs").toRealPath();
		bench.edit(file);
		Rows rows = bench.explorer().until("KMC2431-001v4").select("KMC2431-001v4");
		robot.focus(rows.control());
		robot.press("F2");
		Screen dialog = robot.dialog(said("重新命名", "Rename"));
		dialog.fill(said("新名稱", "New name"), "x".repeat(300));
		dialog.press(said("確定", "OK"));
		Screen failed = robot.dialog(said("無法完成", "Not done"));
		assertTrue(failed.words().contains("a.ocs"), failed.words());
		failed.press(said("確定", "OK"));

		robot.until("the editor", () -> Editors.active().map(editor -> editor.document().file().equals(file)).orElse(false));
		assertTrue(Files.exists(file));
	}
}
