package guiju.rules.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import guiju.model.code.Characters;

/**
 * Reads the rows of a comma-separated table. Cells may stand in quotes, within which a quote is doubled and commas and line
 * breaks are text. Blank rows are left out, cells are trimmed.
 */
final class CsvRows {

	/**
	 * One row.
	 *
	 * @param line the line that it begins on, from 1
	 * @param cells its cells, at least one
	 */
	record Row(int line, List<String> cells) {

		/** Returns a cell, empty where the row is shorter. */
		String cell(int column) {
			return column < cells.size() ? cells.get(column) : "";
		}
	}

	private final String text;
	private final List<Row> rows = new ArrayList<>();
	private final StringBuilder cell = new StringBuilder();
	private List<String> cells = new ArrayList<>(2);
	private int at;
	private int line = 1;

	private CsvRows(String text) {
		this.text = text;
	}

	/** Returns the rows of a table; a quote that is never closed is among the problems, and the rows before it count. */
	static List<Row> read(String text, Path file, List<Problem> problems) {
		CsvRows reader = new CsvRows(text);
		int open = reader.read();
		if (open > 0)
			problems.add(Problem.of(file, open, "openQuote"));
		return reader.rows;
	}

	/** Returns the line of a quote that is never closed, or 0. */
	private int read() {
		int begin = line;
		while (at < text.length()) {
			char c = text.charAt(at++);
			if (c == '"' && cell.toString().isBlank()) {
				int opened = line;
				if (!quoted())
					return opened;
			} else if (c == ',') {
				endCell();
			} else if (c == '\n' || c == '\r') {
				if (c == '\r' && at < text.length() && text.charAt(at) == '\n')
					at++;
				endRow(begin);
				begin = ++line;
			} else {
				cell.append(c);
			}
		}
		endRow(begin);
		return 0;
	}

	/** Reads on behind an opening quote; tells whether it is closed. */
	private boolean quoted() {
		cell.setLength(0);
		while (at < text.length()) {
			char c = text.charAt(at++);
			if (c != '"') {
				line += c == '\n' ? 1 : 0;
				cell.append(c);
			} else if (at < text.length() && text.charAt(at) == '"') {
				cell.append(text.charAt(at++));
			} else {
				return true;
			}
		}
		return false;
	}

	private void endCell() {
		cells.add(Characters.trim(cell.toString()));
		cell.setLength(0);
	}

	private void endRow(int begin) {
		endCell();
		if (cells.stream().anyMatch(each -> !each.isEmpty()))
			rows.add(new Row(begin, List.copyOf(cells)));
		cells = new ArrayList<>(2);
	}
}
