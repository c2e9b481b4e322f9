package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.StandardEditor;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;
import guiju.ui.robot.SmallDisk;

@Tag("windows")
class SavingStoryTest {

	@TempDir
	Path temporary;
	private Path file;
	private String before;
	private Bench bench;
	private Robot robot;
	private StandardEditor editor;

	@BeforeEach
	void open() throws Exception {
		Path folder = Files.createDirectory(temporary.resolve("standards"));
		file = Bench.example("KMC2431-001v4", folder.resolve("a.ocs")).toRealPath();
		before = Files.readString(file);
		bench = new Bench(folder);
		robot = bench.robot();
		editor = bench.edit(file);
		robot.press("CTRL+HOME");
	}

	@AfterEach
	void close() {
		bench.close();
	}

	@Test
	void aFolderThatIsGoneIsToldInWordsAndNothingIsLost() throws Exception {
		robot.type("// x ");
		Path moved = Files.move(file.getParent(), temporary.resolve("moved"));
		robot.press("CTRL+S");
		Screen dialog = robot.dialog(said("尚未儲存", "Not saved"));
		assertTrue(dialog.words().contains(said("無法寫入：所在的資料夾已不存在", "cannot be written: its folder is gone")), dialog.words());
		assertFalse(dialog.words().contains("Exception"), dialog.words());
		Files.move(moved, file.getParent());
		dialog.press(said("再試一次", "Try Again"));

		robot.until("saved", () -> !editor.isDirty());
		assertEquals("// x " + before, Files.readString(file));
	}

	@Test
	void closingAsksForWhatIsNotSaved() throws Exception {
		robot.type("// y ");
		robot.press("CTRL+W");
		Screen dialog = robot.dialog(said("儲存", "Save"));
		assertTrue(dialog.words().contains("a.ocs"), dialog.words());
		dialog.press(said("不儲存", "Don't Save"));

		robot.until("closed", () -> robot.page().getEditorReferences().length == 0);
		assertEquals(before, Files.readString(file));
	}

	@Test
	void saveAllSavesAllFiles() throws Exception {
		Path other = Bench.example("KMM2431-002v4", file.resolveSibling("b.ocs")).toRealPath();
		robot.type("// 一 ");
		bench.edit(other);
		robot.press("CTRL+HOME");
		robot.type("// 二 ");
		robot.press("CTRL+SHIFT+S");

		robot.until("saved", () -> robot.page().getDirtyEditors().length == 0);
		assertTrue(Files.readString(file).startsWith("// 一 職能基準"));
		assertTrue(Files.readString(other).startsWith("// 二 職能基準"));
	}

	@Test
	void whatAnotherProgramWroteElsewhereIsJoinedAndTold() throws Exception {
		robot.type("// mine ");
		String theirs = before.replace("基準級別 4", "基準級別 5");
		Files.writeString(file, theirs);

		robot.until("joined", () -> editor.document().session().text().equals("// mine " + theirs));
		String strip = said("其他程式也修改了「a.ocs」，已將其中 1 行與您的修改合併。", "one line was joined with your changes");
		robot.until("the strip " + strip, () -> robot.window().words().contains(strip));
		assertTrue(robot.ui(editor::isDirty));
		bench.focusText(editor);
		robot.press("CTRL+S");
		robot.until("saved", () -> !editor.isDirty());
		assertEquals("// mine " + theirs, Files.readString(file));
	}

	@Test
	void theSameLineChangedByBothIsAskedAbout() throws Exception {
		robot.type("// mine ");
		Files.writeString(file, "// theirs " + before);
		String strip = said("其他程式也修改了「a.ocs」中您改過的 1 處", "Another program changed “a.ocs” in one place");
		robot.until("the strip", () -> robot.window().words().contains(strip));
		assertEquals("// mine " + before, robot.ui(() -> editor.document().session().text()));

		robot.window().press(said("比較並選擇…", "Compare and Choose…"));
		Screen dialog = robot.dialog(said("兩邊都有修改", "Changed in two places"));
		assertTrue(dialog.words().contains("// mine 職能基準") && dialog.words().contains("// theirs 職能基準"), dialog.words());
		dialog.picture(Path.of("target/pictures/conflict.png"));
		dialog.press(said("採用檔案中的", "Take the file's"));
		dialog.press(said("套用", "Apply"));

		robot.until("taken", () -> editor.document().session().text().equals("// theirs " + before));
		assertFalse(robot.ui(editor::isDirty));
		bench.focusText(editor);
		robot.press("CTRL+Z");
		assertEquals("// mine " + before, robot.ui(() -> editor.document().session().text()));
		assertEquals("// theirs " + before, Files.readString(file));
	}

	@Test
	void aFileThatIsDeletedOutsideCanBeWrittenAgain() throws Exception {
		robot.pause(2200);
		Files.delete(file);
		robot.until("the strip", () -> robot.window().words().contains(said("「a.ocs」已被其他程式刪除或改名", "“a.ocs” was deleted or renamed")));
		robot.window().press(said("重新寫入檔案", "Write the File Again"));

		robot.until("written", () -> Files.exists(file));
		assertEquals(before, Files.readString(file));
	}

	@Test
	void theStripGoesWhenTheFileIsThereAgain() throws Exception {
		robot.pause(2200);
		Path moved = Files.move(file, temporary.resolve("moved.ocs"));
		String gone = said("「a.ocs」已被其他程式刪除或改名", "“a.ocs” was deleted or renamed");
		robot.until("the strip", () -> robot.window().words().contains(gone));
		Files.move(moved, file);

		robot.until("no strip", () -> !robot.window().words().contains(gone));
		assertEquals(before, robot.ui(() -> editor.document().session().text()));
	}

	@Test
	void aFileThatChangesWhileNothingIsUnsavedIsTakenAndTold() throws Exception {
		robot.pause(2200);
		Files.writeString(file, before.replace("基準級別 4", "基準級別 5"));
		String strip = said("其他程式修改了「a.ocs」，已更新 1 行。", "Another program changed “a.ocs”; one line was taken in.");
		robot.until("the strip", () -> robot.window().words().contains(strip));
		assertTrue(robot.ui(() -> editor.document().session().text().contains("基準級別 5")));
		assertFalse(robot.ui(editor::isDirty));
		robot.window().press(said("復原", "Undo"));

		robot.until("as before", () -> editor.document().session().text().equals(before));
		assertTrue(Files.readString(file).contains("基準級別 5"));
	}

	@Test
	void aFullDiskIsSaidInWordsAndNothingIsLost() throws Exception {
		Path disk = temporary.resolve("disk");
		try (SmallDisk small = SmallDisk.mount(disk)) {
			assumeTrue(small.isThere(), "only root mounts disks");
			Path there = Bench.example("KMM2431-002v4", disk.resolve("b.ocs")).toRealPath();
			String saved = Files.readString(there);
			StandardEditor other = bench.edit(there);
			robot.press("CTRL+HOME");
			robot.type("// full ");
			small.fill();
			robot.press("CTRL+S");
			Screen dialog = robot.dialog(said("尚未儲存", "Not saved"));
			assertTrue(dialog.words().contains(said("磁碟已滿", "disk is full")), dialog.words());
			small.clear();
			dialog.press(said("再試一次", "Try Again"));
			robot.until("saved", () -> !other.isDirty());
			assertEquals("// full " + saved, Files.readString(there));

			small.readOnly();
			robot.type("// locked ");
			robot.press("CTRL+S");
			Screen locked = robot.dialog(said("尚未儲存", "Not saved"));
			assertTrue(locked.words().contains(said("唯讀", "read-only")), locked.words());
			robot.press("ESC");
			robot.untilClosed(said("尚未儲存", "Not saved"));
			assertTrue(robot.ui(other::isDirty));
			assertEquals("// full " + saved, Files.readString(there));
			robot.ui(() -> robot.page().closeEditor(other, false));
		}
	}

	@Test
	void whoChangesTheirMindWhenClosingGoesOnAndWhoSavesHasItInTheFile() throws Exception {
		robot.type("// z ");
		robot.press("CTRL+W");
		robot.dialog(said("儲存", "Save"));
		robot.press("ESC");
		robot.untilClosed(said("儲存", "Save"));
		assertTrue(robot.ui(editor::isDirty));
		assertEquals(before, Files.readString(file));

		bench.focusText(editor);
		robot.press("CTRL+W");
		robot.dialog(said("儲存", "Save")).press(said("儲存", "Save"));
		robot.until("closed", () -> robot.page().getEditorReferences().length == 0);
		assertEquals("// z " + before, Files.readString(file));
	}
}
