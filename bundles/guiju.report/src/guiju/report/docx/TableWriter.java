package guiju.report.docx;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import guiju.report.literal.Signs;

/** Writes one table: fixed columns, a header row that each page repeats, rows that stay on one page where they fit. */
final class TableWriter {

	/** About what a page holds below the header row; a row of more lines has to be cut. */
	private static final int MOST_LINES = 20;
	/** Twentieths of a point: the template's letters, and what a cell's margins take. */
	private static final int LETTER = 240;
	private static final int MARGINS = 220;

	/** What the attributes of tblLook say, as older programs read it. */
	private static final byte[] FIRST_ROW_ONLY = {0x06, 0x20};
	private static final String BAND = "F2F2F2";

	private final CTTbl table;
	private final TableShape shape;

	TableWriter(CTTbl table, TableShape shape) {
		this.table = table;
		this.shape = shape;
		CTTblPr properties = table.addNewTblPr();
		properties.addNewTblStyle().setVal("ComparisonTable");
		properties.addNewTblW().setType(STTblWidth.DXA);
		properties.getTblW().setW(BigInteger.valueOf(shape.width()));
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		properties.addNewTblLook().setVal(FIRST_ROW_ONLY);
		properties.getTblLook().setFirstRow(true);
		properties.getTblLook().setNoHBand(true);
		properties.getTblLook().setNoVBand(true);
		properties.addNewTblCaption().setVal(Signs.visible(shape.title()));
		properties.addNewTblDescription().setVal(Signs.visible(shape.description()));
		CTTblGrid grid = table.addNewTblGrid();
		for (int width : shape.widths())
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
	}

	/** Adds the header row. */
	void header(List<Line> cells) {
		CTRow row = row(true);
		row.getTrPr().addNewTblHeader();
		for (int i = 0; i < cells.size(); i++)
			cell(row, shape.widths().get(i), 1, List.of(cells.get(i)));
	}

	/**
	 * Adds a row.
	 *
	 * @param joins how each cell is joined with those above and below it; null for a cell of its own
	 */
	void row(List<List<Line>> cells, List<STMerge.Enum> joins) {
		int lines = 0;
		for (int i = 0; i < cells.size(); i++)
			lines = Math.max(lines, lines(cells.get(i), shape.widths().get(i)));
		CTRow row = row(lines <= MOST_LINES);
		for (int i = 0; i < cells.size(); i++) {
			CTTcPr properties = cell(row, shape.widths().get(i), 1, cells.get(i));
			if (joins.get(i) != null)
				properties.addNewVMerge().setVal(joins.get(i));
		}
	}

	/** Adds a row whose cells stand for themselves. */
	void row(List<List<Line>> cells) {
		row(cells, Collections.nCopies(cells.size(), null));
	}

	/** Adds a row of one cell across all columns. */
	void across(Line line) {
		CTTcPr properties = cell(row(true), shape.width(), shape.widths().size(), List.of(line));
		properties.addNewShd().setVal(STShd.CLEAR);
		properties.getShd().setColor("auto");
		properties.getShd().setFill(BAND);
	}

	private CTRow row(boolean whole) {
		CTRow row = table.addNewTr();
		if (whole)
			row.addNewTrPr().addNewCantSplit();
		return row;
	}

	private static CTTcPr cell(CTRow row, int width, int columns, List<Line> lines) {
		CTTc cell = row.addNewTc();
		CTTcPr properties = cell.addNewTcPr();
		properties.addNewTcW().setType(STTblWidth.DXA);
		properties.getTcW().setW(BigInteger.valueOf(width));
		if (columns > 1)
			properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
		for (Line line : lines)
			DocumentWriter.write(line, cell.addNewP());
		// Word takes a cell without a paragraph for a damaged file.
		if (lines.isEmpty())
			cell.addNewP();
		return properties;
	}

	private static int lines(List<Line> lines, int width) {
		int letters = Math.max(1, (width - MARGINS) / LETTER);
		return lines.stream().mapToInt(line -> Math.max(1, (line.length() + letters - 1) / letters)).sum();
	}
}
