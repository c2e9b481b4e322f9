package guiju.ui.recovery;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import guiju.sync.journal.JournalEntry;
import guiju.ui.desk.UnsavedTexts;
import guiju.ui.dialog.WideDialog;
import guiju.ui.wording.Words;

/** Lists unsaved texts, shows how each differs from its file, and asks what is to become of those that are ticked. */
final class RecoveryDialog extends WideDialog {

	private static final int DISCARD = IDialogConstants.CLIENT_ID;

	private final Words words = new Words(RecoveryDialog.class);
	private final UnsavedTexts unsaved;
	private final List<JournalEntry> entries;
	private List<JournalEntry> chosen = List.of();
	private boolean restoring;
	private Table table;
	private StyledText preview;

	RecoveryDialog(Shell shell, UnsavedTexts unsaved, List<JournalEntry> entries) {
		super(shell, new Words(RecoveryDialog.class).text("title"));
		this.unsaved = unsaved;
		this.entries = entries;
	}

	List<JournalEntry> chosen() {
		return chosen;
	}

	boolean isRestoring() {
		return restoring;
	}

	@Override
	protected void fill(Composite area) {
		setTitle(words.text("heading"));
		setMessage(words.text("message"));
		table = table(area, SWT.CHECK, words.text("texts"), 120);
		column(table, words.text("file"), 190);
		column(table, words.text("folder"), 150);
		column(table, words.text("kept"), 150);
		column(table, words.text("state"), 310);
		entries.forEach(this::row);
		table.addListener(SWT.Selection, event -> selected());
		new Label(area, SWT.NONE).setText(words.text("preview"));
		preview = text(area, words.text("preview"), this::show);
		table.select(0);
		show();
	}

	private void selected() {
		show();
		getButton(DISCARD).setEnabled(!ticked().isEmpty());
		getButton(IDialogConstants.OK_ID).setEnabled(!ticked().isEmpty());
	}

	private void row(JournalEntry entry) {
		TableItem item = new TableItem(table, SWT.NONE);
		Path file = Path.of(entry.document());
		String kept = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Words.language()).withZone(ZoneId.systemDefault()).format(entry.written());
		item.setText(new String[] {file.getFileName().toString(), String.valueOf(file.getParent()), kept, words.text("state." + unsaved.state(entry).name())});
		item.setChecked(true);
	}

	private void show() {
		JournalEntry entry = entries.get(Math.max(0, table.getSelectionIndex()));
		TextChanges.show(preview, unsaved.onDisk(entry).orElse(""), entry.text());
		preview.setToolTipText(entry.document());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, DISCARD, words.text("discard"), false);
		createButton(parent, IDialogConstants.OK_ID, words.text("restore"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.text("later"), false);
	}

	@Override
	protected void buttonPressed(int button) {
		chosen = ticked();
		if (button == DISCARD && !chosen.isEmpty() && MessageDialog.open(MessageDialog.QUESTION, getShell(), words.text("discard.title"),
				words.text("discard.sure", chosen.size()), SWT.NONE, words.text("discard"), words.text("cancel")) == 0) {
			super.buttonPressed(IDialogConstants.OK_ID);
		} else if (button == IDialogConstants.OK_ID) {
			restoring = true;
			super.buttonPressed(button);
		} else if (button == IDialogConstants.CANCEL_ID)
			super.buttonPressed(button);
	}

	private List<JournalEntry> ticked() {
		List<JournalEntry> ticked = new ArrayList<>();
		for (int i = 0; i < entries.size(); i++)
			if (table.getItem(i).getChecked())
				ticked.add(entries.get(i));
		return ticked;
	}
}
