package guiju.ui.compare.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import guiju.ui.compare.list.Item;

/** The keys of the table: arrows, pages, ends; left and right fold; Enter opens the new version, with Shift the old one. */
final class TableKeys {

	private final ChangeTable table;

	TableKeys(ChangeTable table) {
		this.table = table;
	}

	void install() {
		table.addListener(SWT.KeyDown, this::pressed);
		table.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_PAGE_NEXT || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS);
	}

	private void pressed(Event event) {
		if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0)
			return;
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> table.select(table.selection() + 1);
			case SWT.ARROW_UP -> table.select(table.selection() - 1);
			case SWT.PAGE_DOWN -> table.page(true);
			case SWT.PAGE_UP -> table.page(false);
			case SWT.HOME -> table.select(0);
			case SWT.END -> table.select(table.items().size() - 1);
			case SWT.ARROW_RIGHT -> table.fold(true);
			case SWT.ARROW_LEFT -> folded();
			case SWT.CR, SWT.KEYPAD_CR -> table.open((event.stateMask & SWT.SHIFT) != 0);
			default -> {
				if (event.character == ' ')
					table.withSelected(item -> table.fold(item instanceof Item.Entry entry && !entry.unfolded()));
			}
		}
	}

	/** From a consequence it goes back to its cause. */
	private void folded() {
		int row = table.selection();
		while (row > 0 && table.items().get(row) instanceof Item.Consequence)
			row--;
		if (row != table.selection())
			table.select(row);
		else
			table.fold(false);
	}
}
