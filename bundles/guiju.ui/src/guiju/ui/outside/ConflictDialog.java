package guiju.ui.outside;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import guiju.sync.outside.MergedText.Part;
import guiju.sync.session.OutsideConflict;
import guiju.ui.dialog.WideDialog;
import guiju.ui.wording.Words;

/** Shows the lines that the user and another program changed, either side beside the other, and lets choose for each place. */
public final class ConflictDialog extends WideDialog {

	private static final int ALL_MINE = IDialogConstants.CLIENT_ID;
	private static final int ALL_THEIRS = IDialogConstants.CLIENT_ID + 1;

	private final Words words = new Words(ConflictDialog.class);
	private final Path file;
	private final OutsideConflict conflict;
	private final List<Part> parts;
	private final Set<Integer> theirs = new HashSet<>();
	private Table table;
	private Button mineButton;
	private Button theirsButton;
	private StyledText mineText;
	private StyledText theirsText;

	/** Asks about a conflict of a file. */
	public ConflictDialog(Shell shell, Path file, OutsideConflict conflict) {
		super(shell, new Words(ConflictDialog.class).text("conflict.title"));
		this.file = file;
		this.conflict = conflict;
		parts = conflict.parts();
	}

	/** Asks and does what is said; tells whether the conflict is resolved. */
	public boolean resolve() {
		if (open() != OK)
			return false;
		conflict.join(part -> theirs.contains(index(part)));
		return true;
	}

	/** Two places may say the same; each is itself. */
	private int index(Part part) {
		for (int i = 0; i < parts.size(); i++)
			if (parts.get(i) == part)
				return i;
		return -1;
	}

	@Override
	protected void fill(Composite area) {
		setTitle(words.text("conflict.heading", file.getFileName()));
		setMessage(words.text("conflict.message"));
		createTable(area);
		createSides(area);
		fillTable();
		table.select(0);
		show();
	}

	private void createTable(Composite area) {
		table = table(area, SWT.NONE, words.text("conflict.places"), 130);
		column(table, words.text("conflict.mine"), 300);
		column(table, words.text("conflict.theirs"), 300);
		column(table, words.text("conflict.taken"), 150);
		table.addListener(SWT.Selection, event -> show());
		table.addListener(SWT.DefaultSelection, event -> choose(!theirs.contains(table.getSelectionIndex())));
	}

	private void createSides(Composite area) {
		SashForm sides = new SashForm(area, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 180).applyTo(sides);
		mineButton = new Button(column(sides), SWT.RADIO);
		mineText = side(mineButton, "conflict.keepMine");
		theirsButton = new Button(column(sides), SWT.RADIO);
		theirsText = side(theirsButton, "conflict.takeTheirs");
		mineButton.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(false)));
		theirsButton.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose(true)));
	}

	private static Composite column(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		return column;
	}

	private StyledText side(Button button, String key) {
		button.setText(words.text(key));
		return text(button.getParent(), words.text(key).replace("&", "").replaceAll("\\(\\w\\)", ""), () -> {});
	}

	private void fillTable() {
		table.setItemCount(parts.size());
		for (int i = 0; i < parts.size(); i++)
			table.getItem(i).setText(new String[] {line(parts.get(i).mine()), line(parts.get(i).theirs()), taken(i)});
	}

	private String taken(int index) {
		return words.text(theirs.contains(index) ? "conflict.theirs" : "conflict.mine");
	}

	private String line(String text) {
		return text.isBlank() ? words.text("conflict.nothing") : text.strip().lines().findFirst().orElse("").strip();
	}

	private void show() {
		Part part = parts.get(Math.max(0, table.getSelectionIndex()));
		boolean takesTheirs = theirs.contains(Math.max(0, table.getSelectionIndex()));
		mineText.setText(part.mine().isBlank() ? words.text("conflict.nothing") : part.mine());
		theirsText.setText(part.theirs().isBlank() ? words.text("conflict.nothing") : part.theirs());
		mineButton.setSelection(!takesTheirs);
		theirsButton.setSelection(takesTheirs);
	}

	private void choose(boolean takesTheirs) {
		int index = table.getSelectionIndex();
		if (takesTheirs)
			theirs.add(index);
		else
			theirs.remove(index);
		TableItem item = table.getItem(index);
		item.setText(2, taken(index));
		show();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, ALL_MINE, words.text("conflict.allMine"), false);
		createButton(parent, ALL_THEIRS, words.text("conflict.allTheirs"), false);
		createButton(parent, IDialogConstants.OK_ID, words.text("conflict.apply"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, words.text("conflict.later"), false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button != ALL_MINE && button != ALL_THEIRS) {
			super.buttonPressed(button);
			return;
		}
		theirs.clear();
		for (int i = 0; button == ALL_THEIRS && i < parts.size(); i++)
			theirs.add(i);
		fillTable();
		show();
	}
}
