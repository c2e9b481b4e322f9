package guiju.ui.robot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import guiju.ui.wording.AccessibleName;

/** A table that paints itself, as read from the screen: only cells that are in sight can be read and clicked. */
public final class Grid {

	private final Robot robot;
	private final NatTable table;
	private final int headerColumns;
	private final int headerRows;

	/**
	 * @param headerColumns how many columns stand before the body
	 * @param headerRows how many rows stand above it
	 */
	public Grid(Robot robot, NatTable table, int headerColumns, int headerRows) {
		this.robot = robot;
		this.table = table;
		this.headerColumns = headerColumns;
		this.headerRows = headerRows;
	}

	/** Returns the control. */
	public NatTable control() {
		return table;
	}

	/** Returns the rows in sight, cells parted by one blank, empty ones as a dot; the headers above the body come first. */
	public List<String> read() {
		return robot.ui(() -> {
			List<String> rows = new ArrayList<>();
			for (int row = 0; row < table.getRowCount(); row++) {
				StringBuilder line = new StringBuilder();
				for (int column = 0; column < table.getColumnCount(); column++)
					line.append(column == 0 ? "" : " ").append(text(column, row).isEmpty() ? "·" : text(column, row));
				rows.add(line.toString());
			}
			return rows;
		});
	}

	/** Returns the cells of one row of the header above the body, from left to right. */
	public List<String> header(int row) {
		return robot.ui(() -> {
			List<String> cells = new ArrayList<>();
			for (int column = headerColumns; column < table.getColumnCount(); column++)
				cells.add(text(column, row));
			return cells;
		});
	}

	/** Returns the titles before the rows, from top to bottom. */
	public List<String> titles() {
		return robot.ui(() -> {
			List<String> cells = new ArrayList<>();
			for (int row = headerRows; row < table.getRowCount(); row++)
				cells.add(text(0, row));
			return cells;
		});
	}

	private String text(int column, int row) {
		return String.valueOf(table.getDataValueByPosition(column, row));
	}

	/** Returns what stands in the cell of a row, named by the beginning of its title, and of a column, named by its header in a row. */
	public String cell(String title, String code, int header) {
		return robot.ui(() -> text(column(code, header), row(title)));
	}

	/** Returns a cell of the headers before a row. */
	public String before(String title, int column) {
		return robot.ui(() -> text(column, row(title)));
	}

	/** Returns where a cell is painted. */
	public Rectangle bounds(String title, String code, int header) {
		return robot.ui(() -> table.getBoundsByPosition(column(code, header), row(title)));
	}

	private int column(String code, int header) {
		for (int column = headerColumns; column < table.getColumnCount(); column++)
			if (text(column, header).equals(code))
				return column;
		throw new AssertionError("no column " + code + " in sight");
	}

	private int row(String title) {
		for (int row = headerRows; row < table.getRowCount(); row++)
			if (text(0, row).startsWith(title))
				return row;
		throw new AssertionError("no row " + title + " in sight");
	}

	/** Clicks in the middle of a cell. */
	public void click(String title, String code, int header) {
		click(middle(bounds(title, code, header)), 0, 1);
	}

	/** Clicks at the edge of a cell, beside what stands in its middle. */
	public void clickEdge(String title, String code, int header) {
		click(edge(title, code, header), 0, 1);
	}

	/** Clicks twice at the edge of a cell. */
	public void doubleClickEdge(String title, String code, int header) {
		click(edge(title, code, header), 0, 2);
	}

	/** Clicks twice in the middle of a cell. */
	public void doubleClick(String title, String code, int header) {
		click(middle(bounds(title, code, header)), 0, 2);
	}

	/** Clicks on the title of a row, at a distance from its beginning. */
	public void clickTitle(String title, int distance) {
		Rectangle at = robot.ui(() -> table.getBoundsByPosition(0, row(title)));
		click(new Point(at.x + distance, at.y + at.height / 2), 0, 1);
	}

	/** Clicks on a cell with a key held that chooses all up to it. */
	public void clickUpTo(String title, String code, int header) {
		click(edge(title, code, header), SWT.SHIFT, 1);
	}

	private Point edge(String title, String code, int header) {
		Rectangle at = bounds(title, code, header);
		return new Point(at.x + 2, at.y + 3);
	}

	/** Events that are posted to the window system come back to a painted area without their place, so it is given them itself. */
	private void click(Point at, int modifiers, int times) {
		robot.mouse().move(table, at.x, at.y);
		for (int count = 1; count <= times; count++) {
			send(SWT.MouseDown, at, modifiers, count);
			if (count == 2)
				send(SWT.MouseDoubleClick, at, modifiers, count);
			send(SWT.MouseUp, at, modifiers | SWT.BUTTON1, count);
		}
		robot.settle();
		// A tip over the cell would get the next keys, where no window manager says who has the keyboard.
		robot.mouse().move(table, 2, 2);
		robot.closeDialogs();
	}

	private void send(int type, Point at, int modifiers, int count) {
		robot.ui(() -> {
			Event event = new Event();
			event.x = at.x;
			event.y = at.y;
			event.button = 1;
			event.count = count;
			event.stateMask = modifiers;
			table.notifyListeners(type, event);
			return null;
		});
	}

	/** Returns the middle of an area. */
	public static Point middle(Rectangle area) {
		return new Point(area.x + area.width / 2, area.y + area.height / 2);
	}

	/** Returns what those are told who hear the screen. */
	public String heard() {
		return robot.ui(() -> (String) table.getData(AccessibleName.KEY));
	}
}
