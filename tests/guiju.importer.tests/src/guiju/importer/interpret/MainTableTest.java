package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.Sheet;
import guiju.importer.report.DecisionKind;

class MainTableTest {

	@Test
	void givesTheTasksOfOneRowTheirOutputsByNumbersAndBothTheCitations() {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙 T1.2 丙", "O1.1.1 丁 O1.2.1 戊", "P1.1.1 己。 P1.2.1 庚。", "3 4", "K01 辛 K02 壬", "S01 癸");

		assertEquals(List.of("T1.1: 乙", "級別 3", "O1.1.1: 丁", "P1.1.1: 己。", "知識 K01、K02", "技能 S01", "T1.2: 丙", "級別 4", "O1.2.1: 戊",
				"P1.2.1: 庚。", "知識 K01、K02", "技能 S01"), sheet.lines("T1.", "級別", "O", "P", "知識 ", "技能 "));
		assertEquals(List.of("T1.1: T1.1、T1.2 -> null"), sheet.decisions(DecisionKind.TASKS_PARTED));
		assertEquals(2, sheet.decisions(DecisionKind.CELL_SHARED).size());
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void keepsAnOutputBelowTheTaskThatItIsPrintedIn() {
		Sheet sheet = Sheet.main().row("T2 甲", "T2.1 乙", "O2.2.1 丙", "P2.1.1 丁。 P2.2.2 戊。", "3", "K01 己", "S01 庚");

		assertEquals(List.of("T2.1: 乙", "O2.2.1: 丙", "P2.1.1: 丁。", "P2.2.2: 戊。"), sheet.lines("T2.", "O", "P"));
		assertEquals(List.of("O2.2.1: O2.2.1 -> T2.1", "P2.2.2: P2.2.2 -> T2.1"), sheet.decisions(DecisionKind.CODE_AS_PRINTED));
	}

	@Test
	void readsTheColumnsOfOlderDocuments() {
		Sheet sheet = new Sheet().row("工作任務", "工作活動", "工作產出", "行為指標", "職能級別", "知識", "技能")
				.row("T1 甲", "T1.1 乙", "O1.1.1 丙", "P1.1.1 丁。", "3", "K01 己", "S01 庚").row("", "T1.2 辛", "", "P1.2.1 壬。", "3", "K01 己", "");

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "T1.2: 辛"), sheet.lines("T"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void goesByTheHeaderWhereColumnsAreSwappedAndHaveNoCodes() {
		Sheet sheet = new Sheet().row("主要職責", "工作任務", "行為指標", "工作產出", "知識", "技能", "職能級別").row("甲", "乙", "丁。", "丙", "K01 己", "S01 庚", "3");

		assertEquals(List.of("級別 3", "產出: 丙", "指標: 丁。"), sheet.lines("產出", "指標", "級別"));
	}

	@Test
	void goesByTheCodesWhereAnEmptyCellGotLost() {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "P1.1.1 丁。", "3", "K01 己", "S01 庚").row("T1.2 辛", "O1.2.1 壬", "P1.2.1 癸。", "4", "K01 己", "S01 庚");

		assertEquals(List.of("T1.1: 乙", "級別 3", "P1.1.1: 丁。", "知識 K01", "技能 S01", "T1.2: 辛", "級別 4", "O1.2.1: 壬", "P1.2.1: 癸。", "知識 K01",
				"技能 S01"), sheet.lines("T1.", "級別", "O", "P", "知識 ", "技能 "));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void readsATableWithoutAnyHeader() {
		Sheet sheet = new Sheet().row("T1 甲", "T1.1 乙", "O1.1.1 丙", "P1.1.1 丁。", "3", "K01 己", "S01 庚").row("", "T1.2 辛", "", "P1.2.1 壬。", "4", "K01 己", "");

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "級別 3", "T1.2: 辛", "級別 4"), sheet.lines("T", "級別"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void readsAHeaderInTwoRows() {
		Sheet sheet = new Sheet().row("主要職責", "工作任務", "工作產出", "行為指標", "職能級別", "職能內涵", "").row("", "", "", "", "", "(K=knowledge 知識)", "(S=skills 技能)")
				.row("T1 甲", "T1.1 乙", "O1.1.1 丙", "P1.1.1 丁。", "3", "K01 己", "S01 庚");

		assertEquals(List.of("知識 K01", "技能 S01"), sheet.lines("知識 ", "技能 "));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void movesCodesThatStandInTheColumnOfAnotherKind() {
		Sheet sheet = Sheet.main().row("T1 甲 T1.1 乙", "", "O1.1.1 丙。 P1.1.1 丁。", "P1.1.2 戊。", "3", "K01 己 S01 庚", "S02 辛 K02 壬");

		assertEquals(List.of("T1.1: 乙", "O1.1.1: 丙。", "P1.1.1: 丁。", "P1.1.2: 戊。", "知識 K01、K02", "技能 S01、S02"),
				sheet.lines("T1.", "O", "P", "知識 ", "技能 "));
		assertEquals(3, sheet.decisions(DecisionKind.COLUMN_CORRECTED).size());
	}

	@Test
	void addsADutyWithoutANameWhereNoneIsPrinted() {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 丁。", "3", "K01 己", "S01 庚").row("", "T2.1 辛", "", "P2.1.1 壬。", "3", "K01 己", "S01 庚");

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "職責:", "T2.1: 辛"), sheet.lines("T", "職責"));
		assertEquals(List.of("null: T2.1 -> null"), sheet.decisions(DecisionKind.DUTY_MISSING));
	}

	@Test
	void keepsElementsWithoutCodes() {
		Sheet sheet = Sheet.main().row("甲職責", "乙任務", "丙報告<br>丁報告", "一句。<br>二句。", "3", "K01 己", "S01 庚").row("", "丙任務", "", "三句。", "4", "K01 己", "");

		assertEquals(List.of("職責: 甲職責", "任務: 乙任務", "產出: 丙報告", "產出: 丁報告", "指標: 一句。", "指標: 二句。", "任務: 丙任務", "指標: 三句。"),
				sheet.lines("職責", "任務", "產出", "指標"));
		assertEquals(8, sheet.decisions(DecisionKind.CODE_MISSING).size());
	}

	@Test
	void keepsLevelsAsPrinted() {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 丁。", "4級以上", "K01 己", "S01 庚")
				.row("", "T1.2 乙", "", "P1.2.1 丁。", "3（初）", "K01 己", "S01 庚").row("", "T1.3 乙", "", "P1.3.1 丁。", "", "K01 己", "S01 庚");

		assertEquals(List.of("級別 4級以上", "級別 3（初）"), sheet.lines("級別"));
		assertEquals(List.of("T1.1: 4級以上 -> 4級以上", "T1.2: 3（初） -> 3（初）", "T1.3: null -> null"), sheet.decisions(DecisionKind.LEVEL_AS_PRINTED));
	}

	@Test
	void readsCodesThatHaveColumnsOfTheirOwn() {
		Sheet sheet = new Sheet().row("職責代碼", "主要職責", "任務代碼", "工作任務", "指標代碼", "行為指標", "職能級別", "知識代碼", "知識", "技能編號", "技能")
				.row("T1", "甲", "T1.1", "乙", "P1.1.1", "句。", "3", "K01<br>K02", "丙<br>丁", "S01", "戊").row("", "", "", "", "P1.1.2", "二句。", "", "K03", "己", "", "");

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "P1.1.1: 句。", "P1.1.2: 二句。", "K01: 丙", "K02: 丁", "K03: 己", "S01: 戊"), sheet.lines("T", "P", "K", "S"));
		assertEquals(List.of(), sheet.dropped());
	}
}
