package guiju.importer.xlsx;

import java.util.List;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Row;
import guiju.importer.cells.Run;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.office.Zip;

/** Writes cells as a workbook with a sheet for each table, or with one for all and empty rows between them. */
final class XlsxPrinter {

	private final Xlsx workbook = new Xlsx();
	private final StringBuilder rows = new StringBuilder();
	private final StringBuilder merges = new StringBuilder();
	private int next = 1;

	private XlsxPrinter() {}

	static byte[] print(SourceDocument document, boolean sheets) {
		XlsxPrinter printer = new XlsxPrinter();
		for (Block block : document.blocks()) {
			switch (block) {
				case Paragraph paragraph -> printer.row(List.of(new Cell(1, 1, 1, paragraph.lines())));
				case Table table -> {
					for (Row row : table.rows())
						printer.row(row.cells());
				}
			}
			printer.next++;
			if (sheets)
				printer.end();
		}
		printer.end();
		return printer.workbook.zip().bytes();
	}

	private void end() {
		workbook.sheet("visible", "<sheetData>" + rows + "</sheetData><mergeCells>" + merges + "</mergeCells>");
		rows.setLength(0);
		merges.setLength(0);
		next = 1;
	}

	private void row(List<Cell> cells) {
		rows.append("<row r=\"").append(next).append("\">");
		for (Cell cell : cells) {
			String corner = address(cell.column(), next);
			rows.append("<c r=\"").append(corner).append("\" t=\"inlineStr\"><is>").append(text(cell.lines())).append("</is></c>");
			if (cell.columnSpan() > 1 || cell.rowSpan() > 1)
				merges.append("<mergeCell ref=\"").append(corner).append(':').append(address(cell.column() + cell.columnSpan() - 1, next
						+ cell.rowSpan() - 1)).append("\"/>");
		}
		rows.append("</row>");
		next++;
	}

	private static String address(int column, int row) {
		return (char) ('A' + column - 1) + "" + row;
	}

	/** Lists stand in a cell as they would be typed. */
	private static String text(List<Line> lines) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			String bullet = lines.get(i).bullet() == null ? "" : lines.get(i).bullet().depth() == 1 ? "● " : "• ";
			text.append(run(new Run((i > 0 ? "\n" : "") + bullet, false)));
			for (Run run : lines.get(i).runs())
				text.append(run(run));
		}
		return text.toString();
	}

	private static String run(Run run) {
		return "<r>" + (run.raised() ? "<rPr><vertAlign val=\"superscript\"/></rPr>" : "") + "<t xml:space=\"preserve\">" + Zip.escaped(run.text()) + "</t></r>";
	}
}
