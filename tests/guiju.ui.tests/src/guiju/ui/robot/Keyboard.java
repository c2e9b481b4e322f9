package guiju.ui.robot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/**
 * Keys as the window system sends them, so that key bindings, native fields and trees hear them alike. Chinese comes as from an
 * input method: as characters that no key has.
 */
final class Keyboard {

	private static final int[] MODIFIERS = {SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND};

	private final Robot robot;
	private final Display display;
	private int time;

	Keyboard(Robot robot, Display display) {
		this.robot = robot;
		this.display = display;
	}

	void type(String text) {
		for (char character : text.toCharArray())
			if (character == '\n')
				press(0, SWT.CR);
			else if (character < 0x80)
				press(0, character);
			else
				commit(character);
	}

	/** A character from an input method. */
	private void commit(char character) {
		robot.ui(() -> {
			Control focus = display.getFocusControl();
			if (focus instanceof Text field)
				field.insert(String.valueOf(character));
			else if (focus instanceof Combo field)
				field.setText(field.getText() + character);
			else if (focus != null)
				focus.notifyListeners(SWT.KeyDown, event(SWT.KeyDown, 0, 0, character));
			return null;
		});
		robot.settle();
	}

	void press(int modifiers, int key) {
		robot.ui(() -> {
			// What it opens may wait for an answer.
			if (isHeardOnce(key))
				display.asyncExec(() -> told(modifiers, key));
			else if (!posted(modifiers, key))
				told(modifiers, key);
			return null;
		});
		robot.settle();
	}

	/**
	 * A posted key bears the time of the last event of the window system, and of two keys like Esc and Delete at one time the workbench
	 * hears the first alone. Rows do nothing of their own with Delete, so there it may be told.
	 */
	private boolean isHeardOnce(int key) {
		return key == SWT.DEL && (display.getFocusControl() instanceof Tree || display.getFocusControl() instanceof Table);
	}

	/** Letters of key bindings are written in capitals; the key is the small one. */
	private static int plain(int modifiers, int key) {
		return modifiers != 0 && (key & SWT.KEYCODE_BIT) == 0 ? Character.toLowerCase((char) key) : key;
	}

	private boolean posted(int modifiers, int key) {
		boolean taken = true;
		for (int modifier : MODIFIERS)
			if ((modifiers & modifier) != 0)
				taken &= display.post(event(SWT.KeyDown, 0, modifier, '\0'));
		boolean code = (key & SWT.KEYCODE_BIT) != 0 || key < ' ' || key == SWT.DEL;
		int plain = plain(modifiers, key);
		taken &= display.post(event(SWT.KeyDown, 0, code ? plain : 0, code ? '\0' : (char) plain));
		if (taken)
			display.post(event(SWT.KeyUp, 0, code ? plain : 0, code ? '\0' : (char) plain));
		for (int i = MODIFIERS.length - 1; i >= 0; i--)
			if ((modifiers & MODIFIERS[i]) != 0)
				display.post(event(SWT.KeyUp, 0, MODIFIERS[i], '\0'));
		return taken;
	}

	/** Where no window has the keyboard, whoever has the focus inside the product is told. */
	private void told(int modifiers, int key) {
		Control focus = display.getFocusControl();
		if (focus == null)
			focus = display.getActiveShell();
		if (focus == null)
			throw new AssertionError("nothing has the keyboard");
		boolean code = (key & SWT.KEYCODE_BIT) != 0;
		int plain = plain(modifiers, key);
		focus.notifyListeners(SWT.KeyDown, event(SWT.KeyDown, modifiers, plain, code ? '\0' : character(modifiers, plain)));
		if (!focus.isDisposed())
			focus.notifyListeners(SWT.KeyUp, event(SWT.KeyUp, modifiers, plain, code ? '\0' : character(modifiers, plain)));
		if (modifiers == 0 && !code && focus instanceof Text field)
			field.insert(String.valueOf((char) plain));
	}

	private static char character(int modifiers, int key) {
		return (modifiers & SWT.CTRL) != 0 && key >= 'a' && key <= 'z' ? (char) (key - 'a' + 1) : (char) key;
	}

	private Event event(int type, int modifiers, int code, char character) {
		Event event = new Event();
		event.type = type;
		event.stateMask = modifiers;
		event.keyCode = code;
		event.character = character;
		event.display = display;
		event.doit = true;
		event.time = ++time;
		return event;
	}
}
