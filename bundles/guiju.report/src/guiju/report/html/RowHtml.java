package guiju.report.html;

import java.util.List;
import java.util.Locale;

import guiju.diff.element.ElementType;
import guiju.report.rows.Cell;
import guiju.report.rows.Entry;
import guiju.report.rows.Piece;
import guiju.report.rows.Row;
import guiju.report.wording.Wording;

/** Writes one row. What is marked is inserted or deleted for a screen reader, too, and underlined or struck for everyone. */
final class RowHtml {

	private static final int DEEPEST = 4;

	private final Markup markup;
	private final Wording wording;
	private final ExplanationHtml explanations;

	RowHtml(Markup markup, Wording wording, ExplanationHtml explanations) {
		this.markup = markup;
		this.wording = wording;
		this.explanations = explanations;
	}

	void write(Row row) {
		String style = row.status().name().toLowerCase(Locale.ROOT) + (row.depth() == 0 ? " heading " + row.element().key() : "")
				+ (row.before().isEmpty() ? " added" : row.after().isEmpty() ? " removed" : "");
		markup.open("tr", "class", style, "role", "row");
		markup.open("th", "class", "what", "scope", "row", "role", "rowheader").text(what(row)).close("th");
		side(row.before(), "old", "del", wording.text("column.old"), row);
		side(row.after(), "new", "ins", wording.text("column.new"), row);
		markup.open("td", "class", "why", "role", "cell", "data-label", wording.text("column.why"));
		explanations.write(row);
		markup.close("td").close("tr");
	}

	private String what(Row row) {
		if (row.field() != null)
			return wording.field(row.element(), row.field());
		return row.element() == ElementType.STANDARD ? wording.field(row.element(), "name") : wording.element(row.element());
	}

	private void side(List<Cell> cells, String style, String mark, String label, Row row) {
		boolean empty = cells.stream().allMatch(Cell::isEmpty);
		markup.open("td", "class", style + (empty ? " empty" : ""), "role", "cell", "data-label", label);
		if (empty)
			markup.element("span", "—", "aria-hidden", "true").element("span", wording.text("cell.empty"), "class", "spoken");
		for (Cell cell : cells)
			if (!cell.isEmpty())
				cell(cell, mark, row.field() == null ? Math.min(DEEPEST, row.depth()) : 1);
		markup.close("td");
	}

	private void cell(Cell cell, String mark, int depth) {
		if (!cell.entries().isEmpty()) {
			entries(cell, mark);
			return;
		}
		markup.open("div", "class", depth > 1 ? "item depth-" + depth : "item", "lang", Languages.of(cell.text(), wording));
		if (cell.code() != null)
			markup.element(cell.codeMarked() ? mark : "span", cell.code(), "class", "code").text(" ");
		markup.open("span", "class", "text");
		for (Piece piece : cell.pieces())
			piece(piece, mark);
		markup.close("span").close("div");
	}

	/** A changed line end would otherwise be a change that nobody sees. */
	private void piece(Piece piece, String mark) {
		if (!piece.marked())
			markup.text(piece.text());
		else
			markup.open(mark).text(piece.text().replace("\n", "↵\n")).close(mark);
	}

	private void entries(Cell cell, String mark) {
		markup.open("ul", "class", "entries");
		for (Entry entry : cell.entries()) {
			markup.open("li", "lang", Languages.of(entry.text() == null ? "" : entry.text(), wording));
			if (entry.marked())
				markup.open(mark);
			if (entry.code() != null)
				markup.element("span", entry.code(), "class", "code").text(" ");
			for (Piece piece : entry.name())
				if (piece.marked() && !entry.marked())
					markup.element(mark, piece.text());
				else
					markup.text(piece.text());
			if (entry.marked())
				markup.close(mark);
			markup.close("li");
		}
		markup.close("ul");
	}
}
