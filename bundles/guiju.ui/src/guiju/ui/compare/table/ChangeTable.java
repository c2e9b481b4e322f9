package guiju.ui.compare.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import guiju.ui.compare.list.CellText;
import guiju.ui.compare.list.Explanation;
import guiju.ui.compare.list.Item;

/**
 * The rows of a comparison with both versions side by side. A table of the window system has rows of one height and cells of one
 * look; here texts are wrapped and marked. Only what is visible is painted.
 */
public final class ChangeTable extends Canvas {

	/** What a user asks of the table. */
	public interface Listener {

		/** Another row is selected, or the selected one has changed; null for none. */
		void selected(Item item);

		/** The element of a row is to be opened: in its old version or in its new one. */
		void open(Item item, boolean old);

		/** What follows from a row is to be listed, or no more. */
		void fold(Item.Entry entry, boolean unfold);
	}

	private static final int HEADER = 8;

	private final LocalResourceManager resources;
	private final Listener listener;
	private List<Item> items = List.of();
	private List<String> headers = List.of("", "", "", "");
	private Explanation explanation;
	private List<RowLayout> layouts = List.of();
	private int[] tops = {0};
	private boolean headersWrap;
	private Columns columns = Columns.of(1, 1, 0, 0);
	private Fonts fonts;
	private int selected = -1;
	private String empty = "";
	private String summary = "";

	/** Makes a table without rows. */
	public ChangeTable(Composite parent, Listener listener) {
		super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.listener = listener;
		resources = new LocalResourceManager(JFaceResources.getResources(), this);
		fonts = new Fonts(this, resources);
		addListener(SWT.Paint, this::paint);
		addListener(SWT.Resize, event -> {
			layOut();
			reveal(selected);
		});
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		new TableKeys(this).install();
		new TableMouse(this).install();
		new TableAccess(this).install();
	}

	// What is shown

	/** Says what stands in the place of rows where there are none. */
	public void setEmptyText(String text) {
		empty = text;
		redraw();
	}

	/** Returns what stands in the place of rows where there are none. */
	public String emptyText() {
		return empty;
	}

	/** Says what the rows amount to, for those who hear them and come to the rows at once. */
	public void setSummary(String words) {
		summary = words;
	}

	/** Returns what the rows amount to. */
	public String summary() {
		return summary;
	}

	/** Names the columns. */
	public void setHeaders(List<String> names) {
		headers = List.copyOf(names);
		redraw();
	}

	/** Shows other rows; selection and place stay where they were, as far as the rows are there still. */
	public void show(List<Item> shown, Explanation words) {
		String wanted = selected < 0 ? null : items.get(selected).key();
		int formerSelected = selected;
		int offset = selected < 0 ? 0 : tops[selected] - scroll();
		items = List.copyOf(shown);
		explanation = words;
		layOut();
		selected = index(wanted);
		if (selected < 0 && formerSelected >= 0 && !items.isEmpty())
			selected = Math.min(formerSelected, items.size() - 1);
		if (selected >= 0)
			scrollTo(tops[selected] - offset);
		reveal(selected);
		redraw();
		listener.selected(selectedItem().orElse(null));
	}

	private int index(String key) {
		for (int i = 0; key != null && i < items.size(); i++)
			if (items.get(i).key().equals(key))
				return i;
		return -1;
	}

	private void layOut() {
		if (!fonts.isOf(getFont()))
			fonts = new Fonts(this, resources);
		columns = columns(getClientArea().width);
		headersWrap = headers.subList(1, 3).stream().anyMatch(name -> fonts.width(name, true) > columns.side() - 2 * Columns.PAD);
		List<RowLayout> all = new ArrayList<>(items.size());
		tops = new int[items.size() + 1];
		for (int i = 0; i < items.size(); i++) {
			all.add(RowLayout.of(items.get(i), explanation, columns, fonts));
			tops[i + 1] = tops[i] + all.get(i).height();
		}
		layouts = all;
		int visible = Math.max(1, getClientArea().height - header());
		getVerticalBar().setValues(Math.min(scroll(), Math.max(0, tops[items.size()] - visible)), 0, Math.max(visible, tops[items.size()]), visible,
				2 * fonts.height(), visible);
		getVerticalBar().setVisible(tops[items.size()] > visible);
	}

	private Columns columns(int width) {
		int names = fonts.width(headers.get(0), true) + 2 * Columns.PAD;
		int word = names;
		for (Item item : items)
			if (item instanceof Item.Entry entry) {
				String name = explanation.what(entry.row());
				int beside = 2 * Columns.PAD + RowLayout.ICON + RowLayout.indent(entry);
				names = Math.max(names, beside + fonts.width(name, entry.isHeading()));
				word = Math.max(word, beside + fonts.longestWord(name, entry.isHeading()));
			}
		return Columns.of(width, fonts.of('國', false), names, word);
	}

	private void paint(Event event) {
		Palette palette = new Palette(resources);
		Rectangle area = getClientArea();
		GC gc = event.gc;
		gc.setBackground(palette.paper());
		gc.fillRectangle(area);
		RowPainter painter = new RowPainter(gc, fonts, palette, columns, resources);
		for (int i = at(0); i >= 0 && i < items.size() && tops[i] - scroll() < area.height; i++)
			painter.paint(items.get(i), layouts.get(i), header() + tops[i] - scroll(),
					i != selected ? RowPainter.Look.PLAIN : isFocusControl() ? RowPainter.Look.FOCUSED : RowPainter.Look.SELECTED);
		if (items.isEmpty()) {
			gc.setForeground(palette.muted());
			gc.drawText(empty, 2 * Columns.PAD, header() + 2 * Columns.PAD, true);
		}
		painter.header(headers, header());
	}

	// Places

	/** Returns the height of a line in pixels, which grows with the font. */
	public int lineHeight() {
		return fonts.height();
	}

	int header() {
		return (headersWrap ? 2 : 1) * fonts.height() + HEADER;
	}

	private int scroll() {
		return getVerticalBar().getSelection();
	}

	private void scrollTo(int y) {
		int visible = Math.max(1, getClientArea().height - header());
		getVerticalBar().setSelection(Math.max(0, Math.min(y, tops[items.size()] - visible)));
	}

	/** Returns the row at a height below the header, or -1. */
	private int at(int y) {
		int wanted = y + scroll();
		int low = 0;
		int high = items.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (tops[middle] <= wanted)
				low = middle;
			else
				high = middle - 1;
		}
		return items.isEmpty() || wanted >= tops[items.size()] ? -1 : low;
	}

	int rowAt(int y) {
		return y < header() ? -1 : at(y - header());
	}

	int columnAt(int x) {
		return columns.at(x);
	}

	/** Returns whether a place is on the line that tells what follows. */
	boolean isFold(int row, int x, int y) {
		if (!(items.get(row) instanceof Item.Entry entry) || entry.following().isEmpty() || columns.at(x) != 3)
			return false;
		int line = (y - header() - tops[row] + scroll() - RowLayout.GAP) / fonts.height();
		List<?> why = layouts.get(row).why();
		return line >= 0 && line < why.size() && line >= why.size() - 1;
	}

	/** Returns where a row stands in this control. */
	public Rectangle bounds(int row) {
		return new Rectangle(0, header() + tops[row] - scroll(), columns.end(), layouts.get(row).height());
	}

	/** Returns where a column begins: 0 for what it is, 1 for the old version, 2 for the new one, 3 for the reason. */
	public int columnStart(int column) {
		return new int[] {0, columns.old(), columns.now(), columns.reason()}[column];
	}

	private void reveal(int row) {
		if (row < 0 || row >= items.size())
			return;
		int visible = Math.max(1, getClientArea().height - header());
		if (tops[row] < scroll())
			scrollTo(tops[row]);
		else if (tops[row + 1] > scroll() + visible)
			scrollTo(Math.min(tops[row], tops[row + 1] - visible));
	}

	// Selection

	/** Returns the rows. */
	public List<Item> items() {
		return items;
	}

	/** Returns the number of the selected row, or -1. */
	public int selection() {
		return selected;
	}

	/** Returns the selected row, or empty. */
	public Optional<Item> selectedItem() {
		return selected < 0 || selected >= items.size() ? Optional.empty() : Optional.of(items.get(selected));
	}

	/** Selects a row and scrolls to it. */
	public void select(int row) {
		if (items.isEmpty())
			return;
		selected = Math.max(0, Math.min(row, items.size() - 1));
		reveal(selected);
		redraw();
		getAccessible().setFocus(selected);
		listener.selected(items.get(selected));
	}

	/** Goes a page up or down. */
	void page(boolean down) {
		int visible = Math.max(1, getClientArea().height - header());
		int wanted = selected < 0 ? 0 : tops[selected] + (down ? visible : -visible);
		int row = 0;
		while (row < items.size() - 1 && tops[row + 1] <= wanted)
			row++;
		select(row == selected ? row + (down ? 1 : -1) : row);
	}

	void open(boolean old) {
		selectedItem().ifPresent(item -> listener.open(item, old));
	}

	/** Folds or unfolds what follows from the selected row. */
	public void fold(boolean unfold) {
		selectedItem().filter(Item.Entry.class::isInstance).map(Item.Entry.class::cast)
				.filter(entry -> !entry.following().isEmpty() && entry.unfolded() != unfold).ifPresent(entry -> listener.fold(entry, unfold));
	}

	/** Goes through the rows as they are read, from top to bottom, columns parted by a bar. */
	public List<String> read() {
		return layouts.stream().map(RowLayout::text).toList();
	}

	/** Returns the lines of each row's first column, as they are broken. */
	public List<List<String>> names() {
		return layouts.stream().map(layout -> layout.what().stream().map(CellText::text).toList()).toList();
	}

	/** Copies the selected row, its columns parted by tabulators; the window's own action for that finds this by its name. */
	public void copy() {
		if (selected < 0)
			return;
		Clipboard clipboard = new Clipboard(getDisplay());
		clipboard.setContents(new Object[] {layouts.get(selected).text().replace(" | ", "\t")}, new Transfer[] {TextTransfer.getInstance()});
		clipboard.dispose();
	}

	/** Returns what a row says to those who hear it. */
	String spoken(int row) {
		return layouts.get(row).text();
	}

	/** Hands what is selected to somebody. */
	void withSelected(Consumer<Item> taker) {
		selectedItem().ifPresent(taker);
	}
}
