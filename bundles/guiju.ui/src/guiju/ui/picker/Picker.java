package guiju.ui.picker;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/**
 * Offers rows of three columns, fewer with each letter typed above them: a code, a text that takes the room there is, and a
 * remark. The arrow keys walk over the rows while one types. Where several may be picked, none is until something is typed.
 */
public abstract class Picker extends Dialog {

	private static final int ROOM = 8;

	private final Words words;
	private final boolean several;
	private final int width;
	private final int[] columns;
	private Text search;
	private Table table;

	/**
	 * Makes a dialog that is not open yet.
	 *
	 * @param words has picker.search, picker.ok and picker.cancel
	 * @param several whether more than one row may be picked
	 * @param width of the dialog at least, in pixels
	 * @param columns the widths of the three columns at first, in pixels
	 */
	protected Picker(Shell shell, Words words, boolean several, int width, int... columns) {
		super(shell);
		this.words = words;
		this.several = several;
		this.width = width;
		this.columns = columns;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Returns what the window is called. */
	protected abstract String title();

	/** Returns what is asked. */
	protected abstract String question();

	/** Returns the rows that fit what was typed, in small letters and without blanks around it. */
	protected abstract List<String[]> rows(String wanted);

	/** Takes what was picked: positions among the rows asked for last, at least one. */
	protected abstract void take(int[] rows);

	/** Returns what was typed, without blanks around it. */
	protected final String typed() {
		return search.getText().strip();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title());
	}

	@Override
	protected Point getInitialSize() {
		return new Point(Math.max(super.getInitialSize().x, width), 460);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
		Label question = new Label(area, SWT.WRAP);
		question.setText(question().replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(width - 120, SWT.DEFAULT).applyTo(question);
		search = AccessibleName.give(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), words.text("picker.search"));
		search.setMessage(words.text("picker.search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		table = AccessibleName.give(new Table(area, SWT.BORDER | SWT.FULL_SELECTION | (several ? SWT.MULTI : SWT.SINGLE)), title());
		GridDataFactory.fillDefaults().grab(true, true).hint(width - 120, 240).applyTo(table);
		for (int each : columns)
			new TableColumn(table, SWT.NONE).setWidth(each);
		table.addListener(SWT.Resize, event -> table.getColumn(1).setWidth(Math.max(120, table.getClientArea().width - columns[0] - columns[2] - ROOM)));
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		table.addListener(SWT.Selection, event -> enable());
		search.addListener(SWT.Modify, event -> fill());
		search.addListener(SWT.KeyDown, this::arrow);
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		fill();
		search.setFocus();
		return contents;
	}

	private void arrow(Event event) {
		if (event.keyCode != SWT.ARROW_DOWN && event.keyCode != SWT.ARROW_UP)
			return;
		event.doit = false;
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : -1;
		table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, Math.max(0, table.getItemCount() - 1)));
		enable();
	}

	private void fill() {
		table.removeAll();
		for (String[] row : rows(typed().toLowerCase(Locale.ROOT)))
			new TableItem(table, SWT.NONE).setText(row);
		if (table.getItemCount() > 0 && (!several || !typed().isEmpty()))
			table.setSelection(0);
		enable();
	}

	private void enable() {
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionCount() > 0);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.text("picker.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.text("picker.cancel"), false);
	}

	@Override
	protected void okPressed() {
		int[] rows = table.getSelectionIndices();
		if (rows.length == 0)
			return;
		take(rows);
		super.okPressed();
	}
}
