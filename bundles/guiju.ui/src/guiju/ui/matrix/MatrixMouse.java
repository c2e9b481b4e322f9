package guiju.ui.matrix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import guiju.ui.matrix.content.MatrixRow;

/**
 * The mouse in the table. A click on the mark in the middle of a cell, or a double click anywhere in it, cites or no more; a click
 * beside the mark only chooses the cell, so that one can look without changing anything.
 */
final class MatrixMouse {

	private final MatrixTable table;
	private final MatrixActions actions;
	private MatrixTable.Place pressed;
	private boolean onMark;
	private boolean toggled;

	MatrixMouse(MatrixTable table, MatrixActions actions) {
		this.table = table;
		this.actions = actions;
		table.control().addListener(SWT.MouseDown, this::down);
		table.control().addListener(SWT.MouseMove, this::move);
		table.control().addListener(SWT.MouseUp, this::up);
		table.control().addListener(SWT.MouseDoubleClick, this::twice);
		table.control().addListener(SWT.MouseExit, event -> table.point(new MatrixTable.Place(-1, -1)));
	}

	private void down(Event event) {
		table.control().setFocus();
		MatrixTable.Place at = table.at(new Point(event.x, event.y));
		if (at.column() < 0 && at.row() < 0)
			return;
		boolean inside = at.column() >= 0 && at.row() >= 0;
		if (event.button != 1) {
			// The menu is of what is chosen, if the pointer is there.
			if (!inside || !table.isChosen(at.column(), at.row()))
				choose(at);
			return;
		}
		boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
		if (inside && (event.stateMask & SWT.SHIFT) != 0)
			table.extend(at.column(), at.row());
		else
			choose(at);
		pressed = inside ? at : null;
		onMark = inside && plain && event.count == 1 && isOnMark(at, event);
		if (event.count == 1)
			toggled = false;
		if (at.column() < 0 && plain && event.count == 1 && event.x < 2 * table.measures().em())
			actions.fold();
	}

	private void choose(MatrixTable.Place at) {
		table.focus(at.column() < 0 ? table.focus().column() : at.column(), at.row() < 0 ? table.focus().row() : at.row());
	}

	private boolean isOnMark(MatrixTable.Place at, Event event) {
		if (!(table.view().rows().get(at.row()) instanceof MatrixRow.OfTask))
			return false;
		Rectangle cell = table.bounds(at.column(), at.row());
		int half = table.measures().mark() / 2;
		return Math.abs(event.x - cell.x - cell.width / 2) <= half && Math.abs(event.y - cell.y - cell.height / 2) <= half;
	}

	private void move(Event event) {
		MatrixTable.Place at = table.at(new Point(event.x, event.y));
		table.point(at);
		boolean dragged = pressed != null && (event.stateMask & SWT.BUTTON1) != 0 && at.column() >= 0 && at.row() >= 0 && !at.equals(table.end());
		if (dragged) {
			onMark = false;
			table.extend(at.column(), at.row());
		}
	}

	private void up(Event event) {
		MatrixTable.Place at = table.at(new Point(event.x, event.y));
		if (event.button == 1 && onMark && at.equals(pressed)) {
			toggled = true;
			actions.toggle();
		}
		onMark = false;
		pressed = null;
	}

	private void twice(Event event) {
		MatrixTable.Place at = table.at(new Point(event.x, event.y));
		boolean cell = at.column() >= 0 && at.row() >= 0 && !toggled;
		boolean title = at.column() < 0 && at.row() >= 0 && event.x >= 2 * table.measures().em();
		if (event.button == 1 && cell)
			actions.toggle();
		else if (event.button == 1 && title)
			actions.fold();
	}
}
