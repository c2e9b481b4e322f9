package guiju.importer.text;

import java.util.Arrays;
import java.util.regex.Pattern;

import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.label.MainColumn;

/**
 * Knows texts whose main table has borders that nobody can tell from what stands in the cells: the header names its columns
 * between wide blanks, as in the layout form of a PDF's text, or between commas.
 */
final class UnmarkedColumns {

	private static final int TELLING = 3;
	private static final int LONGEST_HEADER = 2_000;
	private static final Pattern BLANKS = Pattern.compile("[ \\u3000\\u00a0]{2,}");
	private static final Pattern COMMAS = Pattern.compile("[,;]");
	private static final Pattern TABS = Pattern.compile("\t|\\|");
	private static final Pattern QUOTES = Pattern.compile("^\\s*\"|\"\\s*$");

	private UnmarkedColumns() {}

	/** Returns why a text cannot be read; null where it has no such header, or one with borders as well. */
	static Reason in(String text) {
		Reason reason = null;
		for (String line : TextLines.of(text)) {
			if (line.length() > LONGEST_HEADER)
				continue;
			if (names(line, TABS) >= TELLING || line.indexOf('<') >= 0 && line.contains("<t"))
				return null;
			if (reason == null && line.indexOf('\t') < 0)
				reason = names(line, BLANKS) >= TELLING ? Reason.BLANK_COLUMNS : names(line, COMMAS) >= TELLING ? Reason.COMMA_SEPARATED : null;
		}
		return reason;
	}

	private static long names(String line, Pattern border) {
		return Arrays.stream(border.split(line)).map(cell -> MainColumn.of(QUOTES.matcher(cell).replaceAll("").strip())).filter(column -> column != null)
				.distinct().count();
	}
}
