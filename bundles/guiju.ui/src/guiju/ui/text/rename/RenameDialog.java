package guiju.ui.text.rename;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import guiju.dsl.ParsedStandard;
import guiju.dsl.edit.Replacement;
import guiju.dsl.ide.occurrence.Names;
import guiju.dsl.ide.occurrence.Occurrence;
import guiju.dsl.ide.rename.CodeRename;
import guiju.dsl.ide.rename.Renaming;
import guiju.dsl.ide.wording.Wordings;
import guiju.ui.preview.ChangeTable;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Asks for another code and shows, while it is typed, each line that changes with it, or why it cannot be. */
public final class RenameDialog extends TitleAreaDialog {

	private final Words words = new Words(RenameDialog.class);
	private final Wordings wordings = new Wordings(Words.language());
	private final ParsedStandard parsed;
	private final Occurrence at;
	private Text code;
	private Button children;
	private ChangeTable table;
	private List<Replacement> changes = List.of();

	/** Asks for another code of what stands at a place. */
	public RenameDialog(Shell parent, ParsedStandard parsed, Occurrence at) {
		super(parent);
		this.parsed = parsed;
		this.at = at;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Returns the changes that were agreed to. */
	public List<Replacement> changes() {
		return changes;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words.text("title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 10).spacing(8, 8).numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		new Label(area, SWT.NONE).setText(words.text("code"));
		code = AccessibleName.give(new Text(area, SWT.BORDER), words.text("codeName"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(code);
		children = new Button(area, SWT.CHECK);
		children.setText(words.text("children"));
		children.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).exclude(!mayHaveChildren()).applyTo(children);
		children.setVisible(mayHaveChildren());
		table = new ChangeTable(area, 2);
		setTitle(words.text("heading", at.name()));
		code.setText(Names.isNote(at.name()) ? Names.label(at.name()) : at.name());
		code.selectAll();
		code.addListener(SWT.Modify, event -> show());
		children.addListener(SWT.Selection, event -> show());
		return area;
	}

	private boolean mayHaveChildren() {
		return at.name().startsWith("T");
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, words.text("ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		show();
	}

	private void show() {
		String written = code.getText().strip();
		boolean same = written.equals(at.name()) || Names.isNote(at.name()) && written.equals(Names.label(at.name()));
		String asked = Names.isNote(at.name()) && Names.of(written).isEmpty() ? "註" + written : written;
		Renaming renaming = CodeRename.renameAt(parsed, at.offset(), asked, mayHaveChildren() && children.getSelection());
		boolean possible = !same && !renaming.isRefused() && !renaming.changes().isEmpty();
		changes = possible ? renaming.changes() : List.of();
		if (same || written.isEmpty())
			setMessage(words.text("type"), IMessageProvider.NONE);
		else if (renaming.isRefused())
			setMessage(wordings.text(renaming.refusal().get()), IMessageProvider.ERROR);
		else
			setMessage(words.text("changes", changes.size()), IMessageProvider.INFORMATION);
		getButton(IDialogConstants.OK_ID).setEnabled(possible);
		table.show(parsed.text(), changes);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
