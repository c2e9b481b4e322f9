package guiju.ui.robot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** The way that Tab takes through a window, from one control until it comes back to it. */
public final class TabWalk {

	/** No dialog has more. */
	private static final int MOST = 60;

	private final Robot robot;
	private final List<Control> way = new ArrayList<>();

	/** Walks, beginning where the keyboard is. */
	public TabWalk(Robot robot) {
		this.robot = robot;
		for (int i = 0; i < MOST; i++) {
			Control now = robot.ui(() -> robot.display().getFocusControl());
			if (now == null || way.contains(now))
				break;
			way.add(now);
			robot.ui(() -> now.traverse(SWT.TRAVERSE_TAB_NEXT));
			robot.settle();
		}
	}

	/** Tells whether Tab leads nowhere from where the keyboard is. */
	public boolean isTrapped() {
		return way.size() < 2;
	}

	/** Returns the steps that lead up the window and not to the right, but for the one from its end to its beginning. */
	public List<String> stepsBack() {
		return robot.ui(() -> {
			List<String> back = new ArrayList<>();
			for (int i = 0; i < way.size(); i++) {
				Control from = way.get(i);
				Control to = way.get((i + 1) % way.size());
				if (!from.isDisposed() && !to.isDisposed() && isAbove(place(to), place(from)))
					back.add(said(from) + " → " + said(to));
			}
			return back.size() < 2 ? List.of() : back;
		});
	}

	private static boolean isAbove(Rectangle to, Rectangle from) {
		return to.y + to.height <= from.y && to.x < from.x + from.width;
	}

	private static Rectangle place(Control control) {
		return control.getDisplay().map(control.getParent(), null, control.getBounds());
	}

	private static String said(Control control) {
		String name = Words.name(control);
		return control.getClass().getSimpleName() + " “" + (name.isEmpty() ? Words.text(control) : name) + "”";
	}
}
