package guiju.ui.compare.head;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
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

	private static final int FIELD = 112;

	private final Words words = new Words(FilterBar.class);
	private final Wording wording = new Wording(Words.language());
	private final Listener listener;
	private final Composite bar;
	private Text find;
	private ViewList view;
	private CheckList<Kind> kinds;
	private CheckList<Impact> impacts;
	private CheckList<ElementType> elements;
	private Button missing;
	private Button clear;
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
		button(steps, "export", listener::export);
		button(steps, "swap", listener::swap);
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
		find.setLayoutData(new RowData(FIELD, SWT.DEFAULT));
		find.addListener(SWT.Modify, event -> narrowed());
		find.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN)
				listener.leave();
		});
		view = new ViewList(bar, this::narrowed);
		kinds = new CheckList<>(bar, "kind", wording::kind, this::narrowed);
		impacts = new CheckList<>(bar, "impact", each -> Explanation.sign(each) + " " + wording.impact(each), this::narrowed);
		elements = new CheckList<>(bar, "element", wording::element, this::narrowed);
		missing = new Button(bar, SWT.TOGGLE);
		missing.setText(words.text("missing", 0));
		missing.setToolTipText(words.text("missing.tip"));
		missing.addListener(SWT.Selection, event -> narrowed());
		clear = new Button(bar, SWT.PUSH);
		clear.setText(words.text("clear"));
		clear.setToolTipText(words.text("clear.tip"));
		clear.setLayoutData(new RowData());
		clear.addListener(SWT.Selection, event -> clear());
		offerToClear();
	}

	private void narrowed() {
		offerToClear();
		bar.getParent().layout(true, true);
		listener.filterChanged();
	}

	private void offerToClear() {
		boolean narrow = filter().isNarrow();
		clear.setVisible(narrow);
		((RowData) clear.getLayoutData()).exclude = !narrow;
	}

	/** Lists all again, in the view that is on. */
	private void clear() {
		kinds.clear();
		impacts.clear();
		elements.clear();
		missing.setSelection(false);
		find.setText("");
		narrowed();
		listener.leave();
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
		kinds.offer(changes, Arrays.asList(Kind.values()), Change::is);
		impacts.offer(changes, IMPACTS, (change, each) -> change.impact() == each);
		elements.offer(changes, Arrays.asList(ElementType.values()), (change, each) -> change.element() == each);
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

	/** Returns at which change the user is, in words. */
	public String position() {
		return position.getText();
	}

	/** Returns what is wanted. */
	public ListFilter filter() {
		return new ListFilter(view.chosen(), kinds.chosen(), impacts.chosen(), elements.chosen(), missing.getSelection(), find.getText());
	}

	/** Tells whether the keyboard is in the field for texts. */
	public boolean isSearching() {
		return find.isFocusControl();
	}

	/** Gives the keyboard to the field for texts. */
	public void find() {
		find.setFocus();
		find.selectAll();
	}
}
