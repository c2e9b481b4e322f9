package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.Sheet;
import guiju.importer.report.DecisionKind;

class HeadTest {

	private static Sheet head() {
		return new Sheet().row("職能基準代碼", "", "KMC2431-001v4");
	}

	@Test
	void readsAJobFamilyInsteadOfAnOccupation() {
		assertEquals(List.of("職類: 行銷企劃"), head().row("職能基準名稱 (擇一填寫)", "職類", "行銷企劃").row("", "職業", "").lines("職類", "職業"));
	}

	@Test
	void takesOfTwoNamesTheOneInTheTitleAndDropsTheOther() {
		Sheet sheet = new Sheet().raw("行銷企劃職能基準\n\n").row("職能基準名稱", "職類", "行銷企劃").row("", "職業", "行銷企劃人員");

		assertEquals(List.of("職類: 行銷企劃"), sheet.lines("職類", "職業"));
		assertEquals(List.of("行銷企劃人員"), sheet.dropped());
	}

	@Test
	void takesTheNameFromTheTitleWhereTheHeadHasNone() {
		Sheet sheet = new Sheet().raw("行銷企劃人員 職能基準\n\n").row("職能基準代碼", "KMC2431-001v4");

		assertEquals(List.of("職業: 行銷企劃人員"), sheet.lines("職業"));
		assertEquals(1, sheet.decisions(DecisionKind.NAME_FROM_TITLE).size());
	}

	@Test
	void readsANameDirectlyBesideItsLabel() {
		assertEquals(List.of("職業: 行銷企劃人員"), new Sheet().row("職能基準名稱", "行銷企劃人員").lines("職業"));
	}

	@Test
	void readsSeveralOccupationsInRowsOfTheirOwn() {
		Sheet sheet = head().row("所屬類別", "職業別", "廣告人員", "職業別代碼", "2431").row("", "職業別", "會議人員", "職業別代碼", "3332")
				.row("", "", "美術人員", "", "2651");

		assertEquals(List.of("職業別 2431: 廣告人員", "職業別 3332: 會議人員", "職業別 2651: 美術人員"), sheet.lines("職業別"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void pairsSeveralNamesAndCodesOfOneCell() {
		assertEquals(List.of("行業別 M7310: 專業服務業 / 廣告業", "行業別 N7900: 支援服務業 / 旅行業"),
				head().row("行業別", "專業服務業 / 廣告業 支援服務業 / 旅行業", "行業別代碼", "M7310 N7900").lines("行業別"));
		assertEquals(List.of("職業別 2431: 廣告人員", "職業別 3332: 會議人員"),
				head().row("職業別", "廣告人員<br>會議人員", "職業別代碼", "2431、3332").lines("職業別"));
		assertEquals(List.of("職業別 2431: 廣告人員", "職業別 3332: 會議人員"),
				head().row("職業別", "廣告人員；會議人員", "職業別代碼", "2431<br>3332").lines("職業別"));
	}

	@Test
	void keepsTheNameWholeWhereItCannotBeParted() {
		Sheet sheet = head().row("職業別", "廣告及會議人員", "職業別代碼", "2431 3332");

		assertEquals(List.of("職業別 2431: 廣告及會議人員", "職業別 3332:"), sheet.lines("職業別"));
		assertEquals(List.of("2431: 1 : 2 -> null"), sheet.decisions(DecisionKind.CLASSIFICATION_PAIRED));
	}

	@Test
	void readsCodesWithinTheNamesCell() {
		assertEquals(List.of("職類別 KMC: 行銷傳播", "職業別 2431: 廣告人員"), head().row("職類別", "KMC 行銷傳播").row("職業別", "廣告人員（2431）").lines("職類別", "職業別"));
	}

	@Test
	void readsShiftedColumns() {
		Sheet sheet = head().row("所屬 類別", "職類別", "行銷傳播", "職類別代碼", "KMC", "").row("", "", "職業別", "", "廣告人員", "職業別代碼", "", "2431");

		assertEquals(List.of("職類別 KMC: 行銷傳播", "職業別 2431: 廣告人員"), sheet.lines("職類別", "職業別"));
	}

	@Test
	void readsAHeadOfLinesWithColons() {
		Sheet sheet = new Sheet().raw("職能基準代碼：KMC2431-001v4\n職業：行銷企劃人員\n\n基準級別: 4\n工作描述：負責規劃。\n");

		assertEquals(List.of("職能基準 KMC2431-001v4", "職業: 行銷企劃人員", "基準級別 4", "工作描述: 負責規劃。"), sheet.lines("職", "基準", "工作"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void reportsAFieldThatIsPrintedTwiceWithDifferentValues() {
		Sheet sheet = head().row("基準級別", "4").row("基準級別", "3").row("職能基準代碼", "KMC2431-001v4");

		assertEquals(List.of("基準級別 4"), sheet.lines("基準級別"));
		assertEquals(List.of("KMC2431-001v4: 3 -> 4"), sheet.decisions(DecisionKind.VALUE_RIVALS));
		assertEquals(List.of("3"), sheet.dropped());
	}

	@Test
	void joinsADescriptionThatThePageCut() {
		assertEquals(List.of("工作描述: 負責規劃組織之媒體企劃。"), head().row("工作描述", "", "負責規劃組織之媒").raw("\n").row("", "", "體企劃。").lines("工作描述"));
	}

	@Test
	void readsDevelopersValidityAndConditionsOfEntry() {
		Sheet sheet = head().row("發展單位", "甲署<br>乙會").row("有效期限", "2027/12/31").row("入門水準", "高中職畢業。");

		assertEquals(List.of("發展單位: 甲署", "發展單位: 乙會", "有效期限 2027/12/31", "條件: 高中職畢業。"), sheet.lines("發展", "有效", "條件"));
	}

	@Test
	void dropsWhatStandsBesideAnUnknownLabelWithItsPlace() {
		Sheet sheet = new Sheet().raw("某某前言。\n\n").row("職能基準代碼", "KMC2431-001v4");

		assertEquals(List.of("某某前言。"), sheet.dropped());
		assertEquals(List.of(), sheet.lines("補充"));
	}

	@Test
	void writesVersionsTheWayTheLanguageHasThem() {
		Sheet sheet = new Sheet().row("版本", "職能基準代碼", "職能基準名稱", "狀態", "更新說明", "發展更新日期")
				.row("第2版", "KMC2431- 001v2", "甲", "最新版本", "略", "2023/12/15").row("初版", "KMC2431-001v1", "甲", "歷史版本", "", "2020/1/1");

		assertEquals(List.of("V2 KMC2431-001v2 2023/12/15: 甲", "V1 KMC2431-001v1 2020/1/1: 甲"), sheet.lines("V"));
	}

	@Test
	void readsLabelsAndValuesThatStandInOneCell() {
		Sheet sheet = head().row("所屬類別", "職類別：資訊科技／軟體開發（ISD）<br>職業別：軟體開發人員（2519）<br>行業別：電腦程式設計業（J6201）");

		assertEquals(List.of("職類別 ISD: 資訊科技／軟體開發", "職業別 2519: 軟體開發人員", "行業別 J6201: 電腦程式設計業"), sheet.lines("職類別", "職業別", "行業別"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void readsSeveralLabelsOfOneLineAndADescriptionOfSeveralParagraphs() {
		Sheet sheet = new Sheet().raw("職能基準代碼：KMC2431-001v4 基準級別：4\n\n所屬類別：職類別：行銷傳播（KMC）\n\n工作描述：負責規劃。\n執行方案。\n\n並追蹤成效。\n\n").row("某欄", "某值");

		assertEquals(List.of("職能基準 KMC2431-001v4", "職類別 KMC: 行銷傳播", "基準級別 4", "工作描述: 負責規劃。"), sheet.lines("職", "基準", "工作"));
		assertEquals(List.of("| 執行方案。並追蹤成效。"), sheet.lines("|"));
		assertEquals(List.of("某欄", "某值"), sheet.dropped());
	}

	@Test
	void doesNotTakeTheRowsOfAnotherTableForValues() {
		Sheet sheet = head().row("基準級別", "4").raw("\n").row("職能單元代碼", "職能單元名稱").row("ABC001", "接待旅客");

		assertEquals(List.of("基準級別 4"), sheet.lines("基準級別"));
		assertEquals(List.of("職能單元代碼", "職能單元名稱", "ABC001", "接待旅客"), sheet.dropped());
	}

	@Test
	void readsValuesBelowLabels() {
		assertEquals(List.of("職能基準 KMC2431-001v4", "基準級別 4"), new Sheet().row("職能基準代碼", "基準級別").row("KMC2431-001v4", "4").lines("職能", "基準級別"));
	}

	@Test
	void leavesNumbersOutThatCountClassifications() {
		Sheet sheet = head().row("職業別", "1.保險代理人 2.保險業務員", "職業別代碼", "1.3321 2.3322");

		assertEquals(List.of("職業別 3321: 保險代理人", "職業別 3322: 保險業務員"), sheet.lines("職業別"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void partsNamesAtCommasOnlyWhereEachPartIsAName() {
		assertEquals(List.of("行業別 K6510: 金融業／人身保險業", "行業別 K6520: 金融業／財產保險業"),
				head().row("行業別", "金融業／人身保險業、金融業／財產保險業", "行業別代碼", "K6510、K6520").lines("行業別"));
		Sheet whole = head().row("行業別", "專業、科學及技術服務業／廣告業", "行業別代碼", "M7310、M7320");
		assertEquals(List.of("行業別 M7310: 專業、科學及技術服務業／廣告業", "行業別 M7320:"), whole.lines("行業別"));
		assertEquals(1, whole.result().report().suspects().size());
	}

	@Test
	void knowsACodeBesideANameWithoutALabel() {
		assertEquals(List.of("職類別 KMC: 行銷傳播", "行業別 N8202: 會議業"), head().row("職類別", "行銷傳播", "KMC").row("行業別", "N8202", "會議業").lines("職類別", "行業別"));
	}

	@Test
	void keepsTheStandardsLevelAsPrinted() {
		Sheet sheet = head().row("基準級別", "3~4");

		assertEquals(List.of("基準級別 3~4"), sheet.lines("基準級別"));
		assertEquals(List.of("KMC2431-001v4: 3~4 -> 3~4"), sheet.decisions(DecisionKind.LEVEL_AS_PRINTED));
	}

	@Test
	void keepsDatesAsPrintedWhateverTheOrderOfColumns() {
		Sheet sheet = new Sheet().row("版本", "發展更新日期", "職能基準代碼", "職能基準名稱", "更新說明", "狀態").row("V2", "112年12月15日", "KMC2431-001v2", "甲", "略", "最新版本")
				.row("V1", "109/6/30", "KMC2431-001", "甲", "", "歷史版本");

		assertEquals(List.of("V2 KMC2431-001v2 112年12月15日: 甲", "V1 KMC2431-001 109/6/30: 甲"), sheet.lines("V"));
		assertEquals(List.of(), sheet.dropped());
	}

	@ParameterizedTest
	@ValueSource(strings = { "軟體設計師（2512）<br>電子工程師（2152）", "軟體設計師（2512）電子工程師（2152）", "軟體設計師（2512）、電子工程師（2152）", "2512 軟體設計師<br>2152 電子工程師" })
	void partsClassificationsThatPrintTheirCodesThemselves(String cell) {
		Sheet sheet = new Sheet().row("職業別", cell);

		assertEquals(List.of("職業別 2512: 軟體設計師", "職業別 2152: 電子工程師"), sheet.lines("職業別"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void keepsANameWhoseBracketsHoldNoCode() {
		assertEquals(List.of("職業別 2512: 軟體（APP）設計師"), new Sheet().row("職業別", "軟體（APP）設計師（2512）").lines("職業別"));
	}
}
