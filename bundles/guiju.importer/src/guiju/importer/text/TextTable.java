package guiju.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.Table;
import guiju.importer.label.MainColumn;

/**
 * Collects the rows of one table. A row whose cells hold line breaks stands in several lines of the text: a line that cannot
 * begin a row of the main table goes on with the last cell of the line before.
 */
final class TextTable {

	private static final int NARROWEST_MAIN = 5;
	private static final int NARROWEST_PIECE = 3;
	private static final Pattern REMNANT = Pattern.compile("</?[a-z]{1,6}/?>|\\*\\*");

	private final List<List<List<Line>>> rows = new ArrayList<>();
	private final List<Integer> lines = new ArrayList<>();
	private final int number;
	private int width;
	private boolean main;

	/**
	 * Begins a table.
	 *
	 * @param number its number in the text, from 1
	 * @param width how many columns the main table has, 0 where none was yet; it may go on without a header
	 */
	TextTable(int number, int width) {
		this.number = number;
		this.width = width;
	}

	int width() {
		return width;
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** Adds the cells of a line. */
	void add(List<String> cells, int line) {
		if (cells.stream().filter(cell -> MainColumn.of(REMNANT.matcher(cell).replaceAll("")) != null).count() >= 3)
			begin(cells.size());
		else if (goesOn(cells)) {
			List<List<Line>> row = rows.get(rows.size() - 1);
			for (String part : cells.get(0).split("\n"))
				continueCell(part, line);
			for (String cell : cells.subList(1, cells.size()))
				row.add(cell(cell, line, row.size() + 1));
			return;
		}
		main |= rows.isEmpty() && width > 0 && cells.size() >= NARROWEST_PIECE;
		List<List<Line>> row = new ArrayList<>(cells.size());
		rows.add(row);
		lines.add(line);
		int at = line;
		for (String cell : cells) {
			row.add(cell(cell, at, row.size() + 1));
			at += (int) cell.chars().filter(c -> c == '\n').count();
		}
	}

	private void begin(int columns) {
		width = columns;
		main = true;
	}

	/** Adds a line to the last cell. */
	void continueCell(String text, int line) {
		List<List<Line>> row = rows.get(rows.size() - 1);
		Place place = Place.ofCell(0, number, rows.size(), row.size()).onLine(line);
		if (!text.isBlank())
			row.get(row.size() - 1).add(Line.of(place, LineStart.BREAK, text));
	}

	/** Tells whether a line without cells may belong to the last cell: only in a main table, whose rows are that long. */
	boolean takesText() {
		return main && width >= NARROWEST_MAIN && !rows.isEmpty();
	}

	/** The row before lacks as many cells as this line has, and this line does not begin as a row does. */
	private boolean goesOn(List<String> cells) {
		if (!takesText() || rows.get(rows.size() - 1).size() >= width)
			return false;
		boolean fits = rows.get(rows.size() - 1).size() + cells.size() - 1 <= width;
		return fits && !cells.get(0).isBlank() && !cells.get(0).strip().matches("(?s)[TＴ] ?[0-9０-９].*");
	}

	/** A cell that holds line breaks goes on in the lines of the text behind its first. */
	private List<Line> cell(String text, int line, int column) {
		List<Line> cell = new ArrayList<>(1);
		Place place = Place.ofCell(0, number, rows.size(), column);
		int at = line;
		for (String part : text.split("\n", -1)) {
			if (!part.isBlank())
				cell.add(Line.of(place.onLine(at), cell.isEmpty() ? LineStart.PARAGRAPH : LineStart.BREAK, part));
			at++;
		}
		return cell;
	}

	/** Returns the table. */
	Table finish() {
		List<Row> finished = new ArrayList<>(rows.size());
		for (int i = 0; i < rows.size(); i++) {
			List<Cell> cells = new ArrayList<>();
			for (int column = 1; column <= rows.get(i).size(); column++)
				if (!rows.get(i).get(column - 1).isEmpty())
					cells.add(new Cell(column, 1, 1, rows.get(i).get(column - 1)));
			finished.add(new Row(Place.ofCell(0, number, i + 1, 0).onLine(lines.get(i)), cells));
		}
		return new Table(finished);
	}
}
