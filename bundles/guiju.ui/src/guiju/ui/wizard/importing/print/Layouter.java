package guiju.ui.wizard.importing.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;

/**
 * Lays a document out in a width: paragraphs over the whole of it, tables as grids whose columns are as wide as their texts ask
 * for. Knows characters by their widths only, so that a thousand cells take milliseconds.
 */
public final class Layouter {

	private static final int MARGIN = 10;
	private static final int PADDING = 5;
	private static final int GAP = 6;

	private final IntUnaryOperator advance;
	private final int lineHeight;
	private final int width;
	private final UnaryOperator<String> caption;
	private final List<PrintedCell> cells = new ArrayList<>();
	private final List<PrintedLine> lines = new ArrayList<>();
	private int y = MARGIN;
	private int page;

	/**
	 * Lays out.
	 *
	 * @param advance how wide a character is
	 * @param caption words the number of a page
	 */
	public Layouter(IntUnaryOperator advance, int lineHeight, int width, UnaryOperator<String> caption) {
		this.advance = advance;
		this.lineHeight = lineHeight;
		this.width = Math.max(width, 200);
		this.caption = caption;
	}

	/** Returns a document as a sheet; a layouter is used once. */
	public Sheet layOut(SourceDocument document) {
		for (Block block : document.blocks())
			switch (block) {
				case Paragraph paragraph -> paragraph(paragraph);
				case Table table -> table(table);
			}
		return new Sheet(cells, lines, y + MARGIN);
	}

	private void turn(Place place) {
		if (place.page() <= page)
			return;
		page = place.page();
		y += lines.isEmpty() ? 0 : GAP;
		lines.add(new PrintedLine(caption.apply(String.valueOf(page)), MARGIN, y, width - 2 * MARGIN, Place.NONE));
		y += lineHeight + GAP;
	}

	private void paragraph(Paragraph paragraph) {
		if (!paragraph.lines().isEmpty())
			turn(paragraph.lines().get(0).place());
		for (Line line : paragraph.lines()) {
			int indent = line.bullet() == null ? 0 : (line.bullet().depth() - 1) * 2 * lineHeight;
			y = place(line, MARGIN + indent, y, width - 2 * MARGIN - indent);
		}
		y += GAP;
	}

	/** Places a line and returns where the next one goes. */
	private int place(Line line, int x, int top, int room) {
		int at = top;
		for (String part : new Wrapping(advance).wrap(text(line), room)) {
			lines.add(new PrintedLine(part, x, at, room, line.place()));
			at += lineHeight;
		}
		return at;
	}

	private static String text(Line line) {
		return line.bullet() == null || line.bullet().mark().isEmpty() ? line.text() : line.bullet().mark() + " " + line.text();
	}

	private void table(Table table) {
		int[] edges = new Columns(advance).edges(table, MARGIN, width - 2 * MARGIN);
		List<Integer> tops = new ArrayList<>();
		List<Integer> bottoms = new ArrayList<>();
		int[] below = new int[table.rows().size()];
		for (int i = 0; i < table.rows().size(); i++) {
			Row row = table.rows().get(i);
			turn(row.place());
			tops.add(y);
			int bottom = y + lineHeight + 2 * PADDING;
			for (Cell cell : row.cells()) {
				int end = y + PADDING;
				int left = edges[cell.column() - 1];
				for (Line line : cell.lines())
					end = place(line, left + PADDING, end, edges[last(cell, edges)] - left - 2 * PADDING);
				int lastRow = Math.min(i + cell.rowSpan(), table.rows().size()) - 1;
				below[lastRow] = Math.max(below[lastRow], end + PADDING);
			}
			y = Math.max(bottom, below[i]);
			bottoms.add(y);
		}
		borders(table, edges, tops, bottoms);
		y += GAP;
	}

	private static int last(Cell cell, int[] edges) {
		return Math.min(cell.column() - 1 + cell.columnSpan(), edges.length - 1);
	}

	private void borders(Table table, int[] edges, List<Integer> tops, List<Integer> bottoms) {
		for (int i = 0; i < table.rows().size(); i++)
			for (Cell cell : table.rows().get(i).cells()) {
				int bottom = bottoms.get(Math.min(i + cell.rowSpan(), bottoms.size()) - 1);
				int left = edges[cell.column() - 1];
				cells.add(new PrintedCell(left, tops.get(i), edges[last(cell, edges)] - left, bottom - tops.get(i)));
			}
	}
}
