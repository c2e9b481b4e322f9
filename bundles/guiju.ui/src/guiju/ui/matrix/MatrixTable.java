package guiju.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import guiju.ui.matrix.content.MatrixColumn;
import guiju.ui.matrix.content.MatrixRow;
import guiju.ui.matrix.content.MatrixView;
import guiju.ui.matrix.content.Toggle;

/** The table of the matrix: what it shows, which cell has the focus, which are chosen. One cell has the focus as long as there is any. */
final class MatrixTable {

	/** A place in the table: in the body, or in one of its headers, where the other position is -1. */
	record Place(int column, int row) {}

	private final Layers layers;
	private final NatTable control;
	private final Measures measures;
	private final List<Runnable> listeners = new ArrayList<>();
	private MatrixView view;
	private Place pointed = new Place(-1, -1);
	/** Whether the focus is only put back where it was. */
	private boolean quiet;
	private int height;

	MatrixTable(Composite parent, MatrixView first, MatrixWords words) {
		view = first;
		Factories.await();
		CellTexts texts = new CellTexts(words);
		layers = new Layers(this, texts);
		control = layers.create(parent, texts, words);
		measures = new Measures(control);
		measures.fit(view);
		layers.measure(measures, view);
		layers.selection.addLayerListener(this::heard);
		control.addListener(SWT.Resize, event -> resized());
		focus(0, 0);
	}

	private void resized() {
		// A line more below the table must not move its cells.
		if (Math.abs(control.getSize().y - height) < 5 * measures.line())
			return;
		height = control.getSize().y;
		int before = measures.nameLength();
		measures.fit(view);
		if (measures.nameLength() == before)
			return;
		quiet = true;
		try {
			rebuild(view);
		} finally {
			quiet = false;
		}
	}

	private void heard(ILayerEvent event) {
		if (event instanceof ISelectionEvent) {
			if (!quiet)
				listeners.forEach(Runnable::run);
			control.redraw();
		}
	}

	/** Adds somebody who hears that another cell has the focus. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	NatTable control() {
		return control;
	}

	Measures measures() {
		return measures;
	}

	MatrixView view() {
		return view;
	}

	// What is shown

	/** Shows something else; the cell with the focus keeps it, and what is in sight stays there as far as it is still shown. */
	void show(MatrixView now) {
		MatrixView before = view;
		view = now;
		if (now.hasShapeOf(before)) {
			control.redraw();
			listeners.forEach(Runnable::run);
		} else
			rebuild(before);
	}

	private void rebuild(MatrixView before) {
		MatrixView now = view;
		Place focus = focus();
		Optional<MatrixRow> row = focus.row() >= 0 && focus.row() < before.rows().size() ? Optional.of(before.rows().get(focus.row())) : Optional.empty();
		Optional<MatrixColumn> column = focus.column() >= 0 && focus.column() < before.columns().size() ? Optional.of(before.columns().get(focus.column())) : Optional.empty();
		Object firstRow = layers.firstRow(before);
		Object firstColumn = layers.firstColumn(before);
		measures.fit(now);
		layers.measure(measures, now);
		layers.refresh();
		int rowAt = row.flatMap(each -> now.rowAt(each.id())).orElse(Math.min(Math.max(0, focus.row()), now.rows().size() - 1));
		int columnAt = column.flatMap(each -> now.columnAt(each.id())).orElse(Math.min(Math.max(0, focus.column()), now.columns().size() - 1));
		select(columnAt, rowAt, false);
		// Last, since what is selected comes in sight.
		layers.scroll(now.columnAt(firstColumn), now.rowAt(firstRow));
	}

	// The focus

	/** Returns where the focus is, -1 where nowhere. */
	Place focus() {
		PositionCoordinate anchor = layers.selection.getSelectionAnchor();
		return new Place(anchor.columnPosition == SelectionLayer.NO_SELECTION ? -1 : anchor.columnPosition,
				anchor.rowPosition == SelectionLayer.NO_SELECTION ? -1 : anchor.rowPosition);
	}

	Optional<MatrixRow> row() {
		int row = focus().row();
		return row >= 0 && row < view.rows().size() ? Optional.of(view.rows().get(row)) : Optional.empty();
	}

	Optional<MatrixColumn> column() {
		int column = focus().column();
		return column >= 0 && column < view.columns().size() ? Optional.of(view.columns().get(column)) : Optional.empty();
	}

	/** Gives a cell the focus and brings it in sight; positions beyond the ends mean the ends. */
	void focus(int column, int row) {
		select(column, row, false);
		reveal(focus().column(), focus().row());
	}

	/** Chooses all cells from the focus to another one. */
	void extend(int column, int row) {
		select(column, row, true);
		reveal(end().column(), end().row());
	}

	private void select(int column, int row, boolean extended) {
		if (view.rows().isEmpty() || view.columns().isEmpty()) {
			layers.selection.clear();
			return;
		}
		int columnAt = Math.clamp(column, 0, view.columns().size() - 1);
		int rowAt = Math.clamp(row, 0, view.rows().size() - 1);
		layers.selection.doCommand(new SelectCellCommand(layers.selection, columnAt, rowAt, extended, false));
	}

	private void reveal(int column, int row) {
		if (column >= 0 && row >= 0)
			layers.viewport.moveCellPositionIntoViewport(column, row);
	}

	/** Returns the end of what is chosen, opposite to the focus. */
	Place end() {
		PositionCoordinate last = layers.selection.getLastSelectedCellPosition();
		return last == null ? focus() : new Place(last.columnPosition, last.rowPosition);
	}

	void selectAll() {
		if (!view.rows().isEmpty() && !view.columns().isEmpty())
			layers.selection.selectAll();
	}

	/** Returns the cells that are chosen. */
	List<Toggle.Cell> chosen() {
		List<Toggle.Cell> cells = new ArrayList<>();
		for (PositionCoordinate at : layers.selection.getSelectedCellPositions())
			if (at.rowPosition < view.rows().size() && at.columnPosition < view.columns().size())
				cells.add(new Toggle.Cell(view.rows().get(at.rowPosition), view.columns().get(at.columnPosition)));
		return cells;
	}

	// What painters ask

	boolean isFocus(int column, int row) {
		return focus().equals(new Place(column, row));
	}

	boolean isChosen(int column, int row) {
		return !isFocus(column, row) && layers.selection.isCellPositionSelected(column, row);
	}

	boolean isCross(int column, int row) {
		return isCrossColumn(column) || isCrossRow(row);
	}

	boolean isCrossColumn(int column) {
		return focus().column() == column;
	}

	boolean isCrossRow(int row) {
		return focus().row() == row;
	}

	boolean isUnderPointer(int column, int row) {
		return pointed.column() == column && pointed.row() == row;
	}

	void point(Place place) {
		if (!place.equals(pointed)) {
			pointed = place;
			control.redraw();
		}
	}

	// Where things are

	/** Returns where the body begins, right of the row header. */
	int bodyStart() {
		return measures.titles().stream().mapToInt(Integer::intValue).sum();
	}

	/** Returns what is at a point of the control. */
	Place at(Point point) {
		int column = control.getColumnPositionByX(point.x);
		int row = control.getRowPositionByY(point.y);
		if (column < 0 || row < 0 || control.getRegionLabelsByXY(point.x, point.y) == null)
			return new Place(-1, -1);
		boolean inRows = control.getRegionLabelsByXY(point.x, point.y).hasLabel(GridRegion.ROW_HEADER);
		boolean inColumns = control.getRegionLabelsByXY(point.x, point.y).hasLabel(GridRegion.COLUMN_HEADER);
		boolean inBody = control.getRegionLabelsByXY(point.x, point.y).hasLabel(GridRegion.BODY);
		return new Place(inBody || inColumns ? control.getColumnIndexByPosition(column) : -1, inBody || inRows ? control.getRowIndexByPosition(row) : -1);
	}

	/** Returns how many rows are in sight. */
	int page() {
		return Math.max(1, layers.viewport.getClientAreaHeight() / measures.row() - 1);
	}

	/** Returns where a cell of the body is painted, if it is in sight. */
	Rectangle bounds(int column, int row) {
		int x = bodyStart() + (column - layers.viewport.getOriginColumnPosition()) * measures.column();
		int y = measures.headers().stream().mapToInt(Integer::intValue).sum() + (row - layers.viewport.getOriginRowPosition()) * measures.row();
		return new Rectangle(x, y, measures.column(), measures.row());
	}
}
