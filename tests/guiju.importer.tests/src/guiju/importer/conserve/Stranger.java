package guiju.importer.conserve;

import java.util.List;
import java.util.Random;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Row;
import guiju.importer.cells.Run;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;

/** Puts a character that no standard prints into one run of a document. */
final class Stranger {

	static final char SIGN = '龘';

	private final SourceDocument document;
	private final Random random;
	private int left;

	Stranger(SourceDocument document, Random random) {
		this.document = document;
		this.random = random;
		blocks();
		left = random.nextInt(Math.max(1, -left));
	}

	/** Returns the document with the character in it. */
	SourceDocument document() {
		return new SourceDocument(document.name(), document.format(), document.remnants(), blocks());
	}

	private List<Block> blocks() {
		return document.blocks().stream().map(block -> switch (block) {
			case Paragraph paragraph -> new Paragraph(paragraph.zone(), lines(paragraph.lines()));
			case Table table -> (Block) new Table(table.rows().stream().map(row -> new Row(row.place(), row.cells().stream()
					.map(cell -> new Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), lines(cell.lines()))).toList())).toList());
		}).toList();
	}

	private List<Line> lines(List<Line> lines) {
		return lines.stream().map(line -> new Line(line.place(), line.start(), line.bullet(), line.runs().stream().map(this::run).toList())).toList();
	}

	/** Counts down to the run that is meant; before that is known, it counts all. */
	private Run run(Run run) {
		if (run.text().isEmpty() || left-- != 0)
			return run;
		int at = random.nextInt(run.text().length() + 1);
		return new Run(run.text().substring(0, at) + SIGN + run.text().substring(at), run.raised());
	}
}
