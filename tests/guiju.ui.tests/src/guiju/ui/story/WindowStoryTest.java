package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.LostEditors;
import guiju.ui.folder.FolderOpening;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Screen;

@Tag("windows")
class WindowStoryTest {

	private final Robot robot = new Robot();

	@Test
	void menusSpeakTheLanguageOfTheCommittee() {
		List<String> menus = Menus.bar(robot.window()).entries();

		assertEquals(List.of(said("檔案", "File"), said("編輯", "Edit"), said("檢視", "View"), said("職能基準", "Standard"), said("說明", "Help")), menus);
	}

	@Test
	void nothingOfAnIdeIsLeft() {
		String words = robot.window().words();
		List<String> pages = robot.ui(() -> Arrays.stream(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes()).map(IPreferenceNode::getId).toList());

		assertFalse(words.contains("Quick Access") || words.contains("Perspective"), words);
		assertTrue(words.contains(said("開啟職能基準後，這裡會顯示大綱。", "Open a standard, and its outline stands here.")), words);
		assertTrue(pages.stream().allMatch(page -> page.startsWith("guiju.")), pages::toString);
	}

	@Test
	void titleNamesTheFolder(@TempDir Path folder) throws Exception {
		try (Bench bench = new Bench(folder)) {
			String title = robot.ui(() -> bench.robot().window().shell().getText());

			assertEquals(folder.getFileName() + said(" – 規矩", " – Guiju"), title);
		}
	}

	@Test
	void titleNamesTheFileAndWhetherItIsUnsaved(@TempDir Path folder) throws Exception {
		Path file = Bench.example("KMC2431-001v4", folder.resolve("a.ocs"));
		try (Bench bench = new Bench(folder)) {
			bench.edit(file);
			String end = " – " + folder.getFileName() + said(" – 規矩", " – Guiju");
			robot.until("the file in the title", () -> title().equals("a.ocs" + end));

			robot.type("//");
			robot.until("a star in the title", () -> title().equals("*a.ocs" + end));
			robot.press("CTRL+S");
			robot.until("no star in the title", () -> title().equals("a.ocs" + end));
		}
		robot.until("the folder alone", () -> title().equals(folder.getFileName() + said(" – 規矩", " – Guiju")));
	}

	private String title() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getText();
	}

	@Test
	void keysThatAPageHearsByItselfAreListedToo() {
		Menus.bar(robot.window()).choose(said("說明", "Help"), said("快速鍵…", "Keys…"));
		Screen keys = robot.dialog(said("快速鍵", "Keys"));

		assertTrue(keys.rows().read().contains(said("上移（樹狀頁） | Alt+↑", "Move up (tree page) | Alt+↑")), () -> keys.rows().read().toString());
		assertTrue(keys.rows().read().stream().anyMatch(row -> row.endsWith(" | F1")), () -> keys.rows().read().toString());
		keys.press(said("關閉", "Close"));
	}

	@Test
	void viewsOfTheWindowAreCalledInTheUsersLanguage() {
		assertTrue(robot.window().words().contains(said("大綱", "Outline")), robot.window().words());
	}

	@Test
	void keysAreListedByAKey() {
		robot.focus(robot.ui(() -> robot.window().shell()));
		robot.press("CTRL+SHIFT+L");
		Screen keys = robot.dialog(said("快速鍵", "Keys"));
		keys.fill(said("篩選", "Filter"), said("重新編號", "Renumber"));

		assertEquals(List.of(said("重新編號", "Renumber") + " | Shift+Ctrl+N"), keys.rows().read());

		keys.press(said("關閉", "Close"));
		robot.untilClosed(said("快速鍵", "Keys"));
	}

	@Test
	void aboutTellsWhatThisIs() {
		Menus.bar(robot.window()).choose(said("說明", "Help"), said("關於規矩", "About Guiju"));
		Screen about = robot.dialog(said("關於", "About"));

		assertTrue(about.words().contains(said("規矩 0.1", "Guiju 0.1")), about.words());

		robot.press("ESC");
		robot.untilClosed(said("關於", "About"));
	}

	@Test
	void editorsOfFilesThatAreGoneAreClosedAndNamed(@TempDir Path folder) throws Exception {
		Path file = Bench.example("KMC2431-001v4", folder.resolve("a.ocs")).toRealPath();
		Path other = Bench.example("KMM2431-002v4", folder.resolve("b.ocs")).toRealPath();
		try (Bench bench = new Bench(folder)) {
			bench.edit(file);
			bench.edit(other);
			Files.delete(file);
			robot.start(() -> LostEditors.close(PlatformUI.getWorkbench()).tell(robot.window().shell()));
			Screen told = robot.dialog(said("未再開啟", "Not opened again"));
			assertTrue(told.words().contains(file.toString()), told.words());
			robot.press("ESC");
			robot.untilClosed(said("未再開啟", "Not opened again"));

			assertEquals(List.of("b.ocs"), robot.ui(() -> Arrays.stream(robot.page().getEditorReferences()).map(IEditorReference::getTitle).toList()));
		}
	}

	@Test
	void foldersThatWereOpenedLatelyAreInTheMenu(@TempDir Path one, @TempDir Path two) throws Exception {
		try (Bench bench = new Bench(one)) {
			robot.ui(() -> new FolderOpening().open(one));
			robot.ui(() -> new FolderOpening().open(two));
			Menus bar = Menus.bar(robot.window());
			List<String> recent = bar.entries(said("檔案", "File"), said("最近的資料夾", "Recent Folders"));
			assertTrue(recent.get(0).contains(two.getFileName().toString()) && recent.get(1).contains(one.getFileName().toString()), recent::toString);

			bar.choose(said("檔案", "File"), said("最近的資料夾", "Recent Folders"), recent.get(1));
			robot.until("the folder before", () -> title().equals(one.getFileName() + said(" – 規矩", " – Guiju")));
		}
	}
}
