package guiju.ui.compare.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import guiju.diff.Comparison;
import guiju.diff.change.Change;
import guiju.diff.change.Impact;
import guiju.diff.change.Kind;
import guiju.diff.element.ElementType;
import guiju.report.wording.Wording;
import guiju.ui.compare.list.Explanation;
import guiju.ui.compare.list.ListFilter;
import guiju.ui.compare.list.View;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** Chooses what is listed, goes from change to change, and offers what is done with the comparison as a whole. */
public final class FilterBar {

	/** What the bar asks for. */
	public interface Listener {

		/** Something else is to be listed. */
		void filterChanged();

		/** The next change, or the one before. */
		void step(boolean forward);

		/** A file for others. */
		void export();

		/** Old and new the other way round. */
		void swap();

		/** The keyboard leaves the bar for the list. */
		void leave();
	}

	private static final List<Impact> IMPACTS = List.of(Impact.SUBSTANTIVE, Impact.MINOR, Impact.EDITORIAL);

	private static final int FIELD = 96;

	private final Words words = new Words(FilterBar.class);
	private final Wording wording = new Wording(Words.language());
	private final Listener listener;
	private final Composite bar;
	private Text find;
	private Combo view;
	private Choice<Kind> kind;
	private Choice<Impact> impact;
	private Choice<ElementType> element;
	private Button missing;
	private final Label position;

	/**
	 * Makes a bar.
	 *
	 * @param corner where going from change to change and what is done with the whole stands, beside the summary
	 */
	public FilterBar(Composite parent, Composite corner, Listener listener) {
		this.listener = listener;
		bar = row(parent, 8);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar);
		createFilters();
		Composite steps = row(corner, 0);
		button(steps, "back", () -> listener.step(false));
		position = new Label(steps, SWT.CENTER);
		position.setLayoutData(new RowData(64, SWT.DEFAULT));
		button(steps, "next", () -> listener.step(true));
		Composite whole = row(corner, 0);
		button(whole, "export", listener::export);
		button(whole, "swap", listener::swap);
	}

	private static Composite row(Composite parent, int margin) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 6;
		layout.marginTop = layout.marginBottom = 2;
		layout.marginLeft = layout.marginRight = margin;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(row);
		return row;
	}

	private void createFilters() {
		find = AccessibleName.give(new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), words.text("find"));
		find.setMessage(words.text("find"));
		find.setLayoutData(new RowData(FIELD + 16, SWT.DEFAULT));
		find.addListener(SWT.Modify, event -> listener.filterChanged());
		find.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				listener.leave();
		});
		view = combo(words.text("view"));
		Arrays.stream(View.values()).forEach(each -> view.add(words.text("view." + each)));
		view.select(0);
		kind = new Choice<>(combo(words.text("kind")), words.text("kind.all"), wording::kind);
		impact = new Choice<>(combo(words.text("impact")), words.text("impact.all"), each -> Explanation.sign(each) + " " + wording.impact(each));
		element = new Choice<>(combo(words.text("element")), words.text("element.all"), wording::element);
		missing = new Button(bar, SWT.TOGGLE);
		missing.setText(words.text("missing", 0));
		missing.setToolTipText(words.text("missing.tip"));
		missing.addListener(SWT.Selection, event -> listener.filterChanged());
	}

	private Combo combo(String name) {
		Combo combo = AccessibleName.give(new Combo(bar, SWT.READ_ONLY), name);
		combo.setToolTipText(name);
		combo.setLayoutData(new RowData(FIELD, SWT.DEFAULT));
		combo.addListener(SWT.Selection, event -> listener.filterChanged());
		return combo;
	}

	private void button(Composite parent, String key, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(words.text(key));
		button.setToolTipText(words.text(key + ".tip"));
		button.addListener(SWT.Selection, event -> action.run());
	}

	/** Offers what a comparison has, keeping what is chosen. */
	public void show(Comparison comparison) {
		List<Change> changes = comparison.changes();
		kind.offer(Arrays.asList(Kind.values()), each -> changes.stream().filter(change -> change.is(each)).count());
		impact.offer(IMPACTS, each -> changes.stream().filter(change -> change.impact() == each).count());
		element.offer(Arrays.asList(ElementType.values()), each -> changes.stream().filter(change -> change.element() == each).count());
		int open = comparison.unexplained().size();
		missing.setText(words.text("missing", open));
		missing.setEnabled(open > 0 || missing.getSelection());
		bar.layout();
		bar.getParent().layout();
	}

	/** Tells at which change the user is. */
	public void setPosition(long at, long all) {
		position.setText(all == 0 ? "" : words.text("position", at == 0 ? "–" : String.valueOf(at), all));
	}

	/** Returns what is wanted. */
	public ListFilter filter() {
		return new ListFilter(View.values()[Math.max(0, view.getSelectionIndex())], kind.get(), impact.get(), element.get(), missing.getSelection(), find.getText());
	}

	/** Gives the keyboard to the field for texts. */
	public void find() {
		find.setFocus();
		find.selectAll();
	}

	/** A list to choose one of, or all. */
	private static final class Choice<T> {

		private final Combo combo;
		private final String all;
		private final Function<T, String> namer;
		private List<T> values = List.of();

		Choice(Combo combo, String all, Function<T, String> namer) {
			this.combo = combo;
			this.all = all;
			this.namer = namer;
			combo.add(all);
			combo.select(0);
		}

		T get() {
			int at = combo.getSelectionIndex();
			return at <= 0 ? null : values.get(at - 1);
		}

		void offer(List<T> candidates, Function<T, Long> counter) {
			T chosen = get();
			List<T> there = new ArrayList<>(candidates.stream().filter(each -> each == chosen || counter.apply(each) > 0).toList());
			List<String> texts = new ArrayList<>(List.of(all));
			there.forEach(each -> texts.add(namer.apply(each) + "  " + counter.apply(each)));
			if (List.of(combo.getItems()).equals(texts))
				return;
			values = there;
			combo.setItems(texts.toArray(String[]::new));
			combo.select(chosen == null ? 0 : there.indexOf(chosen) + 1);
		}
	}
}
