package guiju.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import guiju.sync.plan.TreeEdit;
import guiju.sync.session.Snapshot;
import guiju.ui.wording.AccessibleName;

/** A list of which each entry is a line of words, with an empty line at its end for one more. */
final class ListField implements Field {

	/** Makes the words of one entry and says how it is taken away. */
	interface Entries {

		/** Returns what tells the entries apart, in their order. */
		List<?> of(Snapshot snapshot);

		/** Makes the fields of an entry, or of the one to be added with the position behind the last. */
		List<WordField> fields(Composite row, int index);

		/** Returns the edit that takes an entry away. */
		TreeEdit remove(Snapshot snapshot, int index);
	}

	private final FormSite site;
	private final String name;
	private final Entries entries;
	private final Composite rows;
	private final List<WordField> fields = new ArrayList<>();
	private List<?> shown;

	ListField(Composite parent, FormSite site, String name, Entries entries) {
		this.site = site;
		this.name = name;
		this.entries = entries;
		Composite block = Look.block(parent);
		Look.caption(block, name);
		rows = new Composite(block, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
	}

	@Override
	public void show(Snapshot snapshot) {
		List<?> now = List.copyOf(entries.of(snapshot));
		if (!Objects.equals(now, shown) && fields.stream().noneMatch(WordField::isPending))
			rebuild(now);
		fields.forEach(field -> field.show(snapshot));
	}

	/** Fields are made anew with the list, and the keyboard stays at its line. */
	private void rebuild(List<?> now) {
		int focused = -1;
		for (int i = 0; i < fields.size(); i++)
			focused = fields.get(i).control().isFocusControl() ? i : focused;
		shown = now;
		fields.clear();
		for (Control old : rows.getChildren())
			old.dispose();
		for (int i = 0; i <= now.size(); i++)
			row(i, i < now.size());
		if (focused >= 0)
			fields.get(Math.min(focused, fields.size() - 1)).control().setFocus();
		site.relayout().run();
	}

	private void row(int index, boolean there) {
		Composite row = new Composite(rows, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		List<WordField> made = entries.fields(row, index);
		GridLayoutFactory.fillDefaults().numColumns(made.size() + 1).applyTo(row);
		fields.addAll(made);
		Button button = Look.button(row, "✕", () -> site.edits().make(entries.remove(site.edits().session().current(), index)));
		button.setToolTipText(site.words().text("list.remove"));
		AccessibleName.give(button, site.words().text("list.removeOf", name, index + 1));
		button.setVisible(there);
	}

	@Override
	public Control control() {
		return fields.isEmpty() ? null : fields.get(0).control();
	}
}
