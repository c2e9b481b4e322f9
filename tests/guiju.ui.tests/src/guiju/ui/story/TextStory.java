package guiju.ui.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

import guiju.ui.desk.Desk;
import guiju.ui.editor.StandardEditor;
import guiju.ui.editor.StandardInput;
import guiju.ui.robot.Language;
import guiju.ui.robot.Robot;

/** A standard opened as text in a folder of its own, with what stories about the text page ask again and again. */
final class TextStory implements AutoCloseable {

	final Robot robot = new Robot();
	final Path file;
	final StandardEditor editor;

	private TextStory(Path file) {
		this.file = file;
		editor = (StandardEditor) robot.ui(() -> {
			Desk.get().openFolder(file.getParent());
			return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().openEditor(new StandardInput(file.toRealPath()), StandardEditor.ID);
		});
		robot.settle();
		robot.focus(text());
	}

	/** Opens a copy of an example. */
	static TextStory example(Path folder, String name) throws IOException {
		return new TextStory(Files.copy(Path.of(System.getProperty("guiju.root"), "examples", name), folder.resolve(name)));
	}

	/** Opens a text. */
	static TextStory of(Path folder, String text) throws IOException {
		return new TextStory(Files.writeString(folder.resolve("a.ocs"), text));
	}

	/** Returns the text's control. */
	StyledText text() {
		return robot.window().named(StyledText.class, Language.said("職能基準的文字", "Text of the standard"));
	}

	/** Returns the whole text, folded lines too. */
	String written() {
		return robot.ui(() -> editor.document().session().text());
	}

	/** Puts the caret behind the first occurrence of some words, as a click there would. */
	void caretBehind(String words) {
		int at = written().indexOf(words) + words.length();
		place(at);
	}

	/** Puts the caret before the first occurrence of some words. */
	void caretBefore(String words) {
		place(written().indexOf(words));
	}

	private void place(int at) {
		robot.ui(() -> {
			editor.reveal(at, 0);
			text().forceFocus();
			return null;
		});
		robot.settle();
		known();
	}

	/** Waits until all is known of the text as it is. */
	void known() {
		robot.until("what is known of the text", () -> editor.document().session().snapshot().revision() == editor.document().session().revision());
	}

	/** Returns Enter as the text is told of it. */
	static Event enter() {
		Event event = new Event();
		event.keyCode = SWT.CR;
		event.character = '\r';
		return event;
	}

	/** Presses a key while a list is open above the text: the list has no keyboard of its own, it hears what the text is told. */
	void tell(int key, char character) {
		robot.ui(() -> {
			Event event = new Event();
			event.keyCode = key;
			event.character = character;
			text().notifyListeners(SWT.KeyDown, event);
			return null;
		});
		robot.settle();
	}

	/** Returns where a place of the text stands in its control. */
	Point at(String words, int behind) {
		int offset = written().indexOf(words) + behind;
		return robot.ui(() -> text().getLocationAtOffset(offset));
	}

	/** Saves by its key and returns the file. */
	String saved() throws IOException {
		robot.press("CTRL+S");
		robot.until("saved", () -> !editor.isDirty());
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		robot.ui(() -> robot.page().closeEditor(editor, false));
		robot.settle();
	}
}
