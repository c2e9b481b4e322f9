package guiju.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays controls out in a line as words are, and begins another line where one is full: in a narrow view, or where the system's font
 * is large, nothing is cut. What is left of a line goes to its first control or to all alike.
 */
public final class FlowLayout extends Layout {

	private final int margin;
	private final int spacing;
	private final boolean alike;

	/**
	 * @param margin around all, in pixels
	 * @param spacing between two
	 * @param alike whether what is left of a line goes to all its controls, as for buttons; else to the first of all, as for a field to search in
	 */
	public FlowLayout(int margin, int spacing, boolean alike) {
		this.margin = margin;
		this.spacing = spacing;
		this.alike = alike;
	}

	@Override
	protected Point computeSize(Composite parent, int width, int height, boolean changed) {
		int room = width == SWT.DEFAULT ? Integer.MAX_VALUE : width - 2 * margin;
		Control[] all = parent.getChildren();
		Point size = new Point(0, 0);
		for (int first = 0; first < all.length;) {
			int next = next(all, first, room, changed);
			size.x = Math.max(size.x, wished(all, first, next, changed));
			size.y += height(all, first, next, changed) + (first == 0 ? 0 : spacing);
			first = next;
		}
		return new Point(width == SWT.DEFAULT ? size.x + 2 * margin : width, height == SWT.DEFAULT ? size.y + 2 * margin : height);
	}

	@Override
	protected void layout(Composite parent, boolean changed) {
		Rectangle area = parent.getClientArea();
		int room = area.width - 2 * margin;
		Control[] all = parent.getChildren();
		int y = area.y + margin;
		for (int first = 0; first < all.length;) {
			int next = next(all, first, room, changed);
			int height = height(all, first, next, changed);
			int left = Math.max(0, room - wished(all, first, next, changed));
			int x = area.x + margin;
			for (int i = first; i < next; i++) {
				Point size = size(all[i], changed);
				int width = Math.min(room, size.x + (alike ? left / (next - first) : i == 0 ? left : 0));
				all[i].setBounds(x, y + (height - size.y) / 2, width, size.y);
				x += width + spacing;
			}
			y += height + spacing;
			first = next;
		}
	}

	/** Returns the control with which the line after that of another one begins. */
	private int next(Control[] all, int first, int room, boolean changed) {
		int next = first + 1;
		while (next < all.length && wished(all, first, next + 1, changed) <= room)
			next++;
		return next;
	}

	private int wished(Control[] all, int first, int next, boolean changed) {
		int width = (next - first - 1) * spacing;
		for (int i = first; i < next; i++)
			width += size(all[i], changed).x;
		return width;
	}

	private static int height(Control[] all, int first, int next, boolean changed) {
		int height = 0;
		for (int i = first; i < next; i++)
			height = Math.max(height, size(all[i], changed).y);
		return height;
	}

	/** The layout data of a control whose own wish does not matter is its width. */
	private static Point size(Control control, boolean changed) {
		Point size = control.computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
		return control.getLayoutData() instanceof Integer width ? new Point(width, size.y) : size;
	}
}
