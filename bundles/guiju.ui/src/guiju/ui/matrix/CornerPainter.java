package guiju.ui.matrix;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the corner: what rows and sums are, and the sums of all. */
final class CornerPainter extends CellPainter {

	private final MatrixWords words;

	CornerPainter(MatrixTable table, MatrixWords words) {
		super(table);
		this.words = words;
	}

	@Override
	void paint(int column, int row, GC gc, Rectangle all, Ink ink) {
		Rectangle area = new Rectangle(0, 0, table.bodyStart(), table.measures().headers().stream().mapToInt(Integer::intValue).sum());
		List<Integer> widths = table.measures().titles();
		List<Integer> heights = table.measures().headers();
		int last = heights.get(CellTexts.COUNT);
		Strokes.fill(gc, area, ink.header());
		// What lies beside the table, too, when the theme has changed.
		if (!table.control().getBackground().equals(ink.ground()))
			table.control().setBackground(ink.ground());
		Rectangle bottom = new Rectangle(0, area.height - last, widths.get(0), last);
		gc.setFont(table.measures().bold());
		Strokes.left(gc, words.text("duties"), 8, bottom, ink.text());
		gc.setFont(table.control().getFont());
		String count = words.text("count");
		Point size = gc.textExtent(count);
		gc.setForeground(ink.faint());
		if (size.x + gc.textExtent(words.text("duties")).x + 40 < widths.get(0))
			gc.drawText(count, widths.get(0) - size.x - 8, bottom.y + (last - size.y) / 2, true);
		sum(gc, widths.get(0), false, area, heights, ink);
		sum(gc, widths.get(0) + widths.get(1), true, area, heights, ink);
		Strokes.lines(gc, area, ink.strong(), ink.strong());
	}

	private void sum(GC gc, int x, boolean skills, Rectangle area, List<Integer> heights, Ink ink) {
		int width = table.measures().column();
		int last = heights.get(CellTexts.COUNT);
		Rectangle name = new Rectangle(x, heights.get(CellTexts.GROUP) + heights.get(CellTexts.CODE), width, heights.get(CellTexts.NAME));
		Strokes.vertical(gc, words.text(skills ? "sum.skill" : "sum.knowledge"), name, table.measures(), ink.of(skills));
		Rectangle total = new Rectangle(x, area.height - last, width, last);
		gc.setFont(table.measures().bold());
		Strokes.centred(gc, String.valueOf(CellTexts.total(table.view().matrix(), skills)), total, ink.text());
		gc.setFont(table.control().getFont());
	}
}
