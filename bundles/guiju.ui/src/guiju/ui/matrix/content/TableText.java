package guiju.ui.matrix.content;

import java.util.ArrayList;
import java.util.List;

/** A part of the matrix as a table for spreadsheets: cells parted by tabulators, rows by line ends. */
public final class TableText {

	/**
	 * What stands in the table beside codes, names and figures.
	 *
	 * @param cited the mark of a citation
	 * @param task the heading of the column of tasks
	 * @param count the heading of counts
	 */
	public record Headings(String cited, String task, String count) {}

	private TableText() {}

	/** Writes rows and columns with their codes and names, and the counts of the columns below. */
	public static String of(Matrix matrix, List<MatrixRow> rows, List<MatrixColumn> columns, Headings headings) {
		StringBuilder table = new StringBuilder();
		List<String> codes = new ArrayList<>(List.of("", headings.task()));
		List<String> names = new ArrayList<>(List.of("", ""));
		List<String> counts = new ArrayList<>(List.of("", headings.count()));
		for (MatrixColumn column : columns) {
			codes.add(column.code());
			names.add(column.name());
			counts.add(String.valueOf(matrix.count(column)));
		}
		line(table, codes);
		line(table, names);
		for (MatrixRow row : rows)
			line(table, cells(matrix, row, columns, headings));
		line(table, counts);
		return table.toString();
	}

	private static List<String> cells(Matrix matrix, MatrixRow row, List<MatrixColumn> columns, Headings headings) {
		List<String> cells = new ArrayList<>(List.of(row.code(), row.name()));
		for (MatrixColumn column : columns)
			cells.add(matrix.isCited(row, column) ? headings.cited() : "");
		return cells;
	}

	private static void line(StringBuilder table, List<String> cells) {
		for (int i = 0; i < cells.size(); i++)
			table.append(i == 0 ? "" : "\t").append(cells.get(i).replaceAll("[\\t\\r\\n]+", " "));
		table.append('\n');
	}
}
