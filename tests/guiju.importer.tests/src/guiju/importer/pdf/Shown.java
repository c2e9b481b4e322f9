package guiju.importer.pdf;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Row;
import guiju.importer.cells.Run;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.cells.UnreadableSourceException;
import guiju.importer.cells.Zone;

/**
 * Shows what was read. A row is a line with its cells between bars: {@code 1:text}, {@code 1x2:text} over two columns,
 * {@code 1y3:text} over three rows. Within a cell or paragraph ~ is the end of a full line, / a break and ¶ a paragraph.
 */
final class Shown {

	private Shown() {}

	static String of(Sketch sketch) throws UnreadableSourceException {
		return of(new PdfReader().read("sketch.pdf", sketch.bytes()));
	}

	static String of(SourceDocument document) {
		StringBuilder shown = new StringBuilder();
		for (Block block : document.blocks())
			switch (block) {
				case Paragraph paragraph -> {
					shown.append(paragraph.zone() == Zone.MARGIN ? "(margin) " : "");
					paragraph.lines().forEach(line -> line(shown, line, line == paragraph.lines().get(0)));
					shown.append('\n');
				}
				case Table table -> table.rows().forEach(row -> row(shown, row));
			}
		return shown.toString();
	}

	private static void row(StringBuilder shown, Row row) {
		shown.append('|');
		for (Cell cell : row.cells()) {
			shown.append(cell.column()).append(cell.columnSpan() > 1 ? "x" + cell.columnSpan() : "").append(cell.rowSpan() > 1 ? "y" + cell.rowSpan() : "").append(':');
			cell.lines().forEach(line -> line(shown, line, line == cell.lines().get(0)));
			shown.append('|');
		}
		shown.append('\n');
	}

	private static void line(StringBuilder shown, Line line, boolean first) {
		if (!first)
			shown.append(line.start() == LineStart.WRAP ? '~' : line.start() == LineStart.BREAK ? '/' : '¶');
		if (line.bullet() != null)
			shown.append('[').append(line.bullet().mark()).append(line.bullet().depth()).append(']');
		for (Run run : line.runs())
			shown.append(run.raised() ? "^{" + run.text() + "}" : run.text());
	}
}
