package guiju.ui.matrix;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

import guiju.ui.matrix.content.MatrixView;

/** Says beside the pointer what is under it: of a cell its task and its definition, of a header its own text in full. */
final class MatrixTips extends DefaultToolTip {

	private final MatrixTable table;
	private final MatrixWords words;
	private MatrixTable.Place used;

	MatrixTips(MatrixTable table, MatrixWords words) {
		super(table.control(), ToolTip.NO_RECREATE, false);
		this.table = table;
		this.words = words;
		setPopupDelay(500);
		setShift(new Point(14, 18));
		setStyle(SWT.NONE);
		table.control().addListener(SWT.MouseDown, this::used);
		table.control().addListener(SWT.KeyDown, this::used);
	}

	/** Who works in the table has no need of a tip over it until the pointer comes to another place. */
	private void used(Event event) {
		used = table.at(table.control().toControl(table.control().getDisplay().getCursorLocation()));
		hide();
	}

	@Override
	protected Object getToolTipArea(Event event) {
		return table.at(new Point(event.x, event.y));
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		MatrixTable.Place at = table.at(new Point(event.x, event.y));
		if (at.equals(used))
			return false;
		used = null;
		return !text(at).isEmpty();
	}

	@Override
	protected String getText(Event event) {
		return text(table.at(new Point(event.x, event.y)));
	}

	private String text(MatrixTable.Place at) {
		MatrixView view = table.view();
		String row = at.row() < 0 || at.row() >= view.rows().size() ? "" : words.row(view.matrix(), view.rows().get(at.row()));
		String column = at.column() < 0 || at.column() >= view.columns().size() ? "" : words.column(view.matrix(), view.columns().get(at.column()));
		if (row.isEmpty() || column.isEmpty())
			return row + column;
		return words.cell(view.matrix(), view.rows().get(at.row()), view.columns().get(at.column())) + "\n" + row + "\n" + column;
	}
}
