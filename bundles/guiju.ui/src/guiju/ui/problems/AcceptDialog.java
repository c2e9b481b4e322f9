package guiju.ui.problems;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Asks why a finding is right as it stands, and shows the line that will say so. */
final class AcceptDialog extends Dialog {

	private final Words words = new Words(AcceptDialog.class);
	private final Problem problem;
	private String reason = "";
	private Text field;
	private Label line;

	AcceptDialog(Shell parent, Problem problem) {
		super(parent);
		this.problem = problem;
	}

	/** Returns the reason, which is not blank. */
	String reason() {
		return reason;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words.text("accept.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		label(area, problem.words());
		label(area, words.text("accept.why"));
		field = AccessibleName.give(new Text(area, SWT.BORDER), words.text("accept.reason"));
		field.setMessage(words.text("accept.reason"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		line = label(area, "");
		field.addModifyListener(event -> changed());
		return area;
	}

	private static Label label(Composite area, String text) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(460, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.text("accept.yes"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.text("cancel"), false);
		changed();
	}

	private void changed() {
		reason = field.getText().strip();
		line.setText(words.text("accept.line", problem.code(), reason.isEmpty() ? "…" : reason).replace("&", "&&"));
		getButton(IDialogConstants.OK_ID).setEnabled(!reason.isEmpty());
	}
}
