package guiju.importer.odt;

import static guiju.importer.odt.Odt.p;
import static guiju.importer.odt.Odt.style;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.office.Shown;

class OdtTablesTest {

	private static final String COVERED = "<table:covered-table-cell/>";

	private static String table(String... rows) {
		return "<table:table>" + String.join("", rows) + "</table:table>";
	}

	private static String row(String... cells) {
		return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
	}

	private static String cell(String attributes, String content) {
		return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
	}

	@Test
	void placesMergedAndRepeatedCells() {
		String body = table("<table:table-header-rows>" + row(cell("table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"", p("大")),
				COVERED, cell("", p("末")))
				+ "</table:table-header-rows>", row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>", cell("", p("下"))),
				row(cell("table:number-columns-repeated=\"2\"", p("重")), cell("", p("丙"))));

		assertEquals(List.of("| {1+2×2} 大 | {3} 末 |", "| {3} 下 |", "| {1} 重 | {2} 重 | {3} 丙 |"), Odt.of(body).lines());
	}

	@Test
	void leavesHiddenRowsOutOfMergedCells() {
		String body = table(row(cell("table:number-rows-spanned=\"3\"", p("T1")), cell("", p("甲"))),
				"<table:table-row table:visibility=\"collapse\">" + COVERED + cell("", p("藏")) + "</table:table-row>", row(COVERED, cell("", p("乙"))));

		assertEquals(List.of("| {1+1×2} T1 | {2} 甲 |", "| {2} 乙 |"), Odt.of(body).lines());
	}

	@Test
	void readsTablesWithinCellsAndHiddenOnesNot() {
		String inner = table(row(cell("", p("內1")), cell("", p("內2"))));
		String hidden = "<table:table table:style-name=\"H\">" + row(cell("", p("藏"))) + "</table:table>";
		String body = table(row(cell("", p("甲")), cell("", p("上") + inner))) + hidden;

		assertEquals(List.of("| {1} 甲 | {2} 上¶內1¶內2 |"), Odt.of(body).with(style("table", "H", "<style:table-properties table:display=\"none\"/>")).lines());
	}

	@Test
	void boundsRepeats() {
		String body = table("<table:table-row table:number-rows-repeated=\"1048576\">" + cell("table:number-columns-repeated=\"16384\"", "") + "</table:table-row>",
				row(cell("", p("<text:s text:c=\"2000000000\"/>甲"))));
		String full = "<table:table-row table:number-rows-repeated=\"1000000\">" + cell("table:number-columns-repeated=\"16384\"", p("甲")) + "</table:table-row>";

		String nested = p("甲");
		for (int i = 0; i < 6; i++)
			nested = table("<table:table-row table:number-rows-repeated=\"100\">" + cell("table:number-columns-repeated=\"100\"", nested) + "</table:table-row>");

		assertEquals(2, Odt.of(body).lines().size());
		assertEquals(Reason.TOO_LARGE, Shown.refusal(new OdtReader(), Odt.of(nested).zip().bytes()));
		assertEquals(Reason.TOO_LARGE, Shown.refusal(new OdtReader(), Odt.of(table(full.repeat(200))).zip().bytes()));
	}
}
