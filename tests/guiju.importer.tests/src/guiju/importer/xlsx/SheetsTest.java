package guiju.importer.xlsx;

import static guiju.importer.xlsx.Xlsx.row;
import static guiju.importer.xlsx.Xlsx.rowWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.cells.Place;
import guiju.importer.cells.Table;
import guiju.importer.cells.UnreadableSourceException.Reason;
import guiju.importer.office.Shown;
import guiju.importer.office.Zip;

class SheetsTest {

	@Test
	void readsTextsWithBreaksAndRaisedRunsButNoReadings() {
		String rich = "<r><t>法規</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>註1</t></r><rPh sb=\"0\" eb=\"1\"><t>ㄈㄚ</t></rPh>";
		String cells = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"str\"><f>A1</f><v>算_x000D_\n出</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row>";

		assertEquals(List.of("| {1} 甲⏎乙 | {2} 法規^{註1} | {3} 算⏎出 | {4} TRUE | {5} #N/A |"), Xlsx.of(cells).texts("<t>甲\n乙</t>", rich).lines());
	}

	@Test
	void showsNothingThatIsHidden() {
		Xlsx xlsx = Xlsx.of(row(1, "甲", "藏", "乙"), rowWith(2, "hidden=\"1\"", "藏"), row(3, "丙")).around("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>", "")
				.sheet("hidden", "<sheetData>" + row(1, "藏") + "</sheetData>").sheet("veryHidden", "<sheetData>" + row(1, "藏") + "</sheetData>")
				.sheet("visible", "<sheetData/>").sheet("visible", "<sheetData>" + row(1, "丁") + "</sheetData>");

		assertEquals(List.of("| {1} 甲 | {3} 乙 |", "| {1} 丙 |", "| {1} 丁 |"), xlsx.lines());
	}

	@Test
	void mergesCellsOverTheRowsThatAreLeft() {
		Xlsx xlsx = Xlsx.of(row(2, "T1", "甲", "丁"), rowWith(3, "hidden=\"1\"", "蓋", "藏"), row(4), row(5, "蓋", "乙"), row(6, "T2", "丙")).around("",
				"<mergeCells><mergeCell ref=\"A2:A5\"/><mergeCell ref=\"C2:D2\"/></mergeCells>");

		assertEquals(List.of("| {1+1×2} T1 | {2} 甲 | {3+2×1} 丁 |", "| {2} 乙 |", "| {1} T2 | {2} 丙 |"), xlsx.lines());
	}

	@Test
	void showsAMergedCellWhoseFirstRowIsHidden() {
		Xlsx xlsx = Xlsx.of(rowWith(1, "hidden=\"1\"", "T1", "藏"), row(2, null, "甲"), row(3, null, "乙")).around("",
				"<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>");

		assertEquals(List.of("| {1+1×2} T1 | {2} 甲 |", "| {2} 乙 |"), xlsx.lines());
	}

	@Test
	void placesCellsOnTheirSheet() {
		byte[] content = Xlsx.of().sheet("visible", "<sheetData>" + row(7, null, "甲") + "</sheetData>").zip().bytes();

		Table table = (Table) Shown.document(new XlsxReader(), content).blocks().get(0);

		assertEquals(Place.ofCell(0, 2, 7, 2), table.rows().get(0).cells().get(0).lines().get(0).place());
	}

	@Test
	void readsRunningHeadsAndBoxes() {
		String margin = "<headerFooter><oddHeader>&amp;L&amp;\"新細明體,標準\"&amp;10媒體 &amp;&amp; 企劃&amp;R&amp;A</oddHeader><oddFooter>&amp;C第 &amp;P 頁</oddFooter><evenFooter>雙</evenFooter></headerFooter>";
		String box = "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
				+ "<xdr:sp><xdr:txBody><a:p><a:r><a:t>框</a:t></a:r><a:br/><a:r><a:t>內</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>";
		Zip zip = Xlsx.of(row(1, "甲")).around("", margin).zip().with("xl/drawings/drawing1.xml", box).with("xl/worksheets/_rels/sheet1.xml.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"d\" Type=\"x/drawing\" Target=\"../drawings/drawing1.xml\"/></Relationships>");

		assertEquals(List.of("margin: 媒體 & 企劃", "margin: S1", "| {1} 甲 |", "框⏎內", "margin: 第 1 頁"), Shown.lines(new XlsxReader(), zip.bytes()));
	}

	@Test
	void refusesUnsoundSheets() {
		assertEquals(Reason.DAMAGED, Shown.refusal(new XlsxReader(), Xlsx.of(row(2, "甲"), row(1, "乙")).zip().bytes()));
		assertEquals(Reason.DAMAGED, Shown.refusal(new XlsxReader(), Xlsx.of("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>").zip().bytes()));
		assertEquals(Reason.DAMAGED, Shown.refusal(new XlsxReader(), Xlsx.of().zip().with("xl/worksheets/sheet1.xml", "<worksheet").bytes()));
	}

	@Test
	void staysWithinBoundsWhateverIsMerged() {
		String merges = "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(50) + "</mergeCells>";

		assertEquals(List.of("| {1+16384×1} 甲 |"), Xlsx.of(row(1, "甲", "蓋"), row(1_048_576, "蓋")).around("", merges).lines());
		assertEquals(Reason.TOO_LARGE, Shown.refusal(new XlsxReader(), Xlsx.of("").around("", "<mergeCells>"
				+ "<mergeCell ref=\"A1\"/>".repeat(20_001) + "</mergeCells>").zip().bytes()));
	}

	@Test
	void boundsTextsThatManyCellsShare() {
		String rows = "<row><c t=\"s\"><v>0</v></c></row>".repeat(100);

		assertEquals(Reason.TOO_LARGE, Shown.refusal(new XlsxReader(), Xlsx.of(rows).texts("<t>" + "甲乙".repeat(50_000) + "</t>").zip().bytes()));
	}

	@Test
	void recognisesWorkbooksOnly() {
		assertTrue(new XlsxReader().recognises(Xlsx.of().zip().bytes()));
		assertFalse(new XlsxReader().recognises(new Zip().with("word/document.xml", "<x/>").bytes()));
	}
}
