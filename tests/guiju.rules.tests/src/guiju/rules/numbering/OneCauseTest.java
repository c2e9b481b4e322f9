package guiju.rules.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.rules.Severity;
import guiju.testing.Findings;

/** One slip of a committee is one finding of all rules together, at the element that is wrong. */
class OneCauseTest {

	private static final String STANDARD = """
			職能基準 KMC2431-001
			職業: 媒體企劃人員
			職類別 KMC: 行銷傳播
			職業別 2431: 廣告及行銷專業人員
			基準級別 4
			T1: 媒體企劃提案
			  T1.1: 企劃需求分析
			    級別 4
			    O1.1.1: 需求分析書
			    P1.1.1: 蒐集媒體型態資料。
			    P1.1.2: 彙整客戶宣傳需求。
			    P1.1.3: 確認宣傳預算額度。
			    知識 K01、K02
			    技能 S01
			  T1.2: 規劃媒體提案
			    級別 4
			    O1.2.1: 媒體提案書
			    P1.2.1: 依法令進行提案簡報。
			    P1.2.2: 與客戶溝通提案內容。
			    知識 K02、K03
			    技能 S02
			  T1.3: 媒體排程擬定
			    級別 4
			    O1.3.1: 媒體排程表
			    P1.3.1: 依提案書擬定刊播排程。
			    知識 K03
			    技能 S02
			T2: 採購及成效管控
			  T2.1: 採購媒體資源
			    級別 4
			    O2.1.1: 議價紀錄
			    P2.1.1: 依採購規範評選媒體商。
			    知識 K01
			    技能 S01
			  T2.2: 管控媒體成效
			    級別 4
			    O2.2.1: 成效分析
			    P2.2.1: 依執行情形分析成效。
			    知識 K02
			    技能 S02
			知識定義
			  K01: 行銷學
			  K02: 廣電相關法規
			  K03: 統計方法
			技能定義
			  S01: 資料蒐集
			  S02: 提案簡報
			態度定義
			  A01: 主動積極
			""";

	@Test
	void theStandardItselfIsClean() {
		assertEquals(List.of(), found(STANDARD));
	}

	@ParameterizedTest
	@CsvSource({
			"T1.2:,T1.4:,numbering-parent 15:3 'T1.4'", "T1.2:,T1.1:,duplicate-code 15:3 'T1.1'", "T1.2:,T1.3:,duplicate-code 15:3 'T1.3'",
			"T1.2:,T2.2:,numbering-parent 15:3 'T2.2'", "T1.2:,T3.2:,numbering-parent 15:3 'T3.2'", "T1:,T2:,duplicate-code 6:1 'T2'",
			"T2:,T1:,duplicate-code 28:1 'T1'", "T2:,T3:,numbering-parent 28:1 'T3'", "O2.1.1:,O2.2.1:,numbering-parent 31:5 'O2.2.1'",
			"P1.2.2:,P1.1.2:,numbering-parent 19:5 'P1.1.2'", "P1.2.2:,P1.1.4:,numbering-parent 19:5 'P1.1.4'",
			"P1.1.2:,P1.1.1:,duplicate-code 11:5 'P1.1.1'", "P1.1.2:,P1.1.3:,duplicate-code 12:5 'P1.1.3'", "P1.1.3:,P1.1.7:,numbering-gap 12:5 'P1.1.7'",
			"P1.1.2:,指標:,missing-code 11:5 '指標'", "P1.1.3:,P1.3:,malformed-code 12:5 'P1.3'", "T1.2:,任務:,missing-code 15:3 '任務'",
			"K02:,K2:,malformed-code 43:3 'K2'", "S01:,S1:,malformed-code 46:3 'S1'", "O2.2.1:,02.2.1:,malformed-code 37:5 '02.2.1'",
			"知識 K02、K03,知識 K02、K3,malformed-code 20:12 'K3'", "技能 S02,技能 K03,undefined-citation 21:8 'K03'",
			"T2: 採購,T2 採購,syntax 28:1 'T2 採購及成效管控'", "T2.2: 管控,T2.2 管控,syntax 35:3 'T2.2 管控媒體成效'",
			"P2.1.1: 依,P2.1.1 依,syntax 32:5 'P2.1.1 依採購規範評選媒體商。'", "K02: 廣,K02 廣,syntax 43:3 'K02 廣電相關法規'"})
	void oneChangeIsOneFinding(String from, String to, String finding) {
		assertEquals(List.of(finding), found(STANDARD.replaceFirst(from.replace(".", "\\."), to)));
	}

	@Test
	void insertingATaskWithoutRenumberingIsOneFinding() {
		String inserted = block("  T1.2:", "  T1.3:").replace("規劃媒體提案", "媒體市場調查").replace("媒體提案書", "調查報告")
				.replace("依法令進行提案簡報", "依計畫執行市場調查").replace("與客戶溝通提案內容", "整理市場調查結果");

		assertEquals(List.of("duplicate-code 22:3 'T1.2'"), found(STANDARD.replace("  T1.2:", inserted + "  T1.2:")));
	}

	@Test
	void insertingADutyWithoutRenumberingIsOneFinding() {
		String inserted = "T2: 媒體商關係維護\n  T2.1: 建立媒體商資料\n    級別 4\n    O2.1.1: 媒體商資料表\n    P2.1.1: 更新媒體商聯絡資料。\n";

		assertEquals(List.of("duplicate-code 33:1 'T2'"), found(STANDARD.replace("T2: 採購", inserted + "T2: 採購")));
	}

	@Test
	void insertingAnIndicatorWithoutRenumberingIsOneFinding() {
		assertEquals(List.of("duplicate-code 12:5 'P1.1.2'"), found(STANDARD.replace("    P1.1.2:", "    P1.1.2: 盤點既有媒體資源。\n    P1.1.2:")));
	}

	@Test
	void deletingATaskADutyOrAnIndicatorIsOneFinding() {
		assertEquals(List.of("numbering-gap 15:3 'T1.3'"), found(STANDARD.replace(block("  T1.2:", "  T1.3:"), "")));
		assertEquals(List.of("numbering-gap 29:3 'T2.2'"), found(STANDARD.replace(block("  T2.1:", "  T2.2:"), "")));
		assertEquals(List.of("numbering-gap 11:5 'P1.1.3'"), found(STANDARD.replace(block("    P1.1.2:", "    P1.1.3:"), "")));
	}

	@Test
	void exchangingTwoTasksOrTwoDefinitionsIsOneFinding() {
		String second = block("  T1.2:", "  T1.3:");
		String third = block("  T1.3:", "T2:");

		assertEquals(List.of("numbering-order 21:3 'T1.2'"), found(STANDARD.replace(second + third, third + second)));
		assertEquals(List.of("numbering-order 44:3 'K02'"), found(STANDARD.replace("  K02: 廣電相關法規\n  K03: 統計方法\n", "  K03: 統計方法\n  K02: 廣電相關法規\n")));
	}

	private static String block(String from, String to) {
		return STANDARD.substring(STANDARD.indexOf(from), STANDARD.indexOf(to));
	}

	private static List<String> found(String text) {
		Findings findings = Findings.of(text);
		return findings.all().stream().filter(finding -> finding.severity() != Severity.INFO).map(finding -> finding.code().id() + " " + finding.line()
				+ ":" + finding.column() + " '" + text.substring(finding.offset(), finding.offset() + finding.length()) + "'").toList();
	}
}
