package guiju.importer.cells;

/**
 * Where something stands in a source document. All numbers count from 1; 0 where the format does not tell.
 *
 * @param page the page
 * @param line the line of a text file, or on the page of a paged document
 * @param table the table within the document; of a spreadsheet the sheet
 * @param row the row within the table; of a spreadsheet that of the sheet
 * @param column the first column of the grid that the cell covers; of a spreadsheet that of the sheet
 */
public record Place(int page, int line, int table, int row, int column) {

	/** A place of which nothing is known. */
	public static final Place NONE = new Place(0, 0, 0, 0, 0);

	/** Refuses negative numbers. */
	public Place {
		if (page < 0 || line < 0 || table < 0 || row < 0 || column < 0)
			throw new IllegalArgumentException("counts from 1: " + page + " " + line + " " + table + " " + row + " " + column);
	}

	/** Returns the place of a line outside tables. */
	public static Place ofLine(int page, int line) {
		return new Place(page, line, 0, 0, 0);
	}

	/** Returns the place of a cell. */
	public static Place ofCell(int page, int table, int row, int column) {
		return new Place(page, 0, table, row, column);
	}

	/** Returns the same place on another line. */
	public Place onLine(int other) {
		return new Place(page, other, table, row, column);
	}

	/** Tells whether this is within a table. */
	public boolean isInTable() {
		return table > 0;
	}
}
