package guiju.importer.text;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.label.HeadField;

/**
 * Finds rows of cells between tabs whose cells hold line breaks: spreadsheets copy such a cell in quotation marks, browsers
 * leave the second line of a label to the next line of the text.
 */
final class RowLines {

	private static final int LONGEST_CELL = 20_000;
	private static final int MOST_LINES = 500;
	private static final char QUOTE = '"';

	/**
	 * A row.
	 *
	 * @param cells its cells, with line feeds within them
	 * @param last the index of its last line
	 */
	record Found(List<String> cells, int last) {}

	private final List<String> lines;

	/** Looks through the lines of a text. */
	RowLines(List<String> lines) {
		this.lines = lines;
	}

	/** Returns the row of several lines that begins on a line, or null. */
	Found at(int index) {
		Found quoted = lines.get(index).indexOf(QUOTE) < 0 ? null : quoted(index);
		return quoted == null ? label(index) : quoted;
	}

	/** Where the reading of a row is: its cells take it from line to line. */
	private final class Cursor {

		private int line;
		private int at;

		private Cursor(int line) {
			this.line = line;
		}

		private String text() {
			return lines.get(line);
		}

		private boolean isAtEnd() {
			return at >= text().length();
		}

		/** Returns the cell that begins here up to the next tab. */
		private String plain() {
			int tab = text().indexOf('\t', at);
			int end = tab < 0 ? text().length() : tab;
			String cell = text().substring(at, end);
			at = end;
			return cell;
		}

		/**
		 * Returns the quoted cell that begins here and holds a line break; null, without a step, where there is none. A tab ends
		 * the search: a quotation mark that nothing closes must not take the cells behind it.
		 */
		private String quoted() {
			int first = line;
			int start = at;
			StringBuilder cell = new StringBuilder();
			at++;
			while (line < lines.size() && line - first <= MOST_LINES && cell.length() <= LONGEST_CELL) {
				if (isAtEnd()) {
					cell.append('\n');
					line++;
					at = 0;
				} else if (text().charAt(at) == '\t') {
					break;
				} else if (text().charAt(at) != QUOTE) {
					cell.append(text().charAt(at++));
				} else if (at + 1 < text().length() && text().charAt(at + 1) == QUOTE) {
					cell.append(QUOTE);
					at += 2;
				} else if (line > first && (at + 1 == text().length() || text().charAt(at + 1) == '\t')) {
					at++;
					return cell.toString();
				} else {
					break;
				}
			}
			line = first;
			at = start;
			return null;
		}
	}

	private Found quoted(int index) {
		Cursor cursor = new Cursor(index);
		List<String> cells = new ArrayList<>();
		while (true) {
			String quoted = !cursor.isAtEnd() && cursor.text().charAt(cursor.at) == QUOTE ? cursor.quoted() : null;
			cells.add(quoted == null ? cursor.plain() : quoted);
			if (cursor.isAtEnd())
				break;
			cursor.at++;
		}
		return cursor.line > index && cells.size() > 1 && cells.size() <= TextLines.MOST_CELLS ? new Found(cells, cursor.line) : null;
	}

	/** A label alone in its line whose instruction to the author begins the next row: 職能基準名稱 and (擇一填寫). */
	private Found label(int index) {
		if (index + 1 >= lines.size() || lines.get(index).indexOf('\t') >= 0 || HeadField.of(lines.get(index)) == null
				|| TextLines.shape(lines.get(index + 1)) != TextLines.Shape.TABS)
			return null;
		List<String> cells = new ArrayList<>(TextLines.cells(lines.get(index + 1), TextLines.Shape.TABS));
		String label = lines.get(index) + "\n" + cells.get(0);
		if (cells.get(0).isBlank() || HeadField.of(cells.get(0)) != null || HeadField.of(label) == null)
			return null;
		cells.set(0, label);
		return new Found(cells, index + 1);
	}
}
