package guiju.ui.matrix;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import guiju.ui.matrix.content.MatrixColumn;
import guiju.ui.matrix.content.MatrixRow;
import guiju.ui.matrix.content.MatrixView;

/** Paints which task cites what: a disc; under the pointer a ring shows where a click cites. */
final class BodyPainter extends CellPainter {

	BodyPainter(MatrixTable table) {
		super(table);
	}

	@Override
	void paint(int columnAt, int rowAt, GC gc, Rectangle area, Ink ink) {
		MatrixView view = table.view();
		if (rowAt >= view.rows().size() || columnAt >= view.columns().size())
			return;
		MatrixRow row = view.rows().get(rowAt);
		MatrixColumn column = view.columns().get(columnAt);
		Strokes.fill(gc, area, ground(row, column, rowAt, columnAt, ink));
		boolean last = columnAt + 1 < view.columns().size() && view.columns().get(columnAt + 1).skill() != column.skill();
		Strokes.lines(gc, area, last ? ink.strong() : ink.line(), ink.line());
		switch (row) {
			case MatrixRow.OfDuty duty -> duty(view, duty, column, gc, area, ink);
			case MatrixRow.OfTask task -> task(view, task, column, table.isUnderPointer(columnAt, rowAt), gc, area, ink);
			case MatrixRow.Unread unread -> Strokes.centred(gc, "·", area, ink.faint());
		}
		if (table.isFocus(columnAt, rowAt))
			frame(gc, area, ink.focus());
	}

	private Color ground(MatrixRow row, MatrixColumn column, int rowAt, int columnAt, Ink ink) {
		if (table.isChosen(columnAt, rowAt))
			return ink.chosen();
		if (table.isCross(columnAt, rowAt))
			return ink.cross();
		if (row instanceof MatrixRow.OfDuty)
			return ink.duty();
		return column.state() == MatrixColumn.State.UNDEFINED ? ink.redGround() : ink.ground();
	}

	private void duty(MatrixView view, MatrixRow.OfDuty duty, MatrixColumn column, GC gc, Rectangle area, Ink ink) {
		int count = view.matrix().count(duty, column);
		if (count > 0)
			Strokes.centred(gc, String.valueOf(count), area, ink.faint());
	}

	private void task(MatrixView view, MatrixRow.OfTask task, MatrixColumn column, boolean pointed, GC gc, Rectangle area, Ink ink) {
		boolean wrong = column.state() == MatrixColumn.State.UNDEFINED;
		Color color = wrong ? ink.red() : ink.of(column.skill());
		int disc = Math.max(9, table.measures().em() * 3 / 4);
		if (view.matrix().isCited(task, column))
			Strokes.mark(gc, area, disc, color, true);
		if (pointed && (view.matrix().isCited(task, column) || column.state() == MatrixColumn.State.DEFINED))
			Strokes.mark(gc, area, table.measures().mark(), color, false);
	}

	private static void frame(GC gc, Rectangle area, Color color) {
		gc.setForeground(color);
		gc.setLineWidth(2);
		gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3);
		gc.setLineWidth(1);
	}
}
