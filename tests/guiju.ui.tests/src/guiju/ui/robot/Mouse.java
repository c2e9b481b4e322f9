package guiju.ui.robot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** The mouse, moved and pressed through the window system. */
public final class Mouse {

	private final Robot robot;
	private final Display display;

	Mouse(Robot robot, Display display) {
		this.robot = robot;
		this.display = display;
	}

	/** Clicks in the middle of a control. */
	public void click(Control control) {
		Rectangle size = robot.ui(control::getBounds);
		click(control, size.width / 2, size.height / 2);
	}

	/** Clicks at a place of a control. */
	public void click(Control control, int x, int y) {
		press(control, x, y, 1);
	}

	/** Clicks twice at a place of a control. */
	public void doubleClick(Control control, int x, int y) {
		press(control, x, y, 1);
		robot.ui(() -> {
			button(SWT.MouseDown, 1);
			button(SWT.MouseUp, 1);
			return null;
		});
		robot.settle();
	}

	/** Presses the other button, which opens a menu; see {@link Menus#context}. */
	public void rightClick(Control control, int x, int y) {
		press(control, x, y, 3);
	}

	/** Moves the pointer over a place of a control, as for a hover. */
	public void move(Control control, int x, int y) {
		Point at = robot.ui(() -> control.toDisplay(x, y));
		robot.ui(() -> {
			display.setCursorLocation(at.x - 1, at.y);
			return null;
		});
		robot.settle();
		robot.ui(() -> {
			display.setCursorLocation(at);
			return null;
		});
		robot.settle();
	}

	/** Takes something from one place to another with the button held. */
	public void drag(Control from, Point start, Control to, Point end) {
		move(from, start.x, start.y);
		robot.ui(() -> button(SWT.MouseDown, 1));
		robot.settle();
		for (int step = 1; step <= 5; step++)
			move(from, start.x + 4 * step, start.y + step);
		move(to, end.x, end.y);
		robot.pause(100);
		robot.ui(() -> button(SWT.MouseUp, 1));
		robot.settle();
	}

	private void press(Control control, int x, int y, int button) {
		move(control, x, y);
		boolean taken = robot.ui(() -> button(SWT.MouseDown, button) && button(SWT.MouseUp, button));
		if (!taken)
			throw new AssertionError("the window system took no click at " + x + "," + y + " of " + control);
		robot.settle();
	}

	private boolean button(int type, int button) {
		Event event = new Event();
		event.type = type;
		event.button = button;
		return display.post(event);
	}
}
