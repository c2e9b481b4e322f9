package guiju.ui.editor;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;

import guiju.sync.session.SessionChange;

/** One way to see and edit the standard of a {@link StandardEditor}: as text, as tree, as matrix. */
public interface EditorPage {

	/** Returns the page's control. */
	Control control();

	/** Gives the keyboard to what edits. */
	void focus();

	/** Shows what is selected in the editor; called when the page comes to the front and whenever another page or view selects. */
	void follow(Selected selected);

	/** Shows what a change of the text made of it; called only while the page is in front, since others are not seen. */
	default void show(SessionChange change) {}

	/** Shows the text as it is now; called when the page comes to the front and the text has changed behind its back. */
	default void catchUp() {}

	/** Binds the window's actions (undo, cut, find …) to this page; called when it comes to the front. */
	void contribute(IActionBars bars);

	/** Tells whether something was typed here that the text has not yet. */
	default boolean isPending() {
		return false;
	}

	/** Takes in what is being typed; called before the file is saved and before another page comes to the front. */
	default void flush() {}
}
