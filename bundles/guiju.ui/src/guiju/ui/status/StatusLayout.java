package guiju.ui.status;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays out a status line: where one is stands at its beginning, how much is found at its end, and between them what the window tells
 * from time to time. The workbench's own layout keeps a third of the line empty for that and cuts what stands at the end.
 */
final class StatusLayout extends Layout {

	/** Where a field stands. */
	enum Room {
		/** At the beginning; it gives way where there is too little room. */
		BEGINNING,
		/** At the end, never cut; it keeps the width it once had, so that nothing moves at each key. */
		END
	}

	private static final String WIDEST = "guiju.ui.status.widest";

	@Override
	protected Point computeSize(Composite line, int width, int height, boolean changed) {
		int highest = 0;
		int all = 0;
		for (Control child : line.getChildren()) {
			Point size = child.computeSize(-1, -1, changed);
			highest = Math.max(highest, size.y);
			all += child.getLayoutData() instanceof Room ? size.x : 0;
		}
		return new Point(width < 0 ? all : width, height < 0 ? highest : height);
	}

	@Override
	protected void layout(Composite line, boolean changed) {
		Rectangle area = line.getClientArea();
		List<Control> beginning = new ArrayList<>();
		int end = area.x + area.width;
		Control[] children = line.getChildren();
		for (int i = children.length - 1; i > 0; i--)
			if (children[i].getLayoutData() == Room.END) {
				int width = widest(children[i], changed);
				end -= width;
				children[i].setBounds(end, area.y, width, area.height);
			} else if (children[i].getLayoutData() == Room.BEGINNING)
				beginning.add(children[i]);
			else
				// A bar and a button for long work, which the product shows elsewhere.
				children[i].setBounds(end, area.y, 0, 0);
		int start = area.x;
		for (Control field : beginning.reversed()) {
			int width = Math.clamp(field.computeSize(-1, -1, changed).x, 0, Math.max(0, end - start));
			field.setBounds(start, area.y, width, area.height);
			start += width;
		}
		// The first child is the workbench's, for what it is told to tell.
		if (children.length > 0)
			children[0].setBounds(start, area.y, Math.max(0, end - start), area.height);
	}

	private static int widest(Control field, boolean changed) {
		int before = field.getData(WIDEST) instanceof Integer known ? known : 0;
		int now = Math.max(before, field.computeSize(-1, -1, changed).x);
		field.setData(WIDEST, now);
		return now;
	}
}
