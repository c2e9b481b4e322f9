package guiju.ui.wizard.importing.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import guiju.importer.cells.Place;
import guiju.importer.cells.SourceDocument;
import guiju.ui.theme.Themes;

/** Shows a document as it was printed, marks places in it, and tells which place is clicked. Scrolls by wheel and keys. */
public final class PrintView extends Canvas {

	private final UnaryOperator<String> caption;
	private final Map<Integer, Integer> widths = new HashMap<>();
	private Control paper = this;
	private final SheetColours colours = new SheetColours(this::background);
	private final List<Consumer<Place>> clicked = new ArrayList<>();
	private SourceDocument document;
	private Sheet sheet = new Sheet(List.of(), List.of(), 0);
	private List<PrintedLine> marked = List.of();
	private List<Place> wanted = List.of();
	private int lineHeight;
	private int laidOut = -1;

	/**
	 * Makes an empty view.
	 *
	 * @param caption words the number of a page
	 */
	public PrintView(Composite parent, UnaryOperator<String> caption) {
		super(parent, SWT.BORDER | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
		this.caption = caption;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> layOut());
		addListener(SWT.MouseDown, this::click);
		addListener(SWT.KeyDown, this::scrollByKey);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_MNEMONIC);
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = markedText();
			}
		});
	}

	/** Takes its colours from another control, which is paper as well. */
	public void paperLike(Control other) {
		paper = other;
	}

	/** Paper is white where it is light, also in a view, whose own background is not. */
	private Color background() {
		return Themes.isDark() ? paper.getBackground() : getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
	}

	/** Shows a document, or none. */
	public void show(SourceDocument other) {
		document = other;
		marked = List.of();
		wanted = List.of();
		laidOut = -1;
		getVerticalBar().setSelection(0);
		layOut();
	}

	/** Tells a listener whenever a place is clicked. */
	public void onClick(Consumer<Place> listener) {
		clicked.add(listener);
	}

	/** Marks places, and shows the first of them. */
	public void mark(List<Place> places) {
		wanted = places;
		marked = sheet.at(places);
		if (!marked.isEmpty())
			reveal(marked.get(0).y(), marked.get(marked.size() - 1).y() + lineHeight);
		redraw();
	}

	/** Returns the words that are marked, line by line. */
	public String markedText() {
		return String.join("\n", marked.stream().map(PrintedLine::text).toList());
	}

	/** Returns all words of the document, for those who cannot see it. */
	public String words() {
		return String.join("\n", sheet.lines().stream().map(PrintedLine::text).toList());
	}

	/** Scrolls to the first line that has some words and returns where it is now, or null where none has. */
	public Rectangle reveal(String words) {
		PrintedLine line = sheet.lines().stream().filter(each -> each.text().contains(words)).findFirst().orElse(null);
		if (line == null)
			return null;
		reveal(line.y(), line.y() + lineHeight);
		redraw();
		return new Rectangle(line.x(), line.y() - getVerticalBar().getSelection(), line.width(), lineHeight);
	}

	private void layOut() {
		int width = getClientArea().width;
		if (document == null) {
			sheet = new Sheet(List.of(), List.of(), 0);
		} else if (width != laidOut && width > 0) {
			GC gc = new GC(this);
			lineHeight = gc.getFontMetrics().getHeight() + 3;
			sheet = new Layouter(c -> widths.computeIfAbsent(c, key -> gc.textExtent(String.valueOf((char) key.intValue())).x), lineHeight, width, caption)
					.layOut(document);
			gc.dispose();
			laidOut = width;
		}
		int shown = getClientArea().height;
		getVerticalBar().setValues(Math.min(getVerticalBar().getSelection(), Math.max(0, sheet.height() - shown)), 0, Math.max(sheet.height(), 1),
				Math.max(1, Math.min(shown, sheet.height())), Math.max(1, 2 * lineHeight), Math.max(1, shown - lineHeight));
		getVerticalBar().setVisible(sheet.height() > shown);
		mark(wanted);
	}

	private void reveal(int top, int bottom) {
		int at = getVerticalBar().getSelection();
		int shown = getClientArea().height;
		if (top < at + lineHeight || bottom > at + shown - lineHeight)
			getVerticalBar().setSelection(Math.max(0, Math.min(top - shown / 3, sheet.height() - shown)));
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		int top = getVerticalBar().getSelection();
		gc.setBackground(background());
		gc.fillRectangle(area);
		gc.setForeground(colours.border());
		for (PrintedCell cell : sheet.cells())
			if (cell.y() - top < area.height && cell.y() + cell.height() > top)
				gc.drawRectangle(cell.x(), cell.y() - top, cell.width(), cell.height());
		for (PrintedLine line : sheet.lines())
			if (line.y() - top < area.height && line.y() + lineHeight > top)
				paint(gc, line, line.y() - top);
		if (isFocusControl() && document != null)
			gc.drawFocus(1, 1, area.width - 2, area.height - 2);
	}

	private void paint(GC gc, PrintedLine line, int y) {
		if (marked.contains(line)) {
			gc.setBackground(colours.mark());
			gc.fillRectangle(line.x() - 2, y, line.width() + 4, lineHeight);
			gc.setBackground(colours.edge());
			gc.fillRectangle(line.x() - 5, y, 3, lineHeight);
		}
		gc.setForeground(line.isCaption() ? colours.caption() : paper.getForeground());
		gc.drawText(line.text(), line.x(), y + 1, SWT.DRAW_TRANSPARENT);
	}

	private void click(Event event) {
		setFocus();
		sheet.at(event.x, event.y + getVerticalBar().getSelection(), lineHeight).ifPresent(line -> clicked.forEach(listener -> listener.accept(line.place())));
	}

	private void scrollByKey(Event event) {
		int page = getVerticalBar().getPageIncrement();
		int by = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 2 * lineHeight;
			case SWT.ARROW_UP -> -2 * lineHeight;
			case SWT.PAGE_DOWN -> page;
			case SWT.PAGE_UP -> -page;
			case SWT.HOME -> -sheet.height();
			case SWT.END -> sheet.height();
			default -> 0;
		};
		if (by == 0)
			return;
		int most = Math.max(0, sheet.height() - getClientArea().height);
		getVerticalBar().setSelection(Math.max(0, Math.min(most, getVerticalBar().getSelection() + by)));
		redraw();
	}
}
