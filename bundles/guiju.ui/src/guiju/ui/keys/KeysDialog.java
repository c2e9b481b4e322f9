package guiju.ui.keys;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Lists what can be done by a key, with a filter. */
final class KeysDialog extends Dialog {

	private final Words words = new Words(KeysDialog.class);
	private Table table;

	KeysDialog(Shell shell) {
		super(shell);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words.text("title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Text filter = AccessibleName.give(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), words.text("filter"));
		filter.setMessage(words.text("filter"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = AccessibleName.give(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), words.text("title"));
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(520, 420).applyTo(table);
		column("command", 300);
		column("keys", 200);
		fill("");
		filter.addModifyListener(event -> fill(filter.getText()));
		return area;
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(words.text(key));
		column.setWidth(width);
	}

	private void fill(String filter) {
		table.removeAll();
		for (KeyList.Entry entry : KeyList.all())
			if ((entry.name() + " " + entry.keys()).toLowerCase().contains(filter.strip().toLowerCase()))
				new TableItem(table, SWT.NONE).setText(new String[] {entry.name(), entry.keys()});
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.text("close"), true);
	}
}
