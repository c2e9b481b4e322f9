package guiju.ui.story;

import static guiju.ui.robot.Language.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.editor.StandardEditor;
import guiju.ui.editor.StandardInput;
import guiju.ui.robot.Bench;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;

@Tag("windows")
class TwoWindowsStoryTest {

	@Test
	void twoWindowsOnOneFileAgree(@TempDir Path folder) throws Exception {
		Path file = Bench.example("KMC2431-001v4", folder.resolve("a.ocs")).toRealPath();
		String before = Files.readString(file);
		try (Bench bench = new Bench(folder)) {
			Robot robot = bench.robot();
			StandardEditor one = bench.edit(file);
			Menus.bar(robot.window()).choose(said("檢視", "View"), said("開新視窗", "New Window"));
			robot.until("a second window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 2);
			IWorkbenchWindow second = robot.ui(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[1]);
			StandardEditor two = (StandardEditor) robot.ui(() -> second.getActivePage().openEditor(new StandardInput(file), StandardEditor.ID));
			robot.settle();

			bench.focusText(one);
			robot.press("CTRL+HOME");
			robot.type("// z ");

			assertEquals("// z " + before, robot.ui(() -> bench.textOf(two).getText()));
			assertTrue(robot.ui(two::isDirty));
			robot.press("CTRL+S");
			robot.until("saved", () -> !one.isDirty() && !two.isDirty());
			assertEquals("// z " + before, Files.readString(file));
			robot.ui(second::close);
			robot.until("one window", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 1);
			assertEquals("// z " + before, robot.ui(() -> one.document().session().text()));
		}
	}
}
