package guiju.ui.wizard.importing.print;

import java.util.function.IntUnaryOperator;

import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.Row;
import guiju.importer.cells.Table;

/** Shares a width among the columns of a table: the more text in a column the wider, but none so narrow that it cannot be read. */
final class Columns {

	private static final int PADDING = 10;

	private final IntUnaryOperator advance;

	Columns(IntUnaryOperator advance) {
		this.advance = advance;
	}

	/** Returns the left edges of all columns, and the right edge of the last. */
	int[] edges(Table table, int left, int width) {
		double[] weights = weights(table);
		double least = 3.0 * advance.applyAsInt('中') + PADDING;
		double sum = 0;
		for (double weight : weights)
			sum += weight;
		double room = Math.max(0, width - least * weights.length);
		int[] edges = new int[weights.length + 1];
		double x = left;
		for (int i = 0; i < weights.length; i++) {
			edges[i] = (int) Math.round(x);
			x += Math.min(least, (double) width / weights.length) + room * weights[i] / sum;
		}
		edges[weights.length] = left + width;
		return edges;
	}

	/** The square root keeps one long column from starving the others. */
	private static double[] weights(Table table) {
		int count = 1;
		for (Row row : table.rows())
			for (Cell cell : row.cells())
				count = Math.max(count, cell.column() - 1 + cell.columnSpan());
		double[] weights = new double[count];
		for (Row row : table.rows())
			for (Cell cell : row.cells())
				for (int i = 0; i < cell.columnSpan(); i++)
					weights[cell.column() - 1 + i] += (double) cell.lines().stream().map(Line::text).mapToInt(String::length).sum() / cell.columnSpan();
		for (int i = 0; i < count; i++)
			weights[i] = Math.sqrt(weights[i] + 1);
		return weights;
	}
}
