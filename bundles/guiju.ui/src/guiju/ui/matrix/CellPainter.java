package guiju.ui.matrix;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints one kind of cells. */
abstract class CellPainter implements ICellPainter {

	final MatrixTable table;

	CellPainter(MatrixTable table) {
		this.table = table;
	}

	abstract void paint(int column, int row, GC gc, Rectangle area, Ink ink);

	@Override
	public final void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		paint(cell.getColumnIndex(), cell.getRowIndex(), gc, new Rectangle(bounds.x, bounds.y, bounds.width, bounds.height), Ink.now());
		gc.setFont(table.control().getFont());
	}

	@Override
	public final int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return table.measures().column();
	}

	@Override
	public final int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
		return table.measures().row();
	}

	@Override
	public final ICellPainter getCellPainterAt(int x, int y, ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
		return this;
	}
}
