package guiju.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import guiju.model.Citation;
import guiju.model.OcsPackage.Literals;
import guiju.model.Task;
import guiju.sync.key.ElementKey;
import guiju.sync.plan.Draft;
import guiju.sync.plan.TreeEdit;
import guiju.sync.session.Snapshot;
import guiju.ui.theme.ThemeChange;
import guiju.ui.wording.AccessibleName;

/** What a task cites, with labels; more is picked from a list that can be searched, or defined on the spot. */
final class CitationField implements Field {

	private static final int SHOWN = 8;

	private final FormSite site;
	private final ElementKey task;
	private final EReference feature;
	private final String name;
	private final Label caption;
	private final Table table;
	private final List<Button> forSelected = new ArrayList<>();
	private final List<ElementKey> keys = new ArrayList<>();

	CitationField(Composite parent, FormSite site, ElementKey task, EReference feature) {
		this.site = site;
		this.task = task;
		this.feature = feature;
		name = site.names().feature(Literals.TASK, feature);
		Composite block = Look.block(parent);
		caption = Look.caption(block, name);
		Composite row = new Composite(block, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		table = AccessibleName.give(new Table(row, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION), name);
		new TableColumn(table, SWT.NONE).setWidth(64);
		new TableColumn(table, SWT.NONE).setWidth(Look.WIDTH);
		GridDataFactory.fillDefaults().grab(true, false).hint(Look.WIDTH, table.getItemHeight() * 2).applyTo(table);
		buttons(row);
		ThemeChange.follow(table, () -> show(site.edits().session().snapshot()));
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.DefaultSelection, event -> open());
		table.addListener(SWT.Resize, event -> table.getColumn(1).setWidth(Math.max(Look.WIDTH / 2, table.getClientArea().width - 66)));
	}

	private void buttons(Composite row) {
		Composite column = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		AccessibleName.give(Look.button(column, site.words().text("citation.add"), this::pick), site.words().text("citation.addTo", name));
		forSelected.add(AccessibleName.give(Look.button(column, site.words().text("citation.remove"), this::remove), site.words().text("citation.removeFrom", name)));
	}

	private void key(Event event) {
		boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
		event.doit = false;
		if (event.keyCode == SWT.DEL)
			remove();
		else if (event.keyCode == SWT.INSERT)
			pick();
		else if (alt && event.keyCode == SWT.ARROW_UP)
			move(-1);
		else if (alt && event.keyCode == SWT.ARROW_DOWN)
			move(1);
		else
			event.doit = true;
	}

	/** Lets pick more. */
	void pick() {
		site.edits().flush();
		Snapshot current = site.edits().session().current();
		if (!(current.tree().object(task) instanceof Task cited))
			return;
		Optional<DefinitionPicker.Picked> picked = new DefinitionPicker(table.getShell(), site, current, feature, cited).pick();
		picked.map(this::edit).filter(edit -> !edit.edits().isEmpty()).ifPresent(edit -> site.edits().tell(site.edits().set(edit)));
		if (!table.isDisposed())
			table.setFocus();
	}

	private TreeEdit.Several edit(DefinitionPicker.Picked picked) {
		Snapshot current = site.edits().session().current();
		List<TreeEdit> edits = new ArrayList<>();
		List<String> codes = new ArrayList<>(picked.codes());
		if (!picked.defined().isEmpty()) {
			EReference place = feature == Literals.TASK__SKILLS ? Literals.STANDARD__SKILLS : Literals.STANDARD__KNOWLEDGE;
			ElementKey root = current.tree().root();
			String code = NextCode.of(current, root, place);
			int size = ((List<?>) current.parsed().standard().eGet(place)).size();
			edits.add(new TreeEdit.Insert(root, size, Draft.of(place).with(Literals.CODED__CODE, code).with(Literals.DEFINITION__NAME, picked.defined())));
			codes.add(code);
		}
		int index = citations(current).size();
		for (String code : codes)
			edits.add(new TreeEdit.AddCitation(task, feature, index++, code));
		return new TreeEdit.Several(edits);
	}

	private List<ElementKey> selected() {
		return Arrays.stream(table.getSelectionIndices()).mapToObj(keys::get).toList();
	}

	private void remove() {
		if (!selected().isEmpty())
			site.edits().make(new TreeEdit.Delete(selected()));
	}

	private void move(int step) {
		int index = table.getSelectionIndex();
		if (table.getSelectionCount() != 1 || index + step < 0 || index + step >= keys.size())
			return;
		site.edits().flush();
		site.edits().tell(site.edits().set(new TreeEdit.MoveCitation(keys.get(index), task, index + step)));
	}

	private void open() {
		Snapshot snapshot = site.edits().session().snapshot();
		if (table.getSelectionIndex() >= 0 && snapshot.tree().object(keys.get(table.getSelectionIndex())) instanceof Citation citation && citation.getTarget() != null)
			site.go().accept(snapshot.tree().key(citation.getTarget()));
	}

	@SuppressWarnings("unchecked")
	private List<Citation> citations(Snapshot snapshot) {
		return snapshot.tree().object(task) instanceof Task cited ? (List<Citation>) cited.eGet(feature) : List.of();
	}

	@Override
	public void show(Snapshot snapshot) {
		List<ElementKey> selected = selected();
		int at = table.getSelectionIndex();
		List<Citation> citations = citations(snapshot);
		keys.clear();
		citations.forEach(citation -> keys.add(snapshot.tree().key(citation)));
		table.setItemCount(keys.size());
		for (int i = 0; i < keys.size(); i++)
			fill(table.getItem(i), citations.get(i));
		table.deselectAll();
		selected.stream().map(keys::indexOf).filter(index -> index >= 0).forEach(table::select);
		if (!selected.isEmpty() && table.getSelectionCount() == 0 && !keys.isEmpty())
			table.select(Math.min(at, keys.size() - 1));
		caption.setText(site.words().text("counted", name, keys.size()));
		enable();
		GridData data = (GridData) table.getLayoutData();
		int height = table.getItemHeight() * Math.clamp(keys.size(), 2, SHOWN) + 4;
		if (data.heightHint != height) {
			data.heightHint = height;
			site.relayout().run();
		}
	}

	private void fill(TableItem item, Citation citation) {
		boolean defined = citation.getTarget() != null;
		item.setText(0, String.valueOf(citation.getCode()));
		item.setText(1, defined ? String.valueOf(citation.getTarget().getName()) : site.words().text("citation.undefined"));
		item.setForeground(defined ? null : Look.resources(table).create(org.eclipse.jface.resource.ColorDescriptor.createFrom(Look.red())));
	}

	private void enable() {
		forSelected.forEach(button -> button.setEnabled(table.getSelectionCount() > 0));
	}

	@Override
	public Control control() {
		return table;
	}
}
