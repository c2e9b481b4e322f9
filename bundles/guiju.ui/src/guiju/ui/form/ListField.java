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

	/** One entry, or the place of the next. */
	private record Line(Composite row, List<WordField> fields, Button remove) {}

	private final FormSite site;
	private final String name;
	private final Entries entries;
	private final Composite rows;
	private final List<Line> lines = new ArrayList<>();
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
		if (!Objects.equals(now, shown) && lines.stream().flatMap(line -> line.fields().stream()).noneMatch(WordField::isPending))
			fit(now);
		lines.forEach(line -> line.fields().forEach(field -> field.show(snapshot)));
	}

	/**
	 * Makes as many lines as there are entries, and one more for the next. Lines are told apart by their number and stay: one that was
	 * made anew would take the keyboard from who goes on from its code to its name.
	 */
	private void fit(List<?> now) {
		shown = now;
		boolean focused = false;
		while (lines.size() > now.size() + 1) {
			Line gone = lines.removeLast();
			focused |= gone.fields().stream().anyMatch(field -> field.control().isFocusControl());
			gone.row().dispose();
		}
		while (lines.size() < now.size() + 1)
			lines.add(line(lines.size()));
		for (int i = 0; i < lines.size(); i++)
			lines.get(i).remove().setVisible(i < now.size());
		if (focused)
			lines.getLast().fields().getFirst().control().setFocus();
		site.relayout().run();
	}

	private Line line(int index) {
		Composite row = new Composite(rows, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		List<WordField> made = entries.fields(row, index);
		GridLayoutFactory.fillDefaults().numColumns(made.size() + 1).applyTo(row);
		Button button = Look.button(row, "✕", () -> site.edits().make(entries.remove(site.edits().session().current(), index)));
		button.setToolTipText(site.words().text("list.remove"));
		AccessibleName.give(button, site.words().text("list.removeOf", name, index + 1));
		return new Line(row, made, button);
	}

	@Override
	public Control control() {
		return lines.isEmpty() ? null : lines.getFirst().fields().getFirst().control();
	}
}
