package guiju.importer.xlsx;

/** Where a cell stands, from 1. */
record Address(int row, int column) {

	private static final int MOST_ROWS = 1_048_576;
	private static final int MOST_COLUMNS = 16_384;

	/** Reads an address like B12, or returns null where it is none. */
	static Address of(String text) {
		int column = 0;
		int row = 0;
		for (int i = 0; i < text.length() && text.length() < 16; i++) {
			char c = text.charAt(i);
			if (c >= 'A' && c <= 'Z' && row == 0 && column <= MOST_COLUMNS)
				column = column * 26 + c - 'A' + 1;
			else if (c >= '0' && c <= '9' && row <= MOST_ROWS)
				row = row * 10 + c - '0';
			else if (c != '$')
				return null;
		}
		return column < 1 || column > MOST_COLUMNS || row < 1 || row > MOST_ROWS ? null : new Address(row, column);
	}
}
