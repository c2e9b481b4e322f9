package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import guiju.importer.Sheet;
import guiju.importer.report.DecisionKind;
import guiju.importer.report.Wording;

class LevelsTest {

	@Test
	void keepsAllLevelsThatTheRowsOfOneTaskPrint() {
		Pages pages = new Pages().row("主要職責", "工作任務", "工作產出", "行為指標", "職能級別", "知識", "技能")
				.row("{1x3}T4 研發", "{1x3}T4.1 控制設計", "{1x3}O4.1.1 圖面", "P4.1.1 一句。", "3", "K01 甲", "S01 丁")
				.row("P4.1.2 二句。", "4", "K02 乙", "S02 戊").row("P4.1.3 三句。", "5", "K03 丙", "S03 己");

		assertEquals(List.of("級別 3、4、5", "P4.1.1: 一句。", "P4.1.2: 二句。", "P4.1.3: 三句。", "知識 K01、K02、K03", "技能 S01、S02、S03"),
				pages.lines("級別", "P", "知識 ", "技能 "));
		assertEquals(List.of("T4.1: 3｜4｜5 -> 3、4、5"), pages.decisions(DecisionKind.LEVELS_COLLECTED));
		assertEquals(List.of(), pages.decisions(DecisionKind.LEVEL_AS_PRINTED));
		assertTrue(pages.result().report().suspects().stream().anyMatch(suspect -> suspect.kind() == DecisionKind.LEVELS_COLLECTED && suspect.places().size() == 3));
		assertEquals(List.of(), pages.dropped());
	}

	@Test
	void takesALevelThatARowSaysAgainForTheSame() {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "O1.1.1 丙", "P1.1.1 句。", "4", "K01 丁", "").page().row("", "", "影響評估", "", "4", "", "")
				.row("", "", "", "P1.1.2 句。", "4", "K02 戊", "");

		assertEquals(List.of("級別 4"), sheet.lines("級別"));
		assertEquals(List.of("O1.1.1: 丙影響評估"), sheet.lines("O1"));
		assertEquals(List.of(), sheet.decisions(DecisionKind.LEVELS_COLLECTED));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void joinsALevelThatThePageCut() {
		assertEquals(List.of("級別 4級以上"),
				Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 句。", "4級", "K01 丁", "").page().row("", "", "", "P1.1.2 句。", "以上", "", "").lines("級別"));
	}

	@Test
	void isCertainOfALevelThatIsMergedOverItsTasks() {
		Pages pages = new Pages().row("主要職責", "工作任務", "行為指標", "職能級別", "知識", "技能").row("{1x2}T1 甲", "T1.1 乙", "P1.1.1 句。", "{1x2}3", "K01 丙", "S01 丁")
				.row("T1.2 乙", "P1.2.1 句。", "K01 丙", "S01 丁");

		assertEquals(List.of("級別 3", "級別 3"), pages.lines("級別"));
		assertEquals(List.of(), pages.result().report().suspects());
	}

	@Test
	void namesTheTaskWithoutACodeThatLacksALevel() {
		Sheet sheet = new Sheet().row("職能基準代碼", "KMC2431-001v4").raw("\n").row("主要職責", "工作任務", "行為指標", "職能級別").row("甲", "乙", "句。", "");
		Wording wording = new Wording(Locale.TAIWAN);

		List<String> messages = sheet.result().report().decisions().stream().filter(decision -> decision.kind() == DecisionKind.LEVEL_AS_PRINTED)
				.map(wording::located).toList();

		assertEquals(List.of("第 4 行 表 2 列 2 欄 2：沒有代碼的工作任務「乙」沒有印級別，請補上。"), messages);
	}
}
