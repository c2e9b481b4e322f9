package guiju.importer.odt;

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

/** Writes cells as a text document, as a word processor would: merged cells cover others, lists are nested. */
final class OdtPrinter {

	private static final String RAISED = Odt.style("text", "R", "<style:text-properties style:text-position=\"super 58%\"/>");
	private static final String LIST = "<text:list-style style:name=\"L\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"●\"/>"
			+ "<text:list-level-style-bullet text:level=\"2\" text:bullet-char=\"•\"/></text:list-style>";

	private final StringBuilder body = new StringBuilder();

	private OdtPrinter() {}

	static byte[] print(SourceDocument document) {
		OdtPrinter printer = new OdtPrinter();
		for (Block block : document.blocks())
			switch (block) {
				case Paragraph paragraph -> printer.lines(paragraph.lines());
				case Table table -> printer.table(table);
			}
		return Odt.of(printer.body.toString()).with(RAISED + LIST).zip().bytes();
	}

	private void table(Table table) {
		int columns = table.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(cell -> cell.column() + cell.columnSpan() - 1).max().orElse(1);
		int[] left = new int[columns + 1];
		body.append("<table:table><table:table-column table:number-columns-repeated=\"" + columns + "\"/>");
		for (Row row : table.rows()) {
			body.append("<table:table-row>");
			for (int column = 1; column <= columns;) {
				int at = column;
				Cell cell = row.cells().stream().filter(each -> each.column() == at).findFirst().orElse(null);
				if (cell == null) {
					body.append(left[column] > 0 ? "<table:covered-table-cell/>" : "<table:table-cell><text:p/></table:table-cell>");
					left[column] = Math.max(0, left[column] - 1);
					column++;
				} else {
					cell(cell);
					for (int i = 0; i < cell.columnSpan(); i++)
						left[column++] = cell.rowSpan() - 1;
				}
			}
			body.append("</table:table-row>");
		}
		body.append("</table:table>");
	}

	private void cell(Cell cell) {
		body.append("<table:table-cell table:number-columns-spanned=\"" + cell.columnSpan() + "\" table:number-rows-spanned=\"" + cell.rowSpan() + "\">");
		lines(cell.lines());
		body.append("</table:table-cell>").append("<table:covered-table-cell/>".repeat(cell.columnSpan() - 1));
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
		int depth = lines.get(0).bullet() == null ? 0 : lines.get(0).bullet().depth();
		body.append("<text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item>".repeat(depth)).append("<text:p>");
		for (int i = 0; i < lines.size(); i++) {
			body.append(i > 0 ? "<text:line-break/>" : "");
			for (Run run : lines.get(i).runs()) {
				String text = Zip.escaped(run.text()).replace("  ", " <text:s/>");
				body.append(run.raised() ? "<text:span text:style-name=\"R\">" + text + "</text:span>" : text);
			}
		}
		body.append("</text:p>").append("</text:list-item></text:list>".repeat(depth));
	}
}
