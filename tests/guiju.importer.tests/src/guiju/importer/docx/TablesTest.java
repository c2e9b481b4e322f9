package guiju.importer.docx;

import static guiju.importer.docx.Docx.p;
import static guiju.importer.docx.Docx.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.office.Shown;

class TablesTest {

	private static String tbl(String... rows) {
		return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
	}

	private static String tr(String... cells) {
		return "<w:tr>" + String.join("", cells) + "</w:tr>";
	}

	private static String tc(String look, String content) {
		return "<w:tc><w:tcPr>" + look + "</w:tcPr>" + content + "</w:tc>";
	}

	private static String tc(String text) {
		return tc("", p(text));
	}

	@Test
	void placesMergedCellsInTheGrid() {
		String down = "<w:vMerge w:val=\"restart\"/>";
		String on = "<w:vMerge/>";
		String body = tbl(tr(tc(down, p("T1")), tc("<w:gridSpan w:val=\"2\"/>", p("寬")), tc("末")), tr(tc(on, "<w:p/>"), tc("甲"), tc("乙"), tc("丙")),
				tr(tc(on, "<w:p/>"), tc("丁")), tr(tc(down, p("T2")), tc("戊")));

		assertEquals(List.of("| {1+1×3} T1 | {2+2×1} 寬 | {4} 末 |", "| {2} 甲 | {3} 乙 | {4} 丙 |", "| {2} 丁 |", "| {1} T2 | {2} 戊 |"), Docx.of(body).lines());
	}

	@Test
	void skipsTheGridBeforeARowAndMergesAcross() {
		String body = tbl("<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + tc("<w:hMerge w:val=\"restart\"/>", p("甲")) + tc("<w:hMerge/>",
				"<w:p/>") + tc("乙") + "</w:tr>");

		assertEquals(List.of("| {3+2×1} 甲 | {5} 乙 |"), Docx.of(body).lines());
	}

	@Test
	void leavesHiddenAndDeletedRowsOutOfMergedCells() {
		String body = tbl(tr(tc("<w:vMerge w:val=\"restart\"/>", p("T1")), tc("甲")), "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("<w:vMerge/>",
				"<w:p/>") + tc("藏") + "</w:tr>",
				"<w:tr><w:trPr><w:del/></w:trPr>" + tc("<w:vMerge/>", "<w:p/>") + tc("刪") + "</w:tr>", tr(tc("<w:vMerge/>", "<w:p/>"), tc("乙")));

		assertEquals(List.of("| {1+1×2} T1 | {2} 甲 |", "| {2} 乙 |"), Docx.of(body).lines());
	}

	@Test
	void readsATableWithinACellAsLinesOfIt() {
		String body = tbl(tr(tc("甲"), tc("", p("上") + tbl(tr(tc("內1"), tc("內2"))) + p("下"))));

		assertEquals(List.of("| {1} 甲 | {2} 上¶內1¶內2¶下 |"), Docx.of(body).lines());
	}

	@Test
	void takesAFrameAroundATableApart() {
		String body = tbl(tr(tc("前")), tr(tc("", p("題") + tbl(tr(tc("版本"), tc("代碼")), tr(tc("V1"), tc("X"))) + p("末"))), tr(tc("後")));

		assertEquals(List.of("| {1} 前 |", "題", "| {1} 版本 | {2} 代碼 |", "| {1} V1 | {2} X |", "末", "| {1} 後 |"), Docx.of(body).lines());
	}

	@Test
	void countsPagesOnceForAllCellsOfARow() {
		String broken = "<w:p>" + r("一") + "</w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>二</w:t></w:r></w:p>";
		String body = p("前") + tbl(tr(tc("", broken), tc("", broken)), tr(tc("末")))
				+ "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>後</w:t></w:r></w:p>"
				+ p("完");

		SourceDocument document = Shown.document(new DocxReader(), Docx.of(body).zip().bytes());

		Table table = (Table) document.blocks().get(1);
		assertEquals(List.of(1, 2), table.rows().get(0).cells().get(1).lines().stream().map(line -> line.place().page()).toList());
		assertEquals(2, table.rows().get(1).place().page());
		assertTrue(document.blocks().get(2).toString().contains("page=3"));
	}
}
