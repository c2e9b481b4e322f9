package guiju.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import guiju.model.Definition;
import guiju.model.Task;
import guiju.sync.key.ElementKey;
import guiju.sync.session.Snapshot;
import guiju.ui.wording.AccessibleName;

/** Which tasks cite a definition; Enter or a double click goes there. */
final class CitedByField implements Field {

	private static final int SHOWN = 8;

	private final FormSite site;
	private final ElementKey definition;
	private final Label caption;
	private final Table table;
	private final List<ElementKey> tasks = new ArrayList<>();

	CitedByField(Composite parent, FormSite site, ElementKey definition) {
		this.site = site;
		this.definition = definition;
		Composite block = Look.block(parent);
		caption = Look.caption(block, site.words().text("citedBy"));
		table = AccessibleName.give(new Table(block, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION), site.words().text("citedBy"));
		new TableColumn(table, SWT.NONE).setWidth(64);
		new TableColumn(table, SWT.NONE).setWidth(Look.WIDTH);
		GridDataFactory.fillDefaults().grab(true, false).hint(Look.WIDTH, table.getItemHeight() * 2).applyTo(table);
		table.addListener(SWT.Resize, event -> table.getColumn(1).setWidth(Math.max(Look.WIDTH / 2, table.getClientArea().width - 66)));
		table.addListener(SWT.DefaultSelection, event -> {
			if (table.getSelectionIndex() >= 0)
				site.go().accept(tasks.get(table.getSelectionIndex()));
		});
	}

	@Override
	public void show(Snapshot snapshot) {
		EObject object = snapshot.tree().object(definition);
		List<Task> citing = object instanceof Definition defined ? defined.getCitations().stream().map(citation -> (Task) citation.eContainer()).distinct().toList() : List.of();
		int at = table.getSelectionIndex();
		tasks.clear();
		table.removeAll();
		for (Task task : citing) {
			tasks.add(snapshot.tree().key(task));
			new TableItem(table, SWT.NONE).setText(new String[] {task.getCode() == null ? "" : task.getCode(), task.getName() == null ? "" : task.getName()});
		}
		table.select(at);
		caption.setText(site.words().text("counted", site.words().text("citedBy"), tasks.size()));
		GridData data = (GridData) table.getLayoutData();
		int height = table.getItemHeight() * Math.clamp(tasks.size(), 2, SHOWN) + 4;
		if (data.heightHint != height) {
			data.heightHint = height;
			site.relayout().run();
		}
	}

	@Override
	public Control control() {
		return table;
	}
}
