package guiju.ui.recovery;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import guiju.sync.journal.JournalEntry;
import guiju.ui.desk.UnsavedTexts;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Lists unsaved texts, shows how each differs from its file, and asks what is to become of those that are ticked. */
final class RecoveryDialog extends TitleAreaDialog {

	private static final int DISCARD = IDialogConstants.CLIENT_ID;

	private final Words words = new Words(RecoveryDialog.class);
	private final UnsavedTexts unsaved;
	private final List<JournalEntry> entries;
	private List<JournalEntry> chosen = List.of();
	private boolean restoring;
	private Table table;
	private StyledText preview;

	RecoveryDialog(Shell shell, UnsavedTexts unsaved, List<JournalEntry> entries) {
		super(shell);
		this.unsaved = unsaved;
		this.entries = entries;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	List<JournalEntry> chosen() {
		return chosen;
	}

	boolean isRestoring() {
		return restoring;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words.text("title"));
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.max(size.x, 820), Math.max(size.y, 600));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(words.text("heading"));
		setMessage(words.text("message"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(12, 10).applyTo(area);
		table = AccessibleName.give(new Table(area, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION), words.text("texts"));
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, false).hint(760, 120).applyTo(table);
		column("file", 220);
		column("kept", 170);
		column("state", 370);
		entries.forEach(this::row);
		table.addListener(SWT.Selection, event -> show());
		new Label(area, SWT.NONE).setText(words.text("preview"));
		preview = AccessibleName.give(new StyledText(area, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP), words.text("preview"));
		preview.setFont(JFaceResources.getTextFont());
		preview.setMargins(6, 6, 6, 6);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 220).applyTo(preview);
		table.select(0);
		show();
		return area;
	}

	private void column(String key, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(words.text(key));
		column.setWidth(width);
	}

	private void row(JournalEntry entry) {
		TableItem item = new TableItem(table, SWT.NONE);
		Path file = Path.of(entry.document());
		String kept = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(Words.language()).withZone(ZoneId.systemDefault()).format(entry.written());
		item.setText(new String[] {file.getFileName().toString(), kept, words.text("state." + unsaved.state(entry).name())});
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
