package guiju.report.docx;

import java.util.ArrayList;
import java.util.List;

import guiju.diff.element.ElementType;
import guiju.report.rows.Cell;
import guiju.report.rows.Entry;
import guiju.report.rows.Piece;
import guiju.report.rows.Row;
import guiju.report.wording.Wording;

/** What one version prints in a row, as the published document does: a code directly before its text, what differs marked. */
final class ProvisionText {

	private static final String SEPARATOR = "、";
	private static final String COLON = "：";

	private final Wording wording;
	private final Mark text;
	private final Mark code;

	/** Marks what differs so. */
	private ProvisionText(Wording wording, Mark text, Mark code) {
		this.wording = wording;
		this.text = text;
		this.code = code;
	}

	/** Returns the texts of the new version. */
	static ProvisionText ofNew(Wording wording) {
		return new ProvisionText(wording, Mark.INSERTED, Mark.INSERTED_CODE);
	}

	/** Returns the texts of the old version. */
	static ProvisionText ofOld(Wording wording) {
		return new ProvisionText(wording, Mark.DELETED, Mark.DELETED_CODE);
	}

	/**
	 * Returns the paragraphs of cells of a row.
	 *
	 * @param whole whether the other version has nothing of it, so that all of it is marked
	 */
	List<Line> lines(Row row, List<Cell> cells, boolean whole) {
		List<Line> lines = new ArrayList<>();
		for (Cell cell : cells)
			if (!cell.isEmpty())
				lines.addAll(Line.paragraphs(Line.Style.PROVISION, spans(row, cell, whole)));
		return lines;
	}

	/** Returns the text of a cell without any mark of a difference, as a heading has it. */
	static List<Span> heading(String element, Cell cell) {
		List<Span> spans = new ArrayList<>();
		spans.add(Span.plain(element + "　" + (cell.code() == null ? "" : cell.code())));
		spans.add(Span.plain(cell.text().replace('\n', ' ')));
		return spans;
	}

	private List<Span> spans(Row row, Cell cell, boolean whole) {
		List<Span> spans = new ArrayList<>();
		label(row, cell, whole, spans);
		for (Piece piece : cell.pieces())
			spans.add(new Span(piece.text(), piece.marked() || whole ? text : Mark.PLAIN));
		for (int i = 0; i < cell.entries().size(); i++)
			entry(row, cell.entries().get(i), i == 0, whole, spans);
		return spans;
	}

	private void label(Row row, Cell cell, boolean whole, List<Span> spans) {
		if (row.field() != null) {
			spans.add(new Span(wording.field(row.element(), row.field()) + COLON, whole ? code : Mark.CODE));
			return;
		}
		if (row.element() == ElementType.STANDARD)
			spans.add(new Span(wording.field(row.element(), "name") + COLON, whole ? code : Mark.CODE));
		if (row.element() == ElementType.DUTY || row.element() == ElementType.TASK)
			spans.add(new Span(wording.element(row.element()) + "　", Mark.CODE));
		if (cell.code() != null)
			spans.add(new Span(code(row.element(), cell.code()), cell.codeMarked() || whole ? code : Mark.CODE));
		else if (row.depth() > 1)
			spans.add(Span.plain("　".repeat(row.depth() - 2) + "• "));
	}

	private String code(ElementType element, String printed) {
		return switch (element) {
			case NOTE -> wording.element(element) + printed + COLON;
			case VERSION -> printed + "　";
			default -> printed;
		};
	}

	/** What is cited stands in one line; classes of the head, which have long names, in a line each. */
	private void entry(Row row, Entry entry, boolean first, boolean whole, List<Span> spans) {
		boolean marked = entry.marked() || whole;
		boolean cited = row.element() == ElementType.TASK;
		if (!first)
			spans.add(new Span(cited ? SEPARATOR : "\n", whole ? text : Mark.PLAIN));
		if (entry.code() != null)
			spans.add(new Span(entry.code(), marked ? text : Mark.PLAIN));
		if (!entry.name().isEmpty() && entry.code() != null && !cited)
			spans.add(new Span(" ", marked ? text : Mark.PLAIN));
		for (Piece piece : entry.name())
			spans.add(new Span(piece.text(), marked || piece.marked() ? text : Mark.PLAIN));
	}
}
