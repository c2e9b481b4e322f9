package guiju.ui.compare.table;

import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

import guiju.diff.element.ElementType;
import guiju.model.labels.DomainType;
import guiju.model.labels.Icons;
import guiju.ui.compare.layout.Span;
import guiju.ui.compare.layout.Style;
import guiju.ui.compare.list.Item;

/** Paints rows. What is marked is struck or underlined besides its colour. */
final class RowPainter {

	private final GC gc;
	private final Fonts fonts;
	private final Palette palette;
	private final Columns columns;
	private final ResourceManager resources;

	/** How a selected row is shown. */
	enum Look {
		/** Not at all. */
		PLAIN,
		/** As selected, while something else has the keyboard. */
		SELECTED,
		/** As selected, with the keyboard. */
		FOCUSED
	}

	private enum Side {
		OLD, NEW, NEITHER
	}

	RowPainter(GC gc, Fonts fonts, Palette palette, Columns columns, ResourceManager resources) {
		this.gc = gc;
		this.fonts = fonts;
		this.palette = palette;
		this.columns = columns;
		this.resources = resources;
	}

	void paint(Item item, RowLayout layout, int y, Look look) {
		background(item, layout, y, look);
		int top = y + RowLayout.GAP;
		switch (item) {
			case Item.Heading heading -> lines(layout.what(), Columns.PAD, top, Side.NEITHER);
			case Item.Consequence consequence -> lines(layout.what(), columns.old() + Columns.PAD, top, Side.NEITHER);
			case Item.Entry entry -> {
				int indent = RowLayout.indent(entry);
				Image icon = icon(entry.row().element());
				if (icon != null && entry.row().field() == null)
					gc.drawImage(icon, Columns.PAD + indent, top + (fonts.height() - icon.getBounds().height) / 2);
				lines(layout.what(), Columns.PAD + RowLayout.ICON + indent, top, Side.NEITHER);
				lines(layout.old(), columns.old() + Columns.PAD, top, Side.OLD);
				lines(layout.now(), columns.now() + Columns.PAD, top, Side.NEW);
				lines(layout.why(), columns.reason() + Columns.PAD, top, Side.NEITHER);
			}
		}
	}

	private void background(Item item, RowLayout layout, int y, Look look) {
		boolean isSection = item instanceof Item.Heading || item instanceof Item.Entry entry && entry.row().element() == ElementType.DUTY && entry.isHeading();
		boolean isHeading = item instanceof Item.Entry entry && entry.isHeading();
		gc.setBackground(look == Look.FOCUSED ? palette.selected() : look == Look.SELECTED ? palette.selectedUnfocused()
				: isSection ? palette.section() : isHeading ? palette.heading() : palette.paper());
		gc.fillRectangle(0, y, columns.end(), layout.height());
		gc.setForeground(palette.line());
		gc.drawLine(0, y + layout.height() - 1, columns.end(), y + layout.height() - 1);
		if (item instanceof Item.Entry)
			for (int x : new int[] {columns.old(), columns.now(), columns.reason()})
				gc.drawLine(x, y, x, y + layout.height() - 1);
		if (look == Look.PLAIN)
			return;
		gc.setBackground(palette.focus());
		gc.fillRectangle(0, y, look == Look.FOCUSED ? 4 : 2, layout.height());
		if (look == Look.FOCUSED) {
			gc.setForeground(palette.focus());
			gc.drawRectangle(0, y, columns.end() - 1, layout.height() - 2);
		}
	}

	private Image icon(ElementType element) {
		DomainType type = switch (element) {
			case STANDARD -> DomainType.STANDARD;
			case DUTY -> DomainType.DUTY;
			case TASK -> DomainType.TASK;
			case OUTPUT -> DomainType.OUTPUT;
			case INDICATOR -> DomainType.INDICATOR;
			case KNOWLEDGE -> DomainType.KNOWLEDGE;
			case SKILL -> DomainType.SKILL;
			case ATTITUDE -> DomainType.ATTITUDE;
			case PREREQUISITE -> DomainType.PREREQUISITE;
			case REMARK -> DomainType.REMARK;
			case NOTE -> DomainType.NOTE;
			case VERSION -> DomainType.VERSION;
		};
		return resources.create(ImageDescriptor.createFromURL(Icons.of(type)));
	}

	private void lines(List<List<Span>> lines, int x, int top, Side side) {
		int y = top;
		for (List<Span> line : lines) {
			int at = x;
			for (Span span : line)
				at += span(span, at, y, side);
			y += fonts.height();
		}
	}

	/** Draws a stretch and returns its width. */
	private int span(Span span, int x, int y, Side side) {
		gc.setFont(fonts.of(span.style().isBold()));
		int width = gc.stringExtent(span.text()).x;
		int height = fonts.height() - 2;
		boolean marked = side != Side.NEITHER && (span.style() == Style.MARKED || span.style() == Style.CODE_MARKED);
		boolean tag = span.style() == Style.TAG || span.style() == Style.IMPACT;
		if (marked) {
			gc.setBackground(side == Side.OLD ? palette.deleted() : palette.inserted());
			gc.fillRectangle(x, y, width, height);
		} else if (tag) {
			gc.setBackground(palette.behind(span.group()));
			gc.fillRoundRectangle(x, y, width, height, 8, 8);
		}
		gc.setForeground(ink(span, side, marked));
		gc.drawString(span.text(), x, y + 1, true);
		if (marked) {
			int line = side == Side.OLD ? y + height / 2 + 1 : y + height - 2;
			gc.drawLine(x, line, x + width - 1, line);
		}
		return width;
	}

	private Color ink(Span span, Side side, boolean marked) {
		if (marked)
			return side == Side.OLD ? palette.deletedInk() : palette.insertedInk();
		return switch (span.style()) {
			case MUTED -> palette.muted();
			case TAG, IMPACT -> palette.ink(span.group());
			case MISSING -> palette.missing();
			default -> palette.ink();
		};
	}

	/** Paints the names of the columns: in two lines what does not fit into one, the version's code below. */
	void header(List<String> names, int height) {
		boolean wraps = height >= 2 * fonts.height();
		gc.setBackground(palette.section());
		gc.fillRectangle(0, 0, columns.end(), height);
		gc.setFont(fonts.of(true));
		gc.setForeground(palette.ink());
		int[] starts = {0, columns.old(), columns.now(), columns.reason(), columns.end()};
		for (int i = 0; i < names.size(); i++) {
			gc.setClipping(starts[i], 0, starts[i + 1] - starts[i] - 2, height);
			String[] lines = wraps ? names.get(i).split("  ", 2) : new String[] {names.get(i)};
			for (int line = 0; line < lines.length; line++)
				gc.drawString(lines[line], starts[i] + Columns.PAD, (height - lines.length * fonts.height()) / 2 + 1 + line * fonts.height(), true);
		}
		gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
		gc.setForeground(palette.line());
		gc.drawLine(0, height - 1, columns.end(), height - 1);
	}
}
