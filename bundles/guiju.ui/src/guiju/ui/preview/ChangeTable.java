package guiju.ui.preview;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.fix.Hunk;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** The lines that a change touches: as they are, and as they would be. */
public final class ChangeTable {

	private static final int NUMBER = 60;
	private static final int LINE = 360;
	private static final int HEIGHT = 280;

	private final Words words = new Words(ChangeTable.class);
	private final Table table;

	/** Makes an empty table that spans some columns of a grid. */
	public ChangeTable(Composite parent, int span) {
		table = AccessibleName.give(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), words.text("lines"));
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		GridDataFactory.fillDefaults().span(span, 1).grab(true, true).hint(NUMBER + 2 * LINE + 20, HEIGHT).applyTo(table);
		column("line", NUMBER);
		column("before", LINE);
		column("after", LINE);
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(words.text(key));
		column.setWidth(width);
	}

	/** Returns the table. */
	public Table table() {
		return table;
	}

	/** Shows what changes do to a text. */
	public void show(String text, List<Replacement> changes) {
		table.removeAll();
		for (Hunk hunk : Hunk.of(text, changes))
			rows(hunk);
	}

	/** Line beside line, as far as both sides go; blanks that change are the change, so they are not left out. */
	private void rows(Hunk hunk) {
		for (int i = 0; i < Math.max(hunk.before().size(), hunk.after().size()); i++)
			new TableItem(table, SWT.NONE).setText(new String[] {i < hunk.before().size() ? String.valueOf(hunk.line() + i) : "", line(hunk.before(), i),
					line(hunk.after(), i)});
	}

	private static String line(List<String> lines, int index) {
		return index < lines.size() ? lines.get(index) : "";
	}
}
