package guiju.ui.wizard.importing.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Place;
import guiju.importer.cells.Row;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;

/** Chinese characters are 10 wide here, others 5; lines are 20 high. */
class LayouterTest {

	private static Sheet layOut(int width, Block... blocks) {
		return new Layouter(c -> c < 0x2e80 ? 5 : 10, 20, width, page -> "— " + page + " —").layOut(new SourceDocument("a", "text", false, List.of(blocks)));
	}

	private static List<String> texts(Sheet sheet) {
		return sheet.lines().stream().map(PrintedLine::text).toList();
	}

	@Test
	void wrapsChineseAnywhereButKeepsCodesAndClosingMarksWithTheirWords() {
		Sheet sheet = layOut(220, Paragraph.of(Line.of(Place.ofLine(0, 1), "一二三四五六七八九十一二三四五六七八九十。KMC2431-001v4")));

		assertEquals(List.of("一二三四五六七八九十一二三四五六七八九", "十。KMC2431-001v4"), texts(sheet));
	}

	@Test
	void tellsWherePagesBegin() {
		Sheet sheet = layOut(220, Paragraph.of(Line.of(Place.ofLine(1, 1), "甲")), Paragraph.of(Line.of(Place.ofLine(2, 1), "乙")));

		assertEquals(List.of("— 1 —", "甲", "— 2 —", "乙"), texts(sheet));
		assertTrue(sheet.lines().get(0).isCaption() && !sheet.lines().get(1).isCaption());
	}

	@Test
	void cellsStandBesideOneAnotherAndReachOverTheirRows() {
		Cell tall = new Cell(1, 1, 2, List.of(Line.of(Place.ofCell(1, 1, 1, 1), "職責")));
		Table table = new Table(List.of(new Row(Place.ofCell(1, 1, 1, 0), List.of(tall, Cell.of(2, Line.of(Place.ofCell(1, 1, 1, 2), "任務一")))),
				new Row(Place.ofCell(1, 1, 2, 0), List.of(Cell.of(2, Line.of(Place.ofCell(1, 1, 2, 2), "任務二"))))));

		Sheet sheet = layOut(400, table);

		PrintedCell first = sheet.cells().get(0);
		PrintedCell second = sheet.cells().get(1);
		PrintedCell third = sheet.cells().get(2);
		assertEquals(first.x() + first.width(), second.x());
		assertEquals(second.y() + second.height(), third.y());
		assertEquals(first.y() + first.height(), third.y() + third.height());
		assertEquals(380, first.width() + second.width());
	}

	@Test
	void findsLinesByPlaceAndByPoint() {
		Sheet sheet = layOut(220, Paragraph.of(Line.of(Place.ofLine(0, 1), "甲"), Line.of(Place.ofLine(0, 2), "乙")));
		PrintedLine second = sheet.lines().get(1);

		assertEquals(List.of(second), sheet.at(List.of(Place.ofLine(0, 2))));
		assertEquals(second, sheet.at(second.x() + 3, second.y() + 3, 20).orElseThrow());
	}

	@Test
	void aPlaceThatKnowsOnlyItsCellMarksAllLinesOfTheCell() {
		Table table = new Table(List.of(new Row(Place.ofCell(1, 1, 1, 0),
				List.of(new Cell(1, 1, 1, List.of(Line.of(Place.ofCell(1, 1, 1, 1).onLine(4), "K01"), Line.of(Place.ofCell(1, 1, 1, 1).onLine(5), "K02")))))));

		assertEquals(List.of("K01", "K02"), layOut(300, table).at(List.of(Place.ofCell(1, 1, 1, 1))).stream().map(PrintedLine::text).toList());
	}
}
