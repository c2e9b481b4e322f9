package guiju.ui.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;

import guiju.ui.desk.Desk;
import guiju.ui.editor.StandardEditor;
import guiju.ui.editor.StandardInput;
import guiju.ui.robot.Menus;
import guiju.ui.robot.Robot;
import guiju.ui.robot.Rows;
import guiju.ui.robot.Screen;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** A standard that a story has opened on its tree page. */
final class OpenedTree implements AutoCloseable {

	final Robot robot;
	final Path file;
	final StandardEditor editor;
	private final CTabFolder pages;

	OpenedTree(Robot robot, Path folder, String text) throws Exception {
		this(robot, write(folder, "a.ocs", text));
	}

	OpenedTree(Robot robot, Path given) throws Exception {
		this.robot = robot;
		file = given.toRealPath();
		editor = (StandardEditor) robot.ui(() -> {
			Desk.get().openFolder(file.getParent());
			return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().openEditor(new StandardInput(file), StandardEditor.ID);
		});
		robot.settle();
		pages = robot.window().find(CTabFolder.class, tabs -> java.util.Arrays.stream(tabs.getItems()).anyMatch(tab -> tab.getText().equals(word("樹狀", "Tree"))));
		page(word("樹狀", "Tree"));
		robot.focus(tree());
	}

	static Path write(Path folder, String name, String text) throws Exception {
		return Files.writeString(folder.resolve(name), text);
	}

	static Path example(Path folder, String name) throws Exception {
		return Files.copy(Path.of(System.getProperty("guiju.root"), "examples", name), folder.resolve(name));
	}

	/** Stories run in either language. */
	static String word(String chinese, String english) {
		return Words.language().getLanguage().equals("zh") ? chinese : english;
	}

	/** Brings a page to the front by its name. */
	void page(String name) {
		robot.start(() -> {
			CTabFolder tabs = pages;
			for (int i = 0; i < tabs.getItemCount(); i++)
				if (tabs.getItem(i).getText().equals(name)) {
					tabs.setSelection(i);
					org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
					event.item = tabs.getItem(i);
					tabs.notifyListeners(org.eclipse.swt.SWT.Selection, event);
				}
		});
	}

	/** The part of the window in which the editor stands. */
	Screen screen() {
		return new Screen(robot, pages);
	}

	Rows rows() {
		return screen().rows(word("職能基準樹", "Standard as a tree"));
	}

	Tree tree() {
		return (Tree) rows().control();
	}

	List<String> selected() {
		return rows().selected();
	}

	StyledText field(String name) {
		return screen().named(StyledText.class, name);
	}

	/** Returns the field for one word that is called so, and not only contains that. */
	Text word(String name) {
		return screen().find(Text.class, text -> name.equals(text.getData(AccessibleName.KEY)));
	}

	/** Chooses from the context menu of the tree. */
	void choose(String... path) {
		Menus.context(robot, tree()).choose(path);
	}

	String text() {
		return robot.ui(() -> editor.document().session().text());
	}

	/** Saves by the key, and returns the bytes of the file. */
	String saved() throws Exception {
		robot.press("CTRL+S");
		robot.until("saved", () -> !editor.isDirty());
		return Files.readString(file);
	}

	@Override
	public void close() {
		robot.ui(() -> editor.getSite().getPage().closeEditor(editor, false));
		robot.settle();
	}
}
