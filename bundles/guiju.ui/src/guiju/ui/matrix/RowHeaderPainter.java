package guiju.ui.matrix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import guiju.ui.matrix.content.MatrixRow;
import guiju.ui.matrix.content.MatrixView;

/** Paints before each row its code and name, and how much knowledge and how many skills it cites. */
final class RowHeaderPainter extends CellPainter {

	private final CellTexts texts;
	private final MatrixWords words;

	RowHeaderPainter(MatrixTable table, CellTexts texts, MatrixWords words) {
		super(table);
		this.texts = texts;
		this.words = words;
	}

	@Override
	void paint(int part, int rowAt, GC gc, Rectangle area, Ink ink) {
		MatrixView view = table.view();
		if (rowAt >= view.rows().size())
			return;
		MatrixRow row = view.rows().get(rowAt);
		boolean duty = row instanceof MatrixRow.OfDuty;
		Color ground = table.isCrossRow(rowAt) ? ink.cross() : duty ? ink.duty() : ink.header();
		Strokes.fill(gc, area, ground);
		if (part == 0)
			title(view, row, gc, area, ink);
		else if (!(row instanceof MatrixRow.Unread))
			sum(view, row, part == 2, gc, area, ink);
		Strokes.lines(gc, area, part == 2 ? ink.strong() : ink.line(), ink.line());
	}

	private void title(MatrixView view, MatrixRow row, GC gc, Rectangle area, Ink ink) {
		int em = table.measures().em();
		switch (row) {
			case MatrixRow.OfDuty duty -> {
				arrow(gc, area, view.isFolded(row), ink.faint());
				gc.setFont(table.measures().bold());
				Strokes.left(gc, words.full(row), area.x + em + 8, area, ink.text());
			}
			case MatrixRow.OfTask task -> {
				boolean trouble = !task.troubles().isEmpty();
				String title = (trouble ? "⚠ " : "") + words.full(row);
				Strokes.left(gc, title, area.x + 2 * em + 8, area, trouble ? ink.red() : ink.text());
			}
			case MatrixRow.Unread unread -> Strokes.left(gc, "⚠ " + words.full(row), area.x + 2 * em + 8, area, ink.faint());
		}
	}

	private void arrow(GC gc, Rectangle area, boolean folded, Color color) {
		int em = table.measures().em();
		int half = em / 3;
		int x = area.x + 6 + em / 2;
		int y = area.y + area.height / 2;
		gc.setBackground(color);
		gc.setAntialias(SWT.ON);
		gc.fillPolygon(folded ? new int[] {x - half / 2, y - half, x - half / 2, y + half, x + half, y} : new int[] {x - half, y - half / 2, x + half, y - half / 2, x, y + half});
		gc.setAntialias(SWT.DEFAULT);
	}

	private void sum(MatrixView view, MatrixRow row, boolean skills, GC gc, Rectangle area, Ink ink) {
		int count = view.matrix().count(row, skills);
		boolean none = count == 0 && row instanceof MatrixRow.OfTask;
		if (none)
			Strokes.fill(gc, area, ink.amberGround());
		Strokes.centred(gc, texts.row(view, skills ? 2 : 1, view.rows().indexOf(row)), area, none ? ink.amber() : row instanceof MatrixRow.OfDuty ? ink.faint() : ink.text());
	}
}
