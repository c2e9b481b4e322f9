package guiju.ui.dialog;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import guiju.ui.theme.ThemeChange;
import guiju.ui.wording.AccessibleName;

/** A dialog about several places or texts: a heading, what it is about, a list, and under it in full what is selected. */
public abstract class WideDialog extends TitleAreaDialog {

	private static final int WIDE = 880;
	private static final int HIGH = 580;

	private final String title;

	/** Makes a dialog that can be made larger. */
	protected WideDialog(Shell shell, String title) {
		super(shell);
		this.title = title;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected final void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected final Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, WIDE), Math.max(size.y, HIGH));
	}

	@Override
	protected final Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(area);
		fill(area);
		return area;
	}

	/** Makes what is in the dialog between its heading and its buttons. */
	protected abstract void fill(Composite area);

	/** Makes a list of rows with a name for those who hear it. */
	protected static Table table(Composite parent, int style, String name, int height) {
		Table table = AccessibleName.give(new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | style), name);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDE - 60, height).applyTo(table);
		return table;
	}

	/** Adds a column. */
	protected static void column(Table table, String text, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(text);
		column.setWidth(width);
	}

	/** Makes a place for a text in full, with a name for those who hear it; Tab leads out of it. */
	protected static StyledText text(Composite parent, String name, Runnable paint) {
		StyledText text = AccessibleName.give(new StyledText(parent, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP), name);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(6, 6, 6, 6);
		text.addTraverseListener(event -> event.doit = true);
		ThemeChange.follow(text, paint);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDE - 60, 180).applyTo(text);
		return text;
	}
}
