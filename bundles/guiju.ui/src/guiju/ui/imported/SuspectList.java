package guiju.ui.imported;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import guiju.importer.report.Decision;
import guiju.importer.report.Wording;
import guiju.ui.wording.AccessibleName;
import guiju.ui.wording.Words;

/** What should be compared with the print, row by row, each to be ticked off; the next one is a click or a key away. */
public final class SuspectList {

	/** What a cell leaves free around its text, in pixels. */
	private static final int MARGIN = 12;
	private static final int DECIDED = 2;
	/** How wide a column is that is as wide as its words, at most; and the one that takes the rest, at least. */
	private static final int WIDEST = 220;
	private static final int NARROWEST = 260;
	private static final int FEWEST_ROWS = 2;

	/** Who is told what the user does with the list. */
	public interface Owner {

		/** Hears which place is looked at; not asked for is the first one, as the list is filled. */
		void look(Decision suspect, boolean isAskedFor);

		/** Hears which places are ticked now, by their positions. */
		void ticked(Set<Integer> looked);

		/** Hears that the place is to be shown where it can be mended. */
		void open(Decision suspect);
	}

	private final Words words = new Words(SuspectList.class);
	private final Wording wording = new Wording(Words.language());
	private final Owner owner;
	private final Composite area;
	private final Label summary;
	private final Button previous;
	private final Button next;
	private final Button done;
	private final Table table;
	private final Label whole;
	private List<Decision> suspects = List.of();
	private String said = "";
	private int wide;

	/**
	 * Makes the list below its heading.
	 *
	 * @param middle makes what stands below the heading and returns where in it the table belongs
	 */
	public SuspectList(Composite parent, Owner owner, UnaryOperator<Composite> middle) {
		this.owner = owner;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 6).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(summary);
		previous = button("suspect.previous", () -> step(-1));
		next = button("suspect.next", () -> step(1));
		done = button("suspect.done", this::done);
		Composite around = middle.apply(area);
		table = AccessibleName.give(new Table(around, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.CHECK), words.text("suspects"));
		table.setHeaderVisible(true);
		// On a small screen rather the words below are cut than that the next row is out of sight.
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 100).minSize(SWT.DEFAULT, table.getHeaderHeight() + FEWEST_ROWS * table.getItemHeight())
				.span(4, 1).applyTo(table);
		for (String key : List.of("suspect.kind", "suspect.code", "suspect.words", "suspect.confidence", "suspect.place"))
			new TableColumn(table, SWT.NONE).setText(words.text(key));
		whole = new Label(around, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).span(4, 1).exclude(true).applyTo(whole);
		table.getColumn(DECIDED).addListener(SWT.Resize, event -> tellWhole());
		table.addListener(SWT.Resize, event -> widths());
		table.addListener(SWT.Selection, this::selected);
		table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(owner::open));
		table.addListener(SWT.KeyDown, this::pressed);
		// Enter is for the row and not for the button of a dialog around it, which would save what nobody has compared.
		table.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
	}

	private Button button(String key, Runnable action) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(words.text(key));
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Returns the whole. */
	public Composite control() {
		return area;
	}

	/** Tells whether the words of a place say something already. */
	boolean says(Decision suspect, String value) {
		return wording.text(suspect).contains(value);
	}

	/** Shows other places, the first one that is not ticked selected. */
	public void show(List<Decision> others, Set<Integer> looked, String summarized) {
		suspects = others;
		said = summarized;
		table.removeAll();
		for (int i = 0; i < suspects.size(); i++)
			row(suspects.get(i)).setChecked(looked.contains(i));
		wide = 0;
		widths();
		summarize();
		for (Button button : List.of(previous, next, done))
			button.setEnabled(!suspects.isEmpty());
		if (suspects.isEmpty()) {
			tellWhole();
			return;
		}
		table.setSelection(Math.max(0, unticked(0)));
		look(false);
	}

	private TableItem row(Decision suspect) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(new String[] {words.text("kind." + suspect.kind().name()), suspect.code() == null ? "" : suspect.code(), wording.text(suspect),
				words.text("confidence." + suspect.confidence().name()), wording.places(suspect.places())});
		return item;
	}

	private void summarize() {
		int looked = looked().size();
		String count = suspects.isEmpty() ? "" : looked == suspects.size() ? words.text("suspect.all", looked) : words.text("suspect.count", suspects.size(), looked);
		summary.setText((said + count).replace("&", "&&"));
		summary.requestLayout();
	}

	/** Gives the keyboard to the table, unless it is empty. */
	public boolean focus() {
		return !suspects.isEmpty() && table.setFocus();
	}

	/** Returns which places are ticked, by their positions. */
	public Set<Integer> looked() {
		Set<Integer> looked = new TreeSet<>();
		for (int i = 0; i < table.getItemCount(); i++)
			if (table.getItem(i).getChecked())
				looked.add(i);
		return looked;
	}

	/** Selects the first place that is as asked for, without looking at it. */
	public void select(Predicate<Decision> wanted) {
		int index = -1;
		for (int i = suspects.size() - 1; i >= 0; i--)
			if (wanted.test(suspects.get(i)))
				index = i;
		table.deselectAll();
		if (index >= 0)
			table.setSelection(index);
		tellWhole();
	}

	/** Goes to the next place, or with -1 to the one before. */
	public void step(int by) {
		if (suspects.isEmpty())
			return;
		int at = table.getSelectionIndex();
		table.setSelection(at < 0 ? 0 : Math.floorMod(at + by, suspects.size()));
		look(true);
	}

	/** Ticks the selected place and goes to the next one that is not ticked. */
	public void done() {
		if (table.getSelectionIndex() < 0)
			return;
		table.getItem(table.getSelectionIndex()).setChecked(true);
		ticked();
		int left = unticked(table.getSelectionIndex() + 1);
		if (left >= 0) {
			table.setSelection(left);
			look(true);
		}
	}

	/** Returns the first place from one on, and around, that is not ticked; -1 where all are. */
	private int unticked(int from) {
		for (int i = 0; i < table.getItemCount(); i++) {
			int at = (from + i) % table.getItemCount();
			if (!table.getItem(at).getChecked())
				return at;
		}
		return -1;
	}

	private void selected(Event event) {
		if (event.detail == SWT.CHECK)
			ticked();
		else
			look(true);
	}

	private void ticked() {
		summarize();
		owner.ticked(new HashSet<>(looked()));
	}

	private Optional<Decision> selected() {
		return table.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(suspects.get(table.getSelectionIndex()));
	}

	private void look(boolean isAskedFor) {
		tellWhole();
		selected().ifPresent(suspect -> owner.look(suspect, isAskedFor));
	}

	/** Enter goes to the place: left to the system it would tick the row. What the print says can be copied, above all where it was left out. */
	private void pressed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			selected().ifPresent(owner::open);
		}
		if (event.stateMask != SWT.MOD1 || event.keyCode != 'c' || selected().map(Decision::before).isEmpty())
			return;
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[] {selected().get().before()}, new Transfer[] {TextTransfer.getInstance()});
		clipboard.dispose();
	}

	/** Columns keep the widths that the user gave them until the table itself is wider or narrower. */
	private void widths() {
		if (table.getSize().x == wide)
			return;
		wide = table.getSize().x;
		int rest = table.getClientArea().width - MARGIN;
		for (int i = 0; i < table.getColumnCount(); i++)
			if (i != DECIDED) {
				table.getColumn(i).pack();
				table.getColumn(i).setWidth(Math.min(table.getColumn(i).getWidth(), WIDEST));
				rest -= table.getColumn(i).getWidth();
			}
		table.getColumn(DECIDED).setWidth(Math.max(NARROWEST, rest));
	}

	/** Writes below the table what its column has no room for, so that the mouse is not needed to read it. */
	private void tellWhole() {
		int index = table.getSelectionIndex();
		String text = index < 0 ? "" : table.getItem(index).getText(DECIDED);
		GC gc = new GC(table);
		boolean isCut = gc.textExtent(text).x > table.getColumn(DECIDED).getWidth() - MARGIN;
		gc.dispose();
		whole.setText(isCut ? text.replace("&", "&&") : "");
		whole.setVisible(isCut);
		((GridData) whole.getLayoutData()).exclude = !isCut;
		whole.requestLayout();
	}
}
