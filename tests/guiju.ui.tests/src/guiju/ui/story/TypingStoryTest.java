package guiju.ui.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import guiju.ui.desk.Desk;
import guiju.ui.editor.StandardEditor;
import guiju.ui.editor.StandardInput;
import guiju.ui.robot.Robot;

class TypingStoryTest {

	private final Robot robot = new Robot();

	@Test
	void whatIsTypedIsSaved(@TempDir Path folder) throws Exception {
		Path file = Files.copy(Path.of(System.getProperty("guiju.root"), "examples", "KMC2431-001v4.ocs"), folder.resolve("a.ocs"));
		StandardEditor editor = (StandardEditor) robot.ui(() -> {
			Desk.get().openFolder(folder);
			return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().openEditor(new StandardInput(file.toRealPath()), StandardEditor.ID);
		});
		robot.settle();

		robot.press("CTRL+HOME");
		robot.type("// Ab 附註");
		assertTrue(robot.ui(editor::isDirty));
		robot.press("CTRL+S");
		robot.until("saved", () -> !editor.isDirty());

		assertEquals("// Ab 附註職能", Files.readString(file).substring(0, 10));
		assertFalse(robot.ui(editor::isDirty));
		robot.ui(() -> robot.page().closeEditor(editor, false));
	}
}
