package guiju.ui.robot;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import guiju.ui.compare.table.ChangeTable;

/** The rows of a comparison as they are painted, columns parted by " | ". */
public final class CompareRows {

	private final Robot robot;
	private final ChangeTable table;

	/** Finds the comparison that is visible in a window. */
	public CompareRows(Robot robot) {
		this.robot = robot;
		robot.until("a comparison", () -> !robot.window().all(ChangeTable.class).isEmpty());
		table = robot.window().find(ChangeTable.class, each -> true);
	}

	/** Returns the control. */
	public ChangeTable control() {
		return table;
	}

	/** Returns what can be read. */
	public List<String> read() {
		return robot.ui(table::read);
	}

	/** Waits until some row contains that. */
	public CompareRows until(String text) {
		await(text, true);
		return this;
	}

	/** Waits until no row contains that. */
	public CompareRows untilGone(String text) {
		await(text, false);
		return this;
	}

	private void await(String text, boolean there) {
		try {
			robot.until((there ? "a row with " : "no row with ") + text, () -> index(table.read(), text) >= 0 == there);
		} catch (AssertionError late) {
			throw new AssertionError(late.getMessage() + "\n" + String.join("\n", read()), late);
		}
	}

	/** Returns the first row that contains that, or fails. */
	public String row(String text) {
		List<String> rows = read();
		int at = index(rows, text);
		if (at < 0)
			throw new AssertionError("no row with " + text + " in " + String.join("\n", rows));
		return rows.get(at);
	}

	/** Returns the row that is selected. */
	public String selected() {
		return robot.ui(() -> table.read().get(table.selection()));
	}

	/** Goes to the first row that contains that by the arrow keys. */
	public CompareRows goTo(String text) {
		robot.focus(table);
		robot.press("HOME");
		int wanted = robot.ui(() -> index(table.read(), text));
		if (wanted < 0)
			throw new AssertionError("no row with " + text + " in " + String.join("\n", read()));
		for (int i = 0; i < wanted; i++)
			robot.press("ARROW_DOWN");
		return this;
	}

	/** Clicks into a column of the first row that contains that: 0 what it is, 1 the old version, 2 the new one, 3 the explanation. */
	public CompareRows click(String text, int column, boolean twice) {
		Rectangle row = robot.ui(() -> table.bounds(index(table.read(), text)));
		int x = robot.ui(() -> table.columnStart(column)) + 30;
		// Clicks that are sent through the window system tell a control that paints itself no place.
		robot.ui(() -> {
			send(SWT.MouseDown, x, row.y + 8);
			send(SWT.MouseUp, x, row.y + 8);
			if (twice)
				send(SWT.MouseDoubleClick, x, row.y + 8);
			return null;
		});
		robot.settle();
		return this;
	}

	private void send(int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		table.notifyListeners(type, event);
	}

	private static int index(List<String> rows, String text) {
		for (int i = 0; i < rows.size(); i++)
			if (rows.get(i).contains(text))
				return i;
		return -1;
	}
}
