package guiju.ui.robot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Which window has the keyboard. A display in memory has no window manager: when a dialog closes, the keyboard falls back to
 * whatever lies under the pointer, and a list that pops up there takes it away from the text. Here is done what a window manager
 * does: a window that was opened gets the keyboard, and the one below gets it back.
 */
final class WindowFocus {

	private final Robot robot;
	private final Display display;

	WindowFocus(Robot robot, Display display) {
		this.robot = robot;
		this.display = display;
	}

	/** Puts the pointer where it is over nothing that pops up. */
	void parkPointer() {
		robot.ui(() -> {
			Rectangle screen = display.getBounds();
			display.setCursorLocation(screen.x + screen.width - 2, screen.y + screen.height - 2);
			return null;
		});
	}

	/**
	 * Gives the keyboard to a window, also where the toolkit believes that it has it already because the pointer is over it: the
	 * keyboard goes by way of another window.
	 */
	void claim(Shell window) {
		robot.ui(() -> {
			Shell other = new Shell(display, SWT.NO_TRIM);
			other.setBounds(0, 0, 1, 1);
			other.open();
			other.forceActive();
			window.forceActive();
			other.dispose();
			return null;
		});
		robot.settle();
		give(window);
	}

	/** Gives the keyboard to a window and waits until it has it. */
	void give(Shell window) {
		robot.until("the keyboard in the window " + robot.ui(window::getText), () -> {
			if (window.isDisposed() || !window.isVisible() || display.getActiveShell() == window)
				return true;
			window.forceActive();
			return false;
		});
	}

	/** Gives the keyboard to the topmost dialog, or to the product's window, where no window has it because one was closed. */
	void ensure() {
		if (robot.ui(() -> display.getActiveShell() != null))
			return;
		robot.settle();
		give(robot.ui(() -> {
			Shell top = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
			for (Shell each : display.getShells())
				if (each.isVisible() && (each.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0)
					top = each;
			return top;
		}));
	}

	/** Gives the keyboard to a control or what is in it, and waits until it has it. */
	void give(Control control) {
		give(robot.ui(control::getShell));
		robot.until("the keyboard at " + control, () -> {
			if (control.isDisposed() || control instanceof Shell || has(control))
				return true;
			control.forceFocus();
			return has(control);
		});
	}

	private boolean has(Control control) {
		for (Composite each = display.getFocusControl() instanceof Composite area ? area : parent(); each != null; each = each.getParent())
			if (each == control)
				return true;
		return display.getFocusControl() == control;
	}

	private Composite parent() {
		return display.getFocusControl() == null ? null : display.getFocusControl().getParent();
	}
}
