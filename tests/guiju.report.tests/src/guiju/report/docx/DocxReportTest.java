package guiju.report.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import guiju.report.Revision;

class DocxReportTest {

	private final WrittenTable written = WrittenTable.of(Revision.comparison());

	@Test
	void isALandscapePageWithThreeColumnsWhoseHeaderRepeats() {
		CTSectPr section = written.document().getDocument().getBody().getSectPr();
		XWPFTableRow header = written.table().getRow(0);

		assertEquals(STPageOrientation.LANDSCAPE, section.getPgSz().getOrient());
		assertEquals("16838", section.getPgSz().getW().toString());
		assertEquals(List.of("修正規定", "現行規定", "說明"), WrittenTable.texts(header));
		assertTrue(header.isRepeatHeader());
		assertTrue(header.isCantSplitRow());
		assertFalse(written.table().getRow(1).isRepeatHeader());
	}

	@Test
	void namesTheStandardAndBothVersionsWithTheirDays() {
		List<String> opening = written.document().getParagraphs().stream().map(paragraph -> paragraph.getText()).toList();

		assertEquals("數位媒體企劃人員職能基準修正前後對照表", opening.get(0));
		assertEquals("修正規定：KMC2431-001v5（2026/12/10）　　現行規定：KMC2431-001v4（2023/12/15）", opening.get(1));
		assertEquals("原名稱：媒體企劃人員", opening.get(2));
		assertTrue(opening.get(3).startsWith("修正性質：實質修正（"), opening.get(3));
	}

	@Test
	void underlinesWhatIsNewAndStrikesWhatIsGone() {
		XWPFTableRow row = written.row("社群平臺及工具等應用現況與發展趨勢");

		assertEquals("P1.1.1蒐集媒體型態、社群平臺及工具等應用現況與發展趨勢。", WrittenTable.text(row.getCell(0)));
		assertEquals("P1.1.1蒐集媒體型態、工具等應用現況及發展趨勢。", WrittenTable.text(row.getCell(1)));
		assertTrue(WrittenTable.styled(row.getCell(0), "Inserted").contains("社群平臺"));
		assertEquals("", WrittenTable.styled(row.getCell(0), "Deleted"));
		assertEquals("及", WrittenTable.styled(row.getCell(1), "Deleted"));
		assertEquals("", WrittenTable.styled(row.getCell(1), "Inserted"));
		assertEquals("社群平臺已是主要媒體。", WrittenTable.text(row.getCell(2)));
	}

	@Test
	void showsAnAddedTaskWithAllThatStandsBelowItBesideOneEmptyCellAndOneReason() {
		List<XWPFTableRow> rows = written.table().getRows();
		int first = rows.indexOf(written.row("T1.2分析社群輿情"));
		List<String> added = rows.subList(first, first + 7).stream().map(row -> WrittenTable.text(row.getCell(0))).toList();

		assertEquals(List.of("工作任務　T1.2分析社群輿情", "職能級別：4", "O1.2.1社群輿情分析報告"), added.subList(0, 3));
		assertTrue(added.get(5).startsWith("知識：K02") && added.get(6).startsWith("技能：S01"), added::toString);
		assertTrue(WrittenTable.styled(rows.get(first).getCell(0), "InsertedCode").contains("T1.2"));
		assertTrue(WrittenTable.text(rows.get(first).getCell(2)).contains("依產業專家座談會意見增列。"));
		for (int i = 0; i < 7; i++) {
			assertEquals("", WrittenTable.text(rows.get(first + i).getCell(1)));
			assertEquals(i == 0 ? STMerge.RESTART : STMerge.CONTINUE, merge(rows.get(first + i), 1));
			assertEquals(i == 0 ? STMerge.RESTART : STMerge.CONTINUE, merge(rows.get(first + i), 2));
			assertTrue(rows.get(first + i).isCantSplitRow());
		}
	}

	private static STMerge.Enum merge(XWPFTableRow row, int cell) {
		return row.getCell(cell).getCTTc().getTcPr().getVMerge().getVal();
	}

	@Test
	void leavesTheNewCellOfWhatWasRemovedEmpty() {
		XWPFTableRow row = written.row("P2.3.4客戶與媒體關係維護。");

		assertEquals("", WrittenTable.text(row.getCell(0)));
		assertEquals("客戶與媒體關係維護。", WrittenTable.styled(row.getCell(1), "Deleted"));
		assertTrue(WrittenTable.text(row.getCell(2)).contains("與P2.3.1重複。"));
	}

	@Test
	void tellsOfCodesThatMovedOnInASentenceAndInAList() {
		assertTrue(WrittenTable.text(written.row("T1.2分析社群輿情").getCell(2)).contains("項編號配合調整。"));
		assertTrue(written.text().contains("編號變更對照"));
		assertTrue(written.text().contains("O1.2.1→O1.3.1"));
		assertTrue(written.table().getRows().stream().noneMatch(row -> row.getTableCells().size() == 3
				&& WrittenTable.text(row.getCell(0)).startsWith("O1.3.1")), "a code that moved on has no row");
	}

	@Test
	void headsTheRowsOfATaskByItsNameAndItsOldCode() {
		XWPFTableRow heading = written.row("工作任務　T1.3");

		assertEquals(1, heading.getTableCells().size());
		assertTrue(heading.getCell(0).getText().endsWith("（原 T1.2）"));
	}

	@Test
	void showsADefinitionWithTheAttitudeThatItDefines() {
		XWPFTableRow row = written.row("謹慎考量及處理各項細節");

		assertTrue(WrittenTable.text(row.getCell(0)).matches("A0\\d謹慎細心\\|定義：.*"), WrittenTable.text(row.getCell(0)));
		assertTrue(WrittenTable.text(row.getCell(1)).matches("A0\\d謹慎細心\\|定義：.*"), WrittenTable.text(row.getCell(1)));
	}

	@Test
	void marksReasonsThatNobodyHasGivenYet() {
		XWPFTableRow row = written.row("具 3 年以上");

		assertTrue(WrittenTable.styled(row.getCell(2), "Drafted").endsWith("（擬）"));
		assertTrue(written.text().contains("標示「擬」者"));
	}

	@Test
	void underlinesTheCitationOfAKnowledgeThatBecameASkill() {
		String after = Revision.knowledgeAsSkill().replace("    技能 S01、S02、S03、S14\n", "    技能 S01、S02、S14\n");

		WrittenTable table = WrittenTable.of(Revision.compare(Revision.before(), after));

		assertEquals("S14財務報表概念", WrittenTable.styled(table.row("技能：S01").getCell(0), "Inserted"));
		assertTrue(WrittenTable.text(table.row("K04財務報表概念").getCell(2)).contains("T1.1、T1.2配合增列引用 S14。"), table::text);
		assertTrue(table.text().contains("\t由K04改列。（擬）"), table::text);
	}

	@Test
	void hasNoAuthorThatNobodyNamed() {
		assertNull(written.document().getProperties().getCoreProperties().getCreator());
	}

	@Test
	void endsWithFiguresOfEachKind() {
		String figures = written.document().getTables().get(2).getText();

		assertTrue(written.text().contains("修正統計"));
		assertTrue(figures.startsWith("項目\t新增\t刪除"), figures);
		assertTrue(figures.contains("合計"));
	}

	@Test
	void takesOtherHeadings() {
		WrittenTable other = WrittenTable.read(new DocxReport(new TableHeadings("修正草案", "現行條文", "修正理由")).write(Revision.comparison()));

		assertEquals(List.of("修正草案", "現行條文", "修正理由"), WrittenTable.texts(other.table().getRow(0)));
		assertTrue(other.text().contains("「修正草案」欄劃底線者"));
	}

	@Test
	void saysThatNothingChanged() {
		WrittenTable same = WrittenTable.of(Revision.compare(Revision.before(), Revision.before()));

		assertEquals("內容相同，無修正。", same.table().getRow(1).getCell(0).getText());
		assertEquals(1, same.document().getTables().size());
	}

	@Test
	void hasTheSameBytesForTheSameVersions() {
		assertArrayEquals(new DocxReport(TableHeadings.USUAL).write(Revision.comparison()),
				new DocxReport(TableHeadings.USUAL).write(Revision.comparison()));
	}
}
