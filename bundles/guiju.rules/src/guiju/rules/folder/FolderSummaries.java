package guiju.rules.folder;

import java.util.Arrays;

/**
 * What is kept of each standard of a folder, in growing arrays instead of objects.
 * <p>
 * A standard takes 28 bytes (path reference 4, code 8, name and day 8, first row 4, number of rows 4) and 16 for each row
 * of its history (code 8, name and day 8): 92 bytes with four rows. The arrays grow by half, so that at worst 138 bytes a
 * standard are reserved; the path itself comes on top. Codes are 64-bit hashes, names 32-bit hashes, days exact.
 * <p>
 * Not thread-safe: whoever changes summaries while others check them must see to it.
 */
public final class FolderSummaries {

	private int size;
	private String[] paths = new String[16];
	private long[] codes = new long[16];
	private long[] contents = new long[16];
	private int[] firstRows = new int[16];
	private int[] rowCounts = new int[16];

	private int usedRows;
	private int abandonedRows;
	private long[] rowCodes = new long[64];
	private long[] rowContents = new long[64];

	/** Adds a standard and returns its number, counted from 0. */
	public int add(String path, StandardHead head) {
		if (size == paths.length)
			grow();
		int number = size++;
		paths[number] = path;
		put(number, head);
		return number;
	}

	/** Puts another head in the place of a standard's, whose file has changed. */
	public void replace(int number, StandardHead head) {
		abandonedRows += rowCounts[number];
		put(number, head);
		if (abandonedRows > 64 && abandonedRows > usedRows / 2)
			compact();
	}

	/** Forgets a standard, whose file is gone. Its number is not given again. */
	public void remove(int number) {
		paths[number] = null;
		abandonedRows += rowCounts[number];
		rowCounts[number] = 0;
		codes[number] = 0;
	}

	/** Returns how many numbers were given. */
	public int size() {
		return size;
	}

	/** Returns the path of a standard, or null where it was removed. */
	public String path(int number) {
		return paths[number];
	}

	/** Returns the hash of a standard's code, 0 where it has none. */
	long code(int number) {
		return codes[number];
	}

	/** Returns name and day of a standard's own version, as {@link Contents}. */
	long contents(int number) {
		return contents[number];
	}

	int rowCount(int number) {
		return rowCounts[number];
	}

	/** Returns the hash of the code in a row of a standard, 0 where it has none. */
	long rowCode(int number, int row) {
		return rowCodes[firstRows[number] + row];
	}

	/** Returns name and day of a row of a standard, as {@link Contents}. */
	long rowContents(int number, int row) {
		return rowContents[firstRows[number] + row];
	}

	private void put(int number, StandardHead head) {
		codes[number] = hash(head.code());
		contents[number] = Contents.of(head.name(), head.ownDateText());
		firstRows[number] = usedRows;
		rowCounts[number] = head.rows().size();
		reserveRows(usedRows + head.rows().size());
		for (StandardHead.Row row : head.rows()) {
			rowCodes[usedRows] = hash(row.code());
			rowContents[usedRows++] = Contents.of(row.name(), row.dateText());
		}
	}

	private static long hash(String code) {
		SameCode same = SameCode.of(code);
		return same == null ? 0 : same.hash();
	}

	private void grow() {
		int length = paths.length + (paths.length >> 1);
		paths = Arrays.copyOf(paths, length);
		codes = Arrays.copyOf(codes, length);
		contents = Arrays.copyOf(contents, length);
		firstRows = Arrays.copyOf(firstRows, length);
		rowCounts = Arrays.copyOf(rowCounts, length);
	}

	private void reserveRows(int needed) {
		if (needed <= rowCodes.length)
			return;
		int length = Math.max(needed, rowCodes.length + (rowCodes.length >> 1));
		rowCodes = Arrays.copyOf(rowCodes, length);
		rowContents = Arrays.copyOf(rowContents, length);
	}

	/** Closes the gaps that replaced and removed standards left, so that a long day of editing takes no memory. */
	private void compact() {
		long[] keptCodes = new long[rowCodes.length];
		long[] keptContents = new long[rowCodes.length];
		int kept = 0;
		for (int number = 0; number < size; number++) {
			System.arraycopy(rowCodes, firstRows[number], keptCodes, kept, rowCounts[number]);
			System.arraycopy(rowContents, firstRows[number], keptContents, kept, rowCounts[number]);
			firstRows[number] = kept;
			kept += rowCounts[number];
		}
		rowCodes = keptCodes;
		rowContents = keptContents;
		usedRows = kept;
		abandonedRows = 0;
	}
}
