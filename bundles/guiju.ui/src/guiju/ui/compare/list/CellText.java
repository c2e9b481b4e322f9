package guiju.ui.compare.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import guiju.report.rows.Cell;
import guiju.report.rows.Entry;
import guiju.report.rows.Piece;
import guiju.ui.compare.layout.Span;
import guiju.ui.compare.layout.Style;

/** What one version prints in a row, in stretches of one look each. */
public final class CellText {

	private static final String NOTHING = "—";
	private static final String BETWEEN = "、";

	private CellText() {}

	/** Returns what stands in a column of the list: of a long list of citations the unchanged ones by their codes alone. */
	public static List<Span> brief(List<Cell> cells) {
		return of(cells, false);
	}

	/** Returns all that is printed. */
	public static List<Span> full(List<Cell> cells) {
		return of(cells, true);
	}

	/** Returns the characters alone. */
	public static String text(List<Span> spans) {
		return spans.stream().map(Span::text).collect(Collectors.joining());
	}

	private static List<Span> of(List<Cell> cells, boolean full) {
		List<Span> spans = new ArrayList<>();
		for (Cell cell : cells)
			if (!cell.isEmpty()) {
				if (!spans.isEmpty())
					spans.add(Span.plain("\n"));
				cell(cell, full, spans);
			}
		return spans.isEmpty() ? List.of(new Span(NOTHING, Style.MUTED)) : List.copyOf(spans);
	}

	private static void cell(Cell cell, boolean full, List<Span> spans) {
		if (cell.code() != null)
			spans.add(new Span(cell.code(), cell.codeMarked() ? Style.CODE_MARKED : Style.CODE));
		if (cell.code() != null && !cell.pieces().isEmpty())
			spans.add(Span.plain("  "));
		for (Piece piece : cell.pieces())
			// A changed line end would otherwise be a change that nobody sees.
			spans.add(piece.marked() ? new Span(piece.text().replace("\n", "↵\n"), Style.MARKED) : Span.plain(piece.text()));
		for (int i = 0; i < cell.entries().size(); i++) {
			if (i > 0)
				spans.add(Span.plain(full ? "\n" : BETWEEN));
			entry(cell.entries().get(i), full, spans);
		}
	}

	private static void entry(Entry entry, boolean full, List<Span> spans) {
		if (entry.code() != null)
			spans.add(new Span(entry.code(), entry.marked() ? Style.CODE_MARKED : full ? Style.CODE : Style.PLAIN));
		boolean named = entry.text() != null && (full || entry.isTouched() || entry.code() == null);
		if (!named)
			return;
		if (entry.code() != null)
			spans.add(entry.marked() ? new Span(" ", Style.MARKED) : Span.plain(" "));
		for (Piece piece : entry.name())
			spans.add(new Span(piece.text(), entry.marked() || piece.marked() ? Style.MARKED : Style.PLAIN));
	}
}
