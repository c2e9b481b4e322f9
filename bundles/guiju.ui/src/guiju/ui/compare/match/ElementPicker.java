package guiju.ui.compare.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

import guiju.diff.element.Entry;
import guiju.diff.match.Matching;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Asks which element of the other version an element really is; those without a counterpart stand first. */
public final class ElementPicker extends Dialog {

	private final Words words = new Words(ElementPicker.class);
	private final Entry own;
	private final boolean toNew;
	private final Matching matching;
	private final List<Entry> offered = new ArrayList<>();
	private final List<Entry> shown = new ArrayList<>();
	private Text search;
	private Table table;
	private Entry chosen;

	/**
	 * Asks about an element.
	 *
	 * @param candidates the elements of its kind in the other version
	 * @param toNew whether those are the new ones
	 */
	public ElementPicker(Shell shell, Entry own, List<Entry> candidates, Matching matching, boolean toNew) {
		super(shell);
		this.own = own;
		this.toNew = toNew;
		this.matching = matching;
		candidates.stream().filter(this::isFree).forEach(offered::add);
		candidates.stream().filter(candidate -> !isFree(candidate)).forEach(offered::add);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	private boolean isFree(Entry candidate) {
		return (toNew ? matching.ofAfter(candidate.path()) : matching.ofBefore(candidate.path())).isEmpty();
	}

	/** Asks; empty if nothing was chosen. */
	public Optional<Entry> ask() {
		return open() == OK ? Optional.ofNullable(chosen) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(words.text("picker.title"));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(Math.max(super.getInitialSize().x, 640), 460);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
		Label question = new Label(area, SWT.WRAP);
		question.setText(words.text(toNew ? "picker.new" : "picker.old", name(own)).replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(question);
		search = AccessibleName.give(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), words.text("picker.search"));
		search.setMessage(words.text("picker.search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		table = AccessibleName.give(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), words.text("picker.title"));
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 240).applyTo(table);
		for (int width : new int[] {80, 360, 120})
			new TableColumn(table, SWT.NONE).setWidth(width);
		table.addListener(SWT.Resize, event -> table.getColumn(1).setWidth(Math.max(160, table.getClientArea().width - 206)));
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		table.addListener(SWT.Selection, event -> enable());
		search.addListener(SWT.Modify, event -> fill());
		search.addListener(SWT.KeyDown, this::arrow);
		return area;
	}

	private static String name(Entry entry) {
		return (entry.code() == null ? "" : entry.code() + " ") + (entry.text() == null ? "" : entry.text());
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
		table.setSelection(Math.clamp(table.getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1), 0, Math.max(0, table.getItemCount() - 1)));
		enable();
	}

	private void fill() {
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		shown.clear();
		offered.stream().filter(each -> name(each).toLowerCase(Locale.ROOT).contains(wanted)).forEach(shown::add);
		table.removeAll();
		for (Entry each : shown)
			new TableItem(table, SWT.NONE).setText(new String[] {each.code() == null ? "" : each.code(), each.text() == null ? "" : each.text(),
					words.text(!isFree(each) ? "picker.matched" : toNew ? "picker.added" : "picker.removed")});
		if (table.getItemCount() > 0)
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
		if (table.getSelectionIndex() < 0)
			return;
		chosen = shown.get(table.getSelectionIndex());
		super.okPressed();
	}
}
