package guiju.ui.preview;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import guiju.dsl.edit.Replacement;
import guiju.ui.wording.Words;

/** Shows each line that a change of the whole standard touches, and asks whether to make it. Enter makes it. */
public final class PreviewDialog extends TitleAreaDialog {

	private final Words words = new Words(PreviewDialog.class);
	private final String title;
	private final String message;
	private final String text;
	private final List<Replacement> changes;
	private ChangeTable table;

	/**
	 * Asks about changes of a text.
	 *
	 * @param title what the change is called
	 * @param message what it comes to, in a sentence
	 */
	public PreviewDialog(Shell parent, String title, String message, String text, List<Replacement> changes) {
		super(parent);
		this.title = title;
		this.message = message;
		this.text = text;
		this.changes = List.copyOf(changes);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = new ChangeTable(area, 1);
		table.show(text, changes);
		setTitle(title);
		setMessage(message, IMessageProvider.INFORMATION);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.text("apply"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.text("cancel"), false);
	}

	/** The button that makes the change has the keyboard, so that the key that asked and Enter do it. */
	@Override
	public void create() {
		super.create();
		getButton(IDialogConstants.OK_ID).setFocus();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
