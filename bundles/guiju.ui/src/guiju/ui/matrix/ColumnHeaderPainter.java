package guiju.ui.matrix;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import guiju.ui.matrix.content.MatrixColumn;
import guiju.ui.matrix.content.MatrixView;

/** Paints above each column its group, its code, its label from top to bottom and how many tasks cite it. */
final class ColumnHeaderPainter extends CellPainter {

	private final CellTexts texts;

	ColumnHeaderPainter(MatrixTable table, CellTexts texts) {
		super(table);
		this.texts = texts;
	}

	@Override
	void paint(int columnAt, int part, GC gc, Rectangle area, Ink ink) {
		MatrixView view = table.view();
		if (columnAt >= view.columns().size())
			return;
		MatrixColumn column = view.columns().get(columnAt);
		boolean wrong = column.state() != MatrixColumn.State.DEFINED;
		Color color = wrong ? ink.red() : ink.text();
		Color ground = table.isCrossColumn(columnAt) ? ink.cross() : wrong ? ink.redGround() : ink.header();
		boolean last = columnAt + 1 < view.columns().size() && view.columns().get(columnAt + 1).skill() != column.skill();
		switch (part) {
			case CellTexts.GROUP -> group(view, column, columnAt, gc, area, ink);
			case CellTexts.CODE -> {
				Strokes.fill(gc, area, ground);
				gc.setFont(table.measures().bold());
				Strokes.centred(gc, texts.column(view, part, columnAt), area, wrong ? ink.red() : ink.of(column.skill()));
			}
			case CellTexts.NAME -> {
				Strokes.fill(gc, area, ground);
				Strokes.vertical(gc, texts.column(view, part, columnAt), area, table.measures(), color);
			}
			default -> count(view, column, columnAt, gc, area, ink);
		}
		boolean inner = part == CellTexts.CODE || part == CellTexts.GROUP;
		if (part != CellTexts.GROUP)
			Strokes.lines(gc, area, last ? ink.strong() : ink.line(), part == CellTexts.COUNT ? ink.strong() : inner ? ground : ink.line());
	}

	private void count(MatrixView view, MatrixColumn column, int columnAt, GC gc, Rectangle area, Ink ink) {
		int count = view.matrix().count(column);
		boolean unused = view.matrix().isUnused(column);
		Strokes.fill(gc, area, unused ? ink.amberGround() : ink.heat(count, view.matrix().most()));
		if (unused || view.matrix().isMostCited(column))
			gc.setFont(table.measures().bold());
		Strokes.centred(gc, texts.column(view, CellTexts.COUNT, columnAt), area, unused ? ink.amber() : ink.text());
	}

	/** Each cell draws its part of the group's name, which so goes over as many columns as it needs and stays in sight. */
	private void group(MatrixView view, MatrixColumn column, int columnAt, GC gc, Rectangle area, Ink ink) {
		Strokes.fill(gc, area, ink.band(column.skill()));
		int first = 0;
		while (view.columns().get(first).skill() != column.skill())
			first++;
		int start = Math.max(area.x - (columnAt - first) * table.measures().column(), table.bodyStart());
		gc.setFont(table.measures().bold());
		String full = texts.group(view, column.skill());
		long columns = view.columns().stream().filter(each -> each.skill() == column.skill()).count();
		String name = gc.textExtent(full).x + 8 <= columns * area.width ? full : texts.letter(column.skill());
		gc.setForeground(ink.of(column.skill()));
		gc.drawText(name, start + 6, area.y + (area.height - gc.textExtent(name).y) / 2, true);
	}
}
