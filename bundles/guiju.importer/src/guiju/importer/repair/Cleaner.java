package guiju.importer.repair;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.Run;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.conserve.Ledger;
import guiju.importer.report.DecisionLog;

/** Enters all characters of a document into the ledger and cleans its lines. */
public final class Cleaner {

	private final Ledger ledger;
	private final DecisionLog log;
	private final Markup markup;
	private final NoteMarkers markers;
	private final boolean remnants;

	private Cleaner(SourceDocument document, Ledger ledger, DecisionLog log) {
		this.ledger = ledger;
		this.log = log;
		remnants = document.remnants();
		markup = new Markup(ledger);
		markers = new NoteMarkers(ledger, log);
	}

	/** Returns the blocks of a document that hold text, cleaned. */
	public static List<CleanBlock> clean(SourceDocument document, Ledger ledger, DecisionLog log) {
		return new Cleaner(document, ledger, log).blocks(document.blocks());
	}

	private List<CleanBlock> blocks(List<Block> blocks) {
		blocks.forEach(this::learn);
		List<CleanBlock> clean = new ArrayList<>(blocks.size());
		for (Block block : blocks) {
			CleanBlock cleaned = switch (block) {
				case Paragraph paragraph -> paragraph(paragraph);
				case Table table -> table(table);
			};
			if (cleaned != null)
				clean.add(cleaned);
		}
		markup.report(log);
		return clean;
	}

	private void learn(Block block) {
		switch (block) {
			case Paragraph paragraph -> paragraph.lines().forEach(markers::learn);
			case Table table -> table.rows().forEach(row -> row.cells().forEach(cell -> cell.lines().forEach(markers::learn)));
		}
	}

	private CleanBlock paragraph(Paragraph paragraph) {
		List<CleanLine> lines = lines(paragraph.lines());
		Place place = paragraph.lines().isEmpty() ? Place.NONE : paragraph.lines().get(0).place();
		return lines.isEmpty() ? null : new CleanBlock.OfText(paragraph.zone(), place, lines);
	}

	private CleanBlock table(Table table) {
		List<CleanRow> rows = new ArrayList<>(table.rows().size());
		for (Row row : table.rows()) {
			List<CleanCell> cells = new ArrayList<>(row.cells().size());
			for (Cell cell : row.cells()) {
				List<CleanLine> lines = lines(cell.lines());
				if (!lines.isEmpty())
					cells.add(new CleanCell(cell.column(), cell.columnSpan(), cell.rowSpan(), lines));
			}
			rows.add(new CleanRow(row.place(), cells));
		}
		return rows.stream().allMatch(row -> row.cells().isEmpty()) ? null : new CleanBlock.OfRows(rows);
	}

	private List<CleanLine> lines(List<Line> lines) {
		markup.reset();
		List<CleanLine> clean = new ArrayList<>(lines.size());
		List<PieceLine> parts = new ArrayList<>(lines.size());
		for (Line line : lines)
			parts.addAll(parts(line));
		for (PieceLine part : parts.size() > 1 ? CutMarkers.mend(parts) : parts) {
			CleanLine cleaned = new CleanLine(part.start(), part.bullet(), markers.spell(part.pieces()));
			if (!cleaned.text().isBlank())
				clean.add(cleaned);
		}
		return clean;
	}

	private List<PieceLine> parts(Line line) {
		List<Piece> pieces = new ArrayList<>(line.runs().size());
		for (Run run : line.runs())
			if (!run.text().isEmpty())
				pieces.add(new Piece(ledger.enter(run.text(), line.place()), run.raised()));
		PieceLine whole = new PieceLine(line.start(), line.bullet(), pieces);
		return remnants ? markup.strip(whole) : List.of(whole);
	}
}
