package guiju.report.rows;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What one version prints in a row: a code with a text, or a list.
 *
 * @param path the element's path within its standard; empty for the standard itself
 * @param code the code as printed; null where there is none, and in rows of a field
 * @param codeMarked whether the code differs from the other version's
 * @param pieces the text in pieces; empty where there is none
 * @param entries the entries of a list; empty for a text
 */
public record Cell(String path, String code, boolean codeMarked, List<Piece> pieces, List<Entry> entries) {

	/** Copies the lists. */
	public Cell {
		pieces = List.copyOf(pieces);
		entries = List.copyOf(entries);
	}

	/** Returns the text, without marks; that of a list in one line, parted by 、. */
	public String text() {
		if (!entries.isEmpty())
			return entries.stream().map(entry -> (entry.code() == null ? "" : entry.code()) + (entry.text() == null ? "" : " " + entry.text()))
					.map(String::strip).collect(Collectors.joining("、"));
		return pieces.stream().map(Piece::text).collect(Collectors.joining());
	}

	/** Returns whether nothing is printed. */
	public boolean isEmpty() {
		return code == null && pieces.isEmpty() && entries.isEmpty();
	}
}
