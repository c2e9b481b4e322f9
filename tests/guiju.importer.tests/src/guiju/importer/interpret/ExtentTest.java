package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.ImportResult;
import guiju.importer.Published;
import guiju.importer.Sheet;
import guiju.importer.report.Decision;
import guiju.importer.report.DecisionKind;

class ExtentTest {

	private static final String FIRST = "KMC2431-012v1";
	private static final String SECOND = "KPS2431-001v2";

	@Test
	void importsTheFirstOfTwoStandardsAlone() {
		ImportResult result = Published.imported(Published.source(FIRST) + "\n" + Published.source(SECOND));

		assertEquals(Published.example(FIRST), result.text());
		Decision decision = result.report().suspects().stream().filter(suspect -> suspect.kind() == DecisionKind.STANDARD_LEFT_OUT).findFirst().orElseThrow();
		assertEquals(SECOND, decision.before());
		assertFalse(result.report().coverage().isComplete());
		assertTrue(result.report().suspects().stream().noneMatch(suspect -> suspect.kind() == DecisionKind.TEXT_DROPPED), "they are one suspect together");
		assertTrue(result.report().dropped().stream().anyMatch(dropped -> dropped.text().equals(SECOND)));
	}

	@Test
	void takesAStandardThatIsPrintedTwiceOnce() {
		ImportResult result = Published.imported(Published.source(SECOND) + "\n" + Published.source(SECOND));

		assertEquals(Published.example(SECOND), result.text());
		assertEquals(List.of(), result.report().dropped());
		assertTrue(result.report().suspects().stream().anyMatch(suspect -> suspect.kind() == DecisionKind.STANDARD_REPEATED));
	}

	@Test
	void listsWhatTheSecondPrintingSaysOtherwise() {
		ImportResult result = Published.imported(Published.source(SECOND) + "\n" + Published.source(SECOND).replace("基準級別\t\t4", "基準級別\t\t5"));

		assertEquals(Published.example(SECOND), result.text());
		assertEquals(Published.source(SECOND).contains("基準級別\t\t4") ? List.of("5") : List.of(), result.report().dropped().stream().map(dropped -> dropped.text()).toList());
	}

	@Test
	void leavesAnAppendixOut() {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 句。", "3", "K01 丙", "").raw("\n說明與補充事項\n\n其他補充說明：\n- 丁。\n\n附件一 名詞解釋\n\n某段文字。\n\n")
				.row("名詞", "解釋").row("甲詞", "乙義");

		assertEquals(List.of("補充: 丁。"), sheet.lines("補充", "條件", "-"));
		assertEquals(List.of("null: 附件一 名詞解釋 -> null"), sheet.decisions(DecisionKind.APPENDIX_LEFT_OUT));
		assertEquals(List.of("附件一 名詞解釋", "某段文字。", "名詞", "解釋", "甲詞", "乙義"), sheet.dropped());
	}

	@Test
	void doesNotTakeAHeadThatEveryPageRepeatsForAnotherStandard() {
		Sheet sheet = new Sheet().row("職能基準代碼", "KMC2431-001v4").row("職能基準名稱", "職業", "甲人員").raw("\n" + Sheet.HEADER).row("T1 甲", "T1.1 乙", "", "P1.1.1 句。", "3", "K01 丙", "")
				.raw("\n").row("職能基準代碼", "KMC2431-001v4").row("職能基準名稱", "職業", "甲人員").raw("\n" + Sheet.HEADER).row("", "T1.2 乙", "", "P1.2.1 句。", "3", "K01 丙", "");

		assertEquals(List.of("T1.1: 乙", "T1.2: 乙"), sheet.lines("T1."));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void takesOnlyRepeatedLinesForRunningHeads() {
		Pages pages = new Pages().margin("某學會 1").text("甲人員職能基準").row("職能基準代碼", "KMC2431-001v4").page().margin("某學會 2").row("主要職責", "工作任務", "行為指標", "職能級別", "知識", "技能")
				.row("T1 甲", "T1.1 乙", "P1.1.1 句。", "3", "K01 丙", "S01 丁").margin("機密")
				.text("說明與補充事項").text("其他補充說明：").text("請洽 https://icap.wda.gov.tw 查詢").text("https://icap.wda.gov.tw/ap/resources.php?id=12")
				.text("2023/11/5 下午3:20").text("勞動部勞動力發展署 iCAP職能發展應用平台 第1頁，總共9頁");

		assertEquals(List.of("機密"), pages.dropped());
		assertEquals(List.of("補充: 請洽 https://icap.wda.gov.tw 查詢"), pages.lines("補充"));
	}

	@Test
	void takesAnAddressAtTheFootOfPagesForALineThatRuns() {
		Pages pages = new Pages().text("甲人員職能基準").row("職能基準代碼", "KMC2431-001v4").margin("第1頁，總 https://example.org/print?u=1").page()
				.row("主要職責", "工作任務", "行為指標", "職能級別", "知識", "技能").row("T1 甲", "T1.1 乙", "P1.1.1 句。", "3", "K01 丙", "S01 丁")
				.margin("第2頁，總 https://example.org/print?u=1");

		assertEquals(List.of(), pages.dropped());
	}
}
