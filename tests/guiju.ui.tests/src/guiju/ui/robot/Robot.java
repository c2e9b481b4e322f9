package guiju.ui.robot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Drives the running workbench from a test's thread, which is not the user interface's. */
public final class Robot {

	private static final long PATIENCE = 20_000;

	private final Display display = RunningProduct.display();
	private final Keyboard keyboard = new Keyboard(this, display);
	private final Mouse mouse = new Mouse(this, display);
	private final WindowFocus keyboardFocus = new WindowFocus(this, display);

	/** Begins a story: what an earlier one has left open is closed, and the product's window has the keyboard. */
	public Robot() {
		keyboardFocus.parkPointer();
		closeDialogs();
		keyboardFocus.claim(product());
	}

	/** Closes all windows but those of the workbench. */
	public void closeDialogs() {
		for (int i = 0; i < 5 && !ui(this::dialogs).isEmpty(); i++) {
			ui(() -> {
				dialogs().reversed().forEach(Shell::close);
				return null;
			});
			settle();
		}
	}

	private List<Shell> dialogs() {
		List<Shell> windows = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).map(window -> window.getShell()).toList();
		return shells().stream().filter(shell -> !windows.contains(shell)).toList();
	}

	/** Returns the display of the product. */
	public Display display() {
		return display;
	}

	/** Returns the mouse. */
	public Mouse mouse() {
		return mouse;
	}

	// The user interface's thread

	/** Runs something on the user interface's thread and returns its result. What opens a dialog and waits belongs in {@link #start}. */
	public <T> T ui(Callable<T> task) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Throwable> failed = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				result.set(task.call());
			} catch (Throwable thrown) {
				failed.set(thrown);
			}
		});
		if (failed.get() != null)
			throw new AssertionError(failed.get());
		return result.get();
	}

	/** Runs something on the user interface's thread without waiting for its end, as what opens a dialog; then waits until the window is calm. */
	public void start(Runnable task) {
		display.asyncExec(task);
		settle();
	}

	/** Waits until all events that are there have been worked on. */
	public void settle() {
		for (int i = 0; i < 3; i++) {
			display.syncExec(() -> {});
			pause(10);
		}
	}

	/** Waits until something is so; the user interface goes on meanwhile. */
	public void until(String what, BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!ui(condition::getAsBoolean)) {
			if (System.currentTimeMillis() > end)
				throw new AssertionError("not within " + PATIENCE + " ms: " + what + "; windows: " + titles());
			pause(20);
		}
	}

	/** Waits a moment. */
	public void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException end) {
			Thread.currentThread().interrupt();
		}
	}

	// The keyboard

	/** Types characters as a keyboard or an input method would send them to whatever has the focus. */
	public void type(String text) {
		keyboardFocus.ensure();
		keyboard.type(text);
	}

	/** Presses keys as JFace writes them: {@code press("CTRL+SHIFT+F")}, {@code press("F3")}, {@code press("ARROW_DOWN")}. */
	public void press(String keys) {
		try {
			KeyStroke stroke = KeyStroke.getInstance(keys);
			keyboardFocus.ensure();
			keyboard.press(stroke.getModifierKeys(), stroke.getNaturalKey());
		} catch (ParseException wrong) {
			throw new AssertionError(wrong);
		}
	}

	/** Presses and lets go of a key, with modifiers held. */
	public void key(int modifiers, int code, char character) {
		keyboard.press(modifiers, code != 0 ? code : character);
	}

	/** Gives the keyboard to a control, in its window. */
	public void focus(Control control) {
		keyboardFocus.give(control);
		settle();
	}

	// Windows

	/** Returns the product's window, found through the workbench and not by its title. */
	public Screen window() {
		return new Screen(this, product());
	}

	private Shell product() {
		return ui(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
	}

	/** Returns the page of the product's window. */
	public IWorkbenchPage page() {
		return ui(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
	}

	/** Waits for a dialog or another window by a part of its title, which then has the keyboard, and returns it. */
	public Screen dialog(String title) {
		until("a window " + title, () -> find(title) != null);
		settle();
		Shell found = ui(() -> find(title));
		keyboardFocus.give(found);
		return new Screen(this, found);
	}

	/** Tells whether a window with that in its title is open. */
	public boolean isOpen(String title) {
		return ui(() -> find(title) != null);
	}

	/** Waits until no window has that in its title; the one below has the keyboard again. */
	public void untilClosed(String title) {
		until("no window " + title, () -> find(title) == null);
		settle();
		keyboardFocus.give(ui(() -> dialogs().isEmpty() ? product() : dialogs().getLast()));
	}

	private Shell find(String title) {
		return shells().stream().filter(shell -> shell.getText().contains(title)).findFirst().orElse(null);
	}

	private List<Shell> shells() {
		return Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible()).toList();
	}

	/** Returns the titles of all windows on the screen. */
	public List<String> titles() {
		return ui(() -> shells().stream().map(Shell::getText).toList());
	}

	/** Takes a picture of the product's window. */
	public void picture(Path file) {
		window().picture(file);
	}
}
