package guiju.report.markdown;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import guiju.report.rows.Cell;
import guiju.report.rows.Entry;
import guiju.report.rows.Piece;
import guiju.report.wording.Wording;

/**
 * The cells of a row. Marks are the elements ins and del: stars would not be read as marks beside Chinese punctuation,
 * where Markdown wants a blank.
 */
final class RowMarkdown {

	private final Wording wording;

	RowMarkdown(Wording wording) {
		this.wording = wording;
	}

	/** Returns one side of a row behind the name of what it shows, if any. */
	String side(String label, List<Cell> cells, String mark) {
		String text = cells.stream().filter(cell -> !cell.isEmpty()).map(cell -> cell(cell, mark)).collect(Collectors.joining("<br>"));
		return label == null || text.isEmpty() ? text : Escape.text(label) + wording.text("text.colon") + text;
	}

	private static String cell(Cell cell, String mark) {
		if (!cell.entries().isEmpty())
			return cell.entries().stream().map(entry -> entry(entry, mark)).collect(Collectors.joining("、"));
		String code = cell.code() == null ? "" : marked(Escape.text(cell.code()), cell.codeMarked(), mark) + " ";
		return code + cell.pieces().stream().map(piece -> piece(piece, mark)).collect(Collectors.joining());
	}

	private static String piece(Piece piece, String mark) {
		return marked(Escape.text(piece.marked() ? piece.text().replace("\n", "↵\n") : piece.text()), piece.marked(), mark);
	}

	private static String entry(Entry entry, String mark) {
		String code = entry.code() == null ? "" : entry.code();
		if (entry.marked())
			return marked(Escape.text((code + " " + Objects.requireNonNullElse(entry.text(), "")).strip()), true, mark);
		return (Escape.text(code) + " " + entry.name().stream().map(piece -> piece(piece, mark)).collect(Collectors.joining())).strip();
	}

	private static String marked(String text, boolean marked, String mark) {
		return marked && !text.isEmpty() ? "<" + mark + ">" + text + "</" + mark + ">" : text;
	}
}
