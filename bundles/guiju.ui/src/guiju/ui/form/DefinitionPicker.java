package guiju.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
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

import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.sync.session.Snapshot;
import guiju.ui.wording.AccessibleName;

/** Lets pick knowledge or skills by typing some of their code or label; what is not there yet can be defined right here. */
final class DefinitionPicker extends Dialog {

	/**
	 * What was picked.
	 *
	 * @param codes codes of definitions that are there
	 * @param defined the label of a new one, or an empty text
	 */
	record Picked(List<String> codes, String defined) {}

	private final FormSite site;
	private final boolean skills;
	private final List<Definition> offered = new ArrayList<>();
	private final List<Definition> shown = new ArrayList<>();
	private Text search;
	private Table table;
	private Picked picked;

	DefinitionPicker(Shell shell, FormSite site, Snapshot snapshot, EReference feature, Task task) {
		super(shell);
		this.site = site;
		skills = feature == Literals.TASK__SKILLS;
		List<? extends Definition> all = skills ? snapshot.parsed().standard().getSkills() : snapshot.parsed().standard().getKnowledge();
		List<?> cited = ((List<?>) task.eGet(feature)).stream().map(citation -> ((Citation) citation).getTarget()).toList();
		all.stream().filter(definition -> definition.getCode() != null && !cited.contains(definition)).forEach(offered::add);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Asks; empty if nothing was picked. */
	Optional<Picked> pick() {
		return open() == OK ? Optional.ofNullable(picked) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(site.words().text(skills ? "picker.skills" : "picker.knowledge"));
	}

	@Override
	protected Point getInitialSize() {
		return new Point(Math.max(super.getInitialSize().x, 520), 460);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(site.words().text("picker.hint"));
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(hint);
		search = AccessibleName.give(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), site.words().text("picker.search"));
		search.setMessage(site.words().text("picker.search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		table = AccessibleName.give(new Table(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION), getShell().getText());
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 240).applyTo(table);
		for (int width : new int[] {70, 300, 90})
			new TableColumn(table, SWT.NONE).setWidth(width);
		table.addListener(SWT.Resize, event -> table.getColumn(1).setWidth(Math.max(120, table.getClientArea().width - 166)));
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
		int index = Math.clamp(table.getSelectionIndex() + (event.keyCode == SWT.ARROW_DOWN ? 1 : -1), 0, Math.max(0, table.getItemCount() - 1));
		table.setSelection(index);
		enable();
	}

	private String wanted() {
		return search.getText().strip();
	}

	private boolean isNew() {
		return !wanted().isEmpty() && offered.stream().noneMatch(each -> wanted().equals(each.getName()) || wanted().equalsIgnoreCase(each.getCode()));
	}

	private void fill() {
		String wanted = wanted().toLowerCase(Locale.ROOT);
		shown.clear();
		offered.stream().filter(each -> (each.getCode() + " " + each.getName()).toLowerCase(Locale.ROOT).contains(wanted)).forEach(shown::add);
		table.removeAll();
		for (Definition definition : shown)
			new TableItem(table, SWT.NONE).setText(new String[] {definition.getCode(), String.valueOf(definition.getName()),
					site.words().text("picker.cited", definition.getCitations().size())});
		if (isNew())
			new TableItem(table, SWT.NONE).setText(new String[] {"＋", site.words().text(skills ? "picker.newSkill" : "picker.newKnowledge", wanted()), ""});
		if (table.getItemCount() > 0 && !wanted.isEmpty())
			table.setSelection(0);
		enable();
	}

	private void enable() {
		if (getButton(IDialogConstants.OK_ID) != null)
			getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionCount() > 0);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, site.words().text("picker.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, site.words().text("picker.cancel"), false);
	}

	@Override
	protected void okPressed() {
		int[] indices = table.getSelectionIndices();
		if (indices.length == 0)
			return;
		List<String> codes = Arrays.stream(indices).filter(index -> index < shown.size()).mapToObj(index -> shown.get(index).getCode()).toList();
		boolean defines = Arrays.stream(indices).anyMatch(index -> index == shown.size());
		picked = new Picked(codes, defines ? wanted() : "");
		super.okPressed();
	}
}
