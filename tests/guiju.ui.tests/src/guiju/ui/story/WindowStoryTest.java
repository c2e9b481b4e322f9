package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
