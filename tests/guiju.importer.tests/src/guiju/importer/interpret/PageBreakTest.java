package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.Sheet;
import guiju.importer.report.DecisionKind;

class PageBreakTest {

	private static Sheet before() {
		return Sheet.main().row("T1 採購及", "T1.1 統整媒體廣告", "O1.1.1 改", "P1.1.1 一句。 P1.1.2 分析媒", "4", "K01 甲 K02 職業安", "S01 乙");
	}

	@Test
	void joinsWordsThatThePageCutInEveryColumn() {
		Sheet sheet = before().page().row("成效管控", "素材", "善建議 O1.1.2 丙", "體成效。 P1.1.3 三句。", "", "全衛生 K03 丁", "能力");

		assertEquals(List.of("T1: 採購及成效管控", "T1.1: 統整媒體廣告素材", "O1.1.1: 改善建議", "O1.1.2: 丙", "P1.1.1: 一句。", "P1.1.2: 分析媒體成效。",
				"P1.1.3: 三句。", "K02: 職業安全衛生", "S01: 乙能力"), sheet.lines("T", "O", "P", "K02", "S01"));
		assertTrue(sheet.decisions(DecisionKind.TEXT_JOINED).contains("O1.1.1: 改｜善建議 -> 改善建議"));
		assertEquals(List.of("T1.1: K03 -> T1.1"), sheet.decisions(DecisionKind.ROW_CONTINUED));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void knowsAMergedCellThatIsPrintedAgain() {
		Sheet sheet = before().page().row("T1 採購及", "T1.1 統整媒體廣告", "善建議", "體成效。", "4", "", "").row("採購及", "T1.2 新任務", "", "P1.2.1 句。", "3", "K01 甲", "");

		assertEquals(List.of("T1: 採購及", "T1.1: 統整媒體廣告", "級別 4", "T1.2: 新任務", "級別 3"), sheet.lines("T", "級別"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void takesTheWholeLabelWhereTheFirstPrintingWasCut() {
		Sheet sheet = before().page().row("T1 採購及成效管控", "", "善建議", "體成效。", "", "", "");

		assertEquals(List.of("T1: 採購及成效管控"), sheet.lines("T1:"));
	}

	@Test
	void givesTheEndOfASentenceBackToTheTaskBefore() {
		Sheet sheet = before().page().row("T2 新職責", "T2.1 新任務", "O2.1.1 丙", "體成效。 P2.1.1 新句。", "3", "K03 丁", "S02 戊");

		assertEquals(List.of("P1.1.2: 分析媒體成效。", "P2.1.1: 新句。"), sheet.lines("P1.1.2", "P2"));
		assertEquals(List.of("T2.1: K03、S02 -> T1.1"), sheet.decisions(DecisionKind.ROW_AFTER_BREAK));
	}

	@Test
	void beginsATaskWithoutACodeOnlyWhereALevelOrANumberSaysSo() {
		Sheet sheet = before().page().row("", "新任務", "", "P1.2.1 新句。", "3", "", "");

		assertEquals(List.of("T1.1: 統整媒體廣告", "任務: 新任務"), sheet.lines("T1.", "任務"));
	}

	@Test
	void readsRowsWhoseTableGoesOnWithoutAHeader() {
		Sheet sheet = before().raw("\n第 2 頁，共 9 頁\n\n").row("", "", "善建議", "體成效。", "", "", "");

		assertEquals(List.of("O1.1.1: 改善建議", "P1.1.2: 分析媒體成效。"), sheet.lines("O1", "P1.1.2"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void joinsTheRowsOfCutVersionTables() {
		Sheet sheet = new Sheet().row("版本", "職能基準代碼", "職能基準名稱", "狀態", "更新說明", "發展更新日期")
				.row("V2", "KMC2431-001v2", "媒體企", "最新版本", "略", "2023/12/15").row("", "", "劃人員", "", "", "");

		assertEquals(List.of("V2 KMC2431-001v2 2023/12/15: 媒體企劃人員"), sheet.lines("V2"));
	}
}
