package guiju.ui.robot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import guiju.ui.desk.Desk;
import guiju.ui.editor.Editors;
import guiju.ui.editor.StandardEditor;
import guiju.ui.explorer.ExplorerView;

/** A folder of its own for one story, open in the product; afterwards all its editors are closed. */
public final class Bench implements AutoCloseable {

	private final Robot robot = new Robot();
	private final Path folder;

	/** Opens a folder. */
	public Bench(Path folder) throws IOException {
		this.folder = folder.toRealPath();
		robot.ui(() -> {
			Desk.get().openFolder(this.folder);
			return null;
		});
		robot.settle();
	}

	/** Returns the robot. */
	public Robot robot() {
		return robot;
	}

	/** Returns the folder. */
	public Path folder() {
		return folder;
	}

	/** Copies one of the published standards into the folder, under another name if one is wanted. */
	public static Path example(String code, Path target) throws IOException {
		Files.createDirectories(target.getParent());
		return Files.copy(Path.of(System.getProperty("guiju.root"), "examples", code + ".ocs"), target);
	}

	/** Opens a file in the editor and gives it the keyboard. */
	public StandardEditor edit(Path file) {
		StandardEditor editor = robot.ui(() -> Editors.open(file).orElseThrow());
		robot.settle();
		focusText(editor);
		return editor;
	}

	/** Gives the keyboard to the text of an editor. */
	public void focusText(StandardEditor editor) {
		robot.ui(() -> {
			editor.getSite().getPage().activate(editor);
			return null;
		});
		robot.focus(textOf(editor));
	}

	/** Returns the widget that shows the text of an editor. */
	public StyledText textOf(StandardEditor editor) {
		return new Screen(robot, robot.ui(() -> editor.getSite().getShell())).find(StyledText.class, text -> text.getText().equals(editor.document().session().text()));
	}

	/** Returns the explorer's rows. */
	public Rows explorer() {
		return new Screen(robot, robot.ui(() -> page().showView(ExplorerView.ID).getSite().getShell())).rows(explorerName());
	}

	private static String explorerName() {
		return Language.said("職能基準", "Standards");
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Waits until the whole folder is checked. */
	public void untilChecked() {
		robot.ui(() -> Desk.get().folder().orElseThrow().workspace()).settled().join();
		robot.pause(500);
		robot.settle();
	}

	@Override
	public void close() {
		robot.ui(() -> {
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
				window.getActivePage().closeAllEditors(false);
			return null;
		});
		robot.settle();
	}
}
