package guiju.importer.docx;

import java.util.ArrayList;
import java.util.List;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.LineStart;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Row;
import guiju.importer.cells.Run;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.office.Zip;

/** Writes cells as a document of Word, as Word itself would: merged cells as cells that go on, lists as numbering. */
final class DocxPrinter {

	private static final String LEVELS = Docx.level(0, "bullet", "\uf06c",
			"<w:pPr><w:ind w:left=\"480\" w:hanging=\"480\"/></w:pPr><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>")
			+ Docx.level(1, "bullet", "•", "<w:pPr><w:ind w:left=\"960\" w:hanging=\"480\"/></w:pPr>") + Docx.level(2, "decimal", "%3.", "");

	private final StringBuilder body = new StringBuilder();

	private DocxPrinter() {}

	static byte[] print(SourceDocument document) {
		DocxPrinter printer = new DocxPrinter();
		for (Block block : document.blocks())
			switch (block) {
				case Paragraph paragraph -> printer.lines(paragraph.lines());
				case Table table -> printer.table(table);
			}
		return Docx.of(printer.body.toString()).numbered(LEVELS).zip().bytes();
	}

	private void table(Table table) {
		int columns = table.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(cell -> cell.column() + cell.columnSpan() - 1).max().orElse(1);
		Cell[] above = new Cell[columns + 1];
		int[] left = new int[columns + 1];
		body.append("<w:tbl>");
		for (Row row : table.rows()) {
			body.append("<w:tr>");
			for (int column = 1; column <= columns;) {
				Cell cell = at(row, column);
				boolean goesOn = cell == null && left[column] > 0;
				Cell shown = goesOn ? above[column] : cell == null ? Cell.of(column) : cell;
				left[column] = goesOn ? left[column] - 1 : shown.rowSpan() - 1;
				above[column] = shown;
				cell(shown, goesOn);
				column += shown.columnSpan();
			}
			body.append("</w:tr>");
		}
		body.append("</w:tbl><w:p/>");
	}

	private static Cell at(Row row, int column) {
		return row.cells().stream().filter(cell -> cell.column() == column).findFirst().orElse(null);
	}

	private void cell(Cell cell, boolean goesOn) {
		body.append("<w:tc><w:tcPr><w:gridSpan w:val=\"").append(cell.columnSpan()).append("\"/>");
		if (goesOn || cell.rowSpan() > 1)
			body.append(goesOn ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
		body.append("</w:tcPr>");
		if (goesOn || cell.lines().isEmpty())
			body.append("<w:p/>");
		else
			lines(cell.lines());
		body.append("</w:tc>");
	}

	private void lines(List<Line> lines) {
		List<Line> paragraph = new ArrayList<>();
		for (Line line : lines) {
			if (line.start() == LineStart.PARAGRAPH && !paragraph.isEmpty()) {
				paragraph(paragraph);
				paragraph.clear();
			}
			paragraph.add(line);
		}
		if (!paragraph.isEmpty())
			paragraph(paragraph);
	}

	private void paragraph(List<Line> lines) {
		body.append("<w:p>");
		if (lines.get(0).bullet() != null)
			body.append("<w:pPr><w:numPr><w:ilvl w:val=\"").append(lines.get(0).bullet().depth() - 1).append("\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>");
		for (int i = 0; i < lines.size(); i++) {
			if (i > 0)
				body.append("<w:r><w:br/></w:r>");
			for (Run run : lines.get(i).runs())
				body.append("<w:r>").append(run.raised() ? "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>" : "").append("<w:t xml:space=\"preserve\">")
						.append(Zip.escaped(run.text())).append("</w:t></w:r>");
		}
		body.append("</w:p>");
	}
}
