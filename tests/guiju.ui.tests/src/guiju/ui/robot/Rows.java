package guiju.ui.robot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The rows of a table or a tree, as read from top to bottom; columns are parted by " | ", levels of a tree by two blanks. */
public final class Rows {

	private static final String COLUMN = " | ";

	private final Robot robot;
	private final Control control;

	Rows(Robot robot, Control control) {
		this.robot = robot;
		this.control = control;
	}

	Robot robot() {
		return robot;
	}

	/** Returns the table or tree. */
	public Control control() {
		return control;
	}

	/** Returns what can be read; of a tree what is unfolded. */
	public List<String> read() {
		return robot.ui(() -> control instanceof Tree tree ? read(tree) : read((Table) control));
	}

	static List<String> read(Table table) {
		int columns = Math.max(1, table.getColumnCount());
		return IntStream.range(0, table.getItemCount()).mapToObj(table::getItem)
				.map(item -> IntStream.range(0, columns).mapToObj(item::getText).collect(Collectors.joining(COLUMN)).strip()).toList();
	}

	/** Returns the unfolded rows of a tree, seen or not. Belongs to the user interface's thread. */
	public static List<String> all(Tree tree) {
		return read(tree);
	}

	static List<String> read(Tree tree) {
		List<String> rows = new ArrayList<>();
		for (TreeItem item : tree.getItems())
			read(item, "", Math.max(1, tree.getColumnCount()), rows);
		return rows;
	}

	private static void read(TreeItem item, String indent, int columns, List<String> rows) {
		rows.add(indent + IntStream.range(0, columns).mapToObj(item::getText).collect(Collectors.joining(COLUMN)).strip());
		if (item.getExpanded())
			for (TreeItem child : item.getItems())
				read(child, indent + "  ", columns, rows);
	}

	/** Waits until some row contains that. */
	public Rows until(String text) {
		robot.until("a row with " + text + " in " + read(), () -> item(text) != null);
		return this;
	}

	/** Selects the first row that contains that, as a click on it would. */
	public Rows select(String text) {
		robot.ui(() -> select(require(text)));
		robot.settle();
		return this;
	}

	/** Returns the rows that are selected. */
	public List<String> selected() {
		return robot.ui(() -> List.of(control instanceof Tree tree ? tree.getSelection() : ((Table) control).getSelection()).stream().map(Item::getText).toList());
	}

	/** Opens the first row that contains that, as a double click on it would. */
	public void open(String text) {
		select(text);
		robot.ui(() -> {
			send(SWT.MouseDoubleClick, require(text));
			send(SWT.DefaultSelection, require(text));
			return null;
		});
		robot.settle();
	}

	/** Unfolds the first row of a tree that contains that. */
	public Rows expand(String text) {
		robot.ui(() -> {
			TreeItem item = (TreeItem) require(text);
			send(SWT.Expand, item);
			item.setExpanded(true);
			return null;
		});
		robot.settle();
		return this;
	}

	/** Ticks or unticks the first row that contains that. */
	public Rows tick(String text, boolean ticked) {
		robot.ui(() -> {
			Item item = require(text);
			if (item instanceof TableItem row)
				row.setChecked(ticked);
			else
				((TreeItem) item).setChecked(ticked);
			Event event = new Event();
			event.item = item;
			event.detail = SWT.CHECK;
			control.notifyListeners(SWT.Selection, event);
			return null;
		});
		robot.settle();
		return this;
	}

	/** Returns where a row stands inside its control. */
	public Rectangle bounds(String text) {
		return robot.ui(() -> require(text) instanceof TreeItem item ? item.getBounds() : ((TableItem) require(text)).getBounds());
	}

	private Object select(Item item) {
		control.forceFocus();
		if (control instanceof Tree tree)
			tree.setSelection((TreeItem) item);
		else
			((Table) control).setSelection((TableItem) item);
		return send(SWT.Selection, item);
	}

	private Event send(int type, Item item) {
		Event event = new Event();
		event.item = item;
		event.widget = control;
		Rectangle at = item instanceof TreeItem row ? row.getBounds() : ((TableItem) item).getBounds();
		event.x = at.x + 5;
		event.y = at.y + at.height / 2;
		event.button = 1;
		control.notifyListeners(type, event);
		return event;
	}

	private Item require(String text) {
		Item item = item(text);
		if (item == null)
			throw new AssertionError("no row with " + text + " in " + (control instanceof Tree tree ? read(tree) : read((Table) control)));
		return item;
	}

	private Item item(String text) {
		if (control instanceof Tree tree)
			return item(tree.getItems(), tree.getColumnCount(), text);
		for (TableItem item : ((Table) control).getItems())
			for (int column = 0; column < Math.max(1, ((Table) control).getColumnCount()); column++)
				if (item.getText(column).contains(text))
					return item;
		return null;
	}

	private static TreeItem item(TreeItem[] items, int columns, String text) {
		for (TreeItem item : items) {
			for (int column = 0; column < Math.max(1, columns); column++)
				if (item.getText(column).contains(text))
					return item;
			TreeItem below = item.getExpanded() ? item(item.getItems(), columns, text) : null;
			if (below != null)
				return below;
		}
		return null;
	}
}
