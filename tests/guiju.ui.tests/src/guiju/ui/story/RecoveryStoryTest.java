package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.sync.journal.Journal;
import guiju.ui.desk.Desk;
import guiju.ui.editor.Editors;
import guiju.ui.editor.StandardEditor;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

/**
 * What was typed before a sudden end comes back. The end itself is a journal that is read by another run: here the entry of
 * this run is put where the next start puts it.
 */
@Tag("windows")
class RecoveryStoryTest {

	@TempDir
	Path folder;
	private Path file;
	private String before;
	private Bench bench;
	private Robot robot;

	@BeforeEach
	void leaveUnsavedText() throws Exception {
		file = Bench.example("KMC2431-001v4", folder.resolve("a.ocs")).toRealPath();
		before = Files.readString(file);
		bench = new Bench(folder);
		robot = bench.robot();
		StandardEditor editor = bench.edit(file);
		robot.press("CTRL+HOME");
		robot.type("// 未存 ");
		robot.ui(() -> {
			Desk.get().flushJournal();
			return null;
		});
		Path state = Platform.getStateLocation(Platform.getBundle("guiju.ui")).toPath();
		for (var entry : Journal.entries(state.resolve("journal")))
			if (entry.document().equals(file.toString())) {
				Files.createDirectories(state.resolve("unsaved"));
				Files.copy(entry.file(), state.resolve("unsaved").resolve("1-" + entry.file().getFileName()));
			}
		robot.ui(() -> robot.page().closeEditor(editor, false));
		robot.settle();
	}

	@AfterEach
	void close() {
		bench.close();
	}

	private Screen dialog() {
		Menus.bar(robot.window()).choose(said("檔案", "File"), said("還原未儲存的內容…", "Restore Unsaved Text…"));
		return robot.dialog(said("未儲存的內容", "Unsaved text"));
	}

	@Test
	void restoresIntoTheEditorAndNotIntoTheFile() throws Exception {
		Screen dialog = dialog();
		assertTrue(dialog.words().contains("a.ocs"), dialog.words());
		assertTrue(dialog.words().contains("−  職能基準 KMC2431-001v4\n+  // 未存 職能基準 KMC2431-001v4"), dialog.words());
		dialog.picture(Path.of("target/pictures/recovery.png"));
		dialog.press(said("還原", "Restore"));

		robot.until("the editor", () -> Editors.active().isPresent());
		StandardEditor editor = robot.ui(() -> Editors.active().orElseThrow());
		assertEquals("// 未存 " + before, robot.ui(() -> editor.document().session().text()));
		assertTrue(robot.ui(editor::isDirty));
		assertEquals(before, Files.readString(file));
		bench.focusText(editor);
		robot.press("CTRL+Z");
		assertEquals(before, robot.ui(() -> editor.document().session().text()));
	}

	@Test
	void laterKeepsItAndDiscardForgetsIt() throws Exception {
		dialog().press(said("稍後再說", "Later"));
		robot.untilClosed(said("未儲存的內容", "Unsaved text"));

		Screen dialog = dialog();
		dialog.press(said("捨棄…", "Discard…"));
		Screen sure = robot.dialog(said("捨棄未儲存的內容", "Discard unsaved texts"));
		sure.press(said("捨棄…", "Discard…"));
		robot.untilClosed(said("未儲存的內容", "Unsaved text"));

		assertTrue(robot.ui(() -> Desk.get().unsaved().all()).isEmpty());
		assertEquals(before, Files.readString(file));
		assertFalse(robot.ui(() -> Editors.active().isPresent()));
	}

	@Test
	void whatIsNotTickedIsNeitherRestoredNorDiscarded() {
		Screen dialog = dialog();
		assertTrue(dialog.rows().read().get(0).contains("a.ocs | " + file.getParent()), () -> dialog.rows().read().toString());
		dialog.rows().tick("a.ocs", false);
		assertFalse(dialog.isEnabled(said("還原", "Restore")));
		assertFalse(dialog.isEnabled(said("捨棄…", "Discard…")));

		dialog.rows().tick("a.ocs", true);
		assertTrue(dialog.isEnabled(said("還原", "Restore")));
		robot.press("ESC");
		robot.untilClosed(said("未儲存的內容", "Unsaved text"));
		assertFalse(robot.ui(() -> Desk.get().unsaved().all()).isEmpty());
	}

	@Test
	void aTextWhoseFileIsGoneIsOfferedAndWrittenAgain() throws Exception {
		Files.delete(file);
		Screen dialog = dialog();
		assertTrue(dialog.words().contains(said("已不存在：還原會重新寫入", "gone: restoring writes it again")), dialog.words());
		dialog.press(said("還原", "Restore"));

		robot.until("the editor", () -> Editors.active().isPresent());
		assertEquals("// 未存 " + before, Files.readString(file));
	}

	@Test
	void whatAnotherProgramWroteSinceIsShownBeforeItIsReplaced() throws Exception {
		Files.writeString(file, before.replace("基準級別 4", "基準級別 5"));
		Screen dialog = dialog();
		assertTrue(dialog.words().contains(said("已被其他程式修改：請先看差異", "changed by another program: look at the differences")), dialog.words());
		assertTrue(dialog.words().contains("−  基準級別 5\n+  基準級別 4"), dialog.words());
		dialog.press(said("還原", "Restore"));

		robot.until("the editor", () -> Editors.active().isPresent());
		assertTrue(Files.readString(file).contains("基準級別 5"));
		assertEquals("// 未存 " + before, robot.ui(() -> Editors.active().orElseThrow().document().session().text()));
	}
}
