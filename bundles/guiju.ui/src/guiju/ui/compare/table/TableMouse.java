package guiju.ui.compare.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import guiju.ui.compare.list.Item;

/** The mouse in the table: a click selects, on what follows it folds; two clicks open the version that is clicked on. */
final class TableMouse {

	private final ChangeTable table;

	TableMouse(ChangeTable table) {
		this.table = table;
	}

	void install() {
		table.addListener(SWT.MouseDown, this::pressed);
		table.addListener(SWT.MouseDoubleClick, event -> {
			int row = table.rowAt(event.y);
			if (row >= 0 && event.button == 1 && !table.isFold(row, event.x, event.y))
				table.open(table.columnAt(event.x) == 1);
		});
		table.addListener(SWT.MouseMove, event -> {
			int row = table.rowAt(event.y);
			boolean link = row >= 0 && table.isFold(row, event.x, event.y);
			table.setCursor(link ? table.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		});
	}

	private void pressed(Event event) {
		table.setFocus();
		int row = table.rowAt(event.y);
		if (row < 0)
			return;
		boolean fold = event.button == 1 && table.isFold(row, event.x, event.y);
		table.select(row);
		if (fold && table.items().get(row) instanceof Item.Entry entry)
			table.fold(!entry.unfolded());
	}
}
