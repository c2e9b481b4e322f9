package guiju.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import guiju.model.OcsPackage.Literals;
import guiju.model.Version;
import guiju.sync.key.ElementKey;
import guiju.sync.session.Snapshot;
import guiju.ui.wording.AccessibleName;

/** The history of a standard as its published table; Enter or a double click opens a row. */
final class VersionTable implements Field {

	private static final List<EAttribute> COLUMNS = List.of(Literals.VERSION__VERSION, Literals.CODED__CODE, Literals.VERSION__NAME, Literals.VERSION__STATUS,
			Literals.VERSION__NOTE, Literals.VERSION__DATE_TEXT);
	private static final int[] WIDTHS = {52, 130, 130, 80, 160, 96};

	private final FormSite site;
	private final Table table;
	private final List<ElementKey> keys = new ArrayList<>();

	VersionTable(Composite parent, FormSite site, String name) {
		this.site = site;
		Composite block = Look.block(parent);
		Look.caption(block, name);
		table = AccessibleName.give(new Table(block, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION), name);
		table.setHeaderVisible(true);
		for (int i = 0; i < COLUMNS.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(site.names().feature(Literals.VERSION, COLUMNS.get(i)));
			column.setWidth(WIDTHS[i]);
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(Look.WIDTH, 80).applyTo(table);
		table.addListener(SWT.DefaultSelection, event -> {
			if (table.getSelectionIndex() >= 0)
				site.go().accept(keys.get(table.getSelectionIndex()));
		});
	}

	@Override
	public void show(Snapshot snapshot) {
		int at = table.getSelectionIndex();
		keys.clear();
		table.removeAll();
		for (Version version : snapshot.parsed().standard().getVersions()) {
			keys.add(snapshot.tree().key(version));
			new TableItem(table, SWT.NONE).setText(COLUMNS.stream().map(version::eGet).map(value -> value == null ? "" : value.toString()).toArray(String[]::new));
		}
		table.select(at);
		GridData data = (GridData) table.getLayoutData();
		int height = table.getItemHeight() * Math.max(2, keys.size()) + table.getHeaderHeight() + 20;
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
