package guiju.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.widgets.Composite;

import guiju.ui.matrix.content.MatrixView;

/**
 * The layers of the table. None brings its usual configuration: keys, menus and dialogs that NatTable would add speak English only,
 * and its colours know no dark theme.
 */
final class Layers {

	/** What stands in a cell, by column and row. */
	private interface Text {

		/** Returns it. */
		String at(int column, int row);
	}

	final SelectionLayer selection;
	final ViewportLayer viewport;
	private final DataLayer body;
	private final DataLayer columnHeader;
	private final DataLayer rowHeader;
	private final MatrixTable table;
	private NatTable control;

	Layers(MatrixTable table, CellTexts texts) {
		this.table = table;
		IntSupplier columns = () -> table.view().columns().size();
		IntSupplier rows = () -> table.view().rows().size();
		body = new DataLayer(provider(columns, rows, (column, row) -> texts.body(table.view(), row, column)));
		selection = new SelectionLayer(body, false);
		selection.setLayerPainter(new CellLayerPainter());
		viewport = new ViewportLayer(selection);
		columnHeader = new DataLayer(provider(columns, () -> 4, (column, part) -> texts.column(table.view(), part, column)));
		rowHeader = new DataLayer(provider(() -> 3, rows, (part, row) -> texts.row(table.view(), part, row)));
	}

	private static IDataProvider provider(IntSupplier columns, IntSupplier rows, Text text) {
		return new IDataProvider() {

			@Override
			public Object getDataValue(int column, int row) {
				return column < columns.getAsInt() && row < rows.getAsInt() ? text.at(column, row) : "";
			}

			@Override
			public void setDataValue(int column, int row, Object value) {
				throw new UnsupportedOperationException("a view changes the text only");
			}

			@Override
			public int getColumnCount() {
				return columns.getAsInt();
			}

			@Override
			public int getRowCount() {
				return rows.getAsInt();
			}
		};
	}

	NatTable create(Composite parent, CellTexts texts, MatrixWords words) {
		ColumnHeaderLayer above = new ColumnHeaderLayer(columnHeader, viewport, selection, false);
		RowHeaderLayer before = new RowHeaderLayer(rowHeader, viewport, selection, false);
		CornerLayer corner = new CornerLayer(new DataLayer(provider(() -> 3, () -> 4, (column, row) -> "")), before, above, false, new CellLayerPainter());
		above.setLayerPainter(new CellLayerPainter());
		before.setLayerPainter(new CellLayerPainter());
		control = new NatTable(parent, NatTable.DEFAULT_STYLE_OPTIONS, new GridLayer(viewport, above, before, corner, false), false);
		control.addConfiguration(new AbstractRegistryConfiguration() {

			@Override
			public void configureRegistry(IConfigRegistry registry) {
				painter(registry, GridRegion.BODY, new BodyPainter(table));
				painter(registry, GridRegion.COLUMN_HEADER, new ColumnHeaderPainter(table, texts));
				painter(registry, GridRegion.ROW_HEADER, new RowHeaderPainter(table, texts, words));
				painter(registry, GridRegion.CORNER, new CornerPainter(table, words));
			}
		});
		control.configure();
		// Sizes follow the font, which knows how large things are on the screen.
		control.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter()));
		return control;
	}

	private static void painter(IConfigRegistry registry, String region, ICellPainter painter) {
		registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, region);
	}

	/** Sets all sizes. */
	void measure(Measures measures, MatrixView view) {
		body.setDefaultColumnWidth(measures.column());
		body.setDefaultRowHeight(measures.row());
		List<Integer> heights = measures.headers();
		List<Integer> widths = measures.titles();
		for (int i = 0; i < heights.size(); i++)
			columnHeader.setDefaultRowHeightByPosition(i, heights.get(i));
		for (int i = 0; i < widths.size(); i++)
			rowHeader.setDefaultColumnWidthByPosition(i, widths.get(i));
	}

	/** Reads everything anew. */
	void refresh() {
		control.refresh();
	}

	/** Returns what is in sight first. */
	Object firstRow(MatrixView view) {
		int first = viewport.getOriginRowPosition();
		return first >= 0 && first < view.rows().size() ? view.rows().get(first).id() : null;
	}

	/** Returns what is in sight first. */
	Object firstColumn(MatrixView view) {
		int first = viewport.getOriginColumnPosition();
		return first >= 0 && first < view.columns().size() ? view.columns().get(first).id() : null;
	}

	/** Brings back in sight first what was so. */
	void scroll(Optional<Integer> column, Optional<Integer> row) {
		column.ifPresent(at -> viewport.setOriginX(selection.getStartXOfColumnPosition(at)));
		row.ifPresent(at -> viewport.setOriginY(selection.getStartYOfRowPosition(at)));
	}
}
