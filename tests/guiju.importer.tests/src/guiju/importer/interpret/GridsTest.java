package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.Sheet;
import guiju.importer.report.DecisionKind;

class GridsTest {

	private static final List<String> READ = List.of("T1: 甲", "T1.1: 乙", "級別 3", "O1.1.1: 丙", "P1.1.1: 丁。", "知識 K01", "技能 S01");

	private static List<String> read(Pages pages) {
		return pages.lines("T1", "級別", "O", "P", "知識 ", "技能 ");
	}

	@Test
	void readsAHeaderWhoseLabelsAreCutIntoTwoRows() {
		Pages pages = new Pages().row("主要", "工作", "工作", "行為", "職能", "職能內", "職能內")
				.row("職責", "任務", "產出", "指標", "級別", "涵（K=knowledge知識）", "涵（S=skills技能）").row("T1 甲", "T1.1 乙", "O1.1.1 丙", "P1.1.1 丁。", "3", "K01 戊", "S01 己");

		assertEquals(READ, read(pages));
		assertEquals(List.of(), pages.dropped());
	}

	@Test
	void readsAHeaderInTwoRowsOfWhichTheSecondIsShifted() {
		Sheet sheet = new Sheet().row("主要職責", "工作任務", "工作產出", "行為指標", "", "職能", "職能內涵", "職能內涵")
				.row("", "", "", "", "職能級別", "（K=knowledge知識）", "（S=skills技能）", "").row("T1 甲", "T1.1 乙", "O1.1.1 丙", "P1.1.1 丁。", "3", "K01 戊", "S01 己");

		assertEquals(READ, sheet.lines("T1", "級別", "O", "P", "知識 ", "技能 "));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void readsAHeaderWithMergedCellsAndBrokenWords() {
		Pages pages = new Pages().row("{1x2}主要職責", "{1x2}工作任務", "{1x2}工作產出", "{1x2}行為指標", "{1x2}職能↵級別", "{2x1}職能內↵涵")
				.row("（K=knowledge知識）", "（S=skills技能）").row("T1 甲", "T1.1 乙", "O1.1.1 丙", "P1.1.1 丁。", "3", "K01 戊", "S01 己");

		assertEquals(READ, read(pages));
		assertEquals(List.of(), pages.dropped());
	}

	@Test
	void goesByTheCodesWhereTheHeaderCountsColumnsThatTheRowsDoNotHave() {
		Pages pages = new Pages().row("{2x1}主要職責", "{2x1}工作任務", "工作產出", "", "行為指標", "職能級別", "職能內涵(K=知識)", "職能內涵(S=技能)")
				.row("T1 甲", "T1.1 乙", "O1.1.1 丙", "P1.1.1 丁", "3", "K01 戊", "S01 己").row("", "", "", "的後半句。", "", "", "")
				.row("", "T1.2 庚", "O1.2.1 辛", "P1.2.1 壬。", "4", "K01 戊", "S01 己").row("T2 癸", "T2.1 子", "O2.1.1 丑", "P2.1.1 寅。", "4", "K01 戊", "S01 己");

		assertEquals(List.of("P1.1.1: 丁的後半句。", "P1.2.1: 壬。", "P2.1.1: 寅。"), pages.lines("P"));
		assertEquals(List.of("級別 3", "級別 4", "級別 4"), pages.lines("級別"));
		assertEquals(List.of("null: 工作任務 -> 行為指標"), pages.decisions(DecisionKind.COLUMN_CORRECTED).stream().filter(text -> text.endsWith("行為指標")).toList());
		assertEquals(List.of(), pages.dropped());
	}

	@Test
	void addsActivitiesBesideTasksBelowTheirNames() {
		Sheet sheet = new Sheet().row("工作職責", "工作任務", "工作活動", "工作產出", "行為指標", "級別", "知識（K）", "技能（S）")
				.row("T1 備料", "T1.1 食材處理", "洗滌<br>切割", "O1.1.1 食材", "P1.1.1 能洗滌。", "3", "K01 食材", "S01 刀工");

		assertEquals(List.of("T1.1: 食材處理", "| 洗滌", "| 切割"), sheet.lines("T1.1", "|"));
		assertEquals(List.of("T1.1: 洗滌｜切割 -> 食材處理\n洗滌\n切割"), sheet.decisions(DecisionKind.ACTIVITY_ADDED));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void readsSkillsBeforeKnowledgeAndTheLevelLast() {
		Sheet sheet = new Sheet().row("主要職責", "工作任務", "行為指標", "對應技能", "對應知識", "級別").row("T1 甲", "T1.1 乙", "P1.1.1 丁。", "S01 己", "K01 戊", "3");

		assertEquals(List.of("級別 3", "知識 K01", "技能 S01"), sheet.lines("級別", "知識 ", "技能 "));
	}
}
