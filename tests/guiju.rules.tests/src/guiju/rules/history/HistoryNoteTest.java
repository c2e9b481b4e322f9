package guiju.rules.history;

import static guiju.rules.FindingCode.HISTORY_NOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class HistoryNoteTest {

	@Test
	void reportsNoteThatNamesAnotherVersion() {
		Findings findings = check("略", "已被《KMC2431-001v3》取代");

		assertEquals(List.of("8:14 'KMC2431-001v3'"), findings.only(HISTORY_NOTE));
		assertEquals(List.of("改為 KMC2431-001v2"), findings.fixes(HISTORY_NOTE, Messages.CHINESE));
	}

	@Test
	void reportsNoteThatNamesAnotherStandard() {
		assertEquals(List.of("8:14 'KMM2431-001v2'"), check("略", "已被《KMM2431-001v2》取代").only(HISTORY_NOTE));
	}

	@Test
	void reportsSupersededVersionWithoutSuccessor() {
		Findings findings = check("略", "略");

		assertEquals(List.of("8:11 '略'"), findings.only(HISTORY_NOTE));
		assertEquals(List.of("The note of V1 does not name the version that supersedes it. Write 已被《KMC2431-001v2》取代."),
				findings.messages(HISTORY_NOTE, Messages.ENGLISH));
		assertEquals(List.of("8:11 '已被取代'"), check("略", "已被取代").only(HISTORY_NOTE));
	}

	@Test
	void reportsLatestVersionThatIsSuperseded() {
		assertEquals(List.of("5:11 '已被《KMC2431-001v2》取代'"),
				check("已被《KMC2431-001v2》取代", "已被《KMC2431-001v2》取代").only(HISTORY_NOTE));
	}

	@ParameterizedTest
	@ValueSource(strings = {"已被《KMC2431-001v2》取代", "已被《 KMC2431-001V2 》取代。", "已被KMC2431-001v2取代", "已被 V2 取代", "已被第2版取代",
			"依產業需求修訂內容", "已被《媒體企劃專員》取代"})
	void acceptsNoteThatNamesTheNextVersionOrSaysSomethingElse(String note) {
		assertEquals(List.of(), check("略", note).only(HISTORY_NOTE));
	}

	@Test
	void acceptsVersionThatIsLeftOutOfTheTable() {
		assertEquals(List.of(), Findings.of("""
				職能基準 KMC2431-001v3
				版本沿革
				  V3 KMC2431-001v3 2021/12/20: 媒體企劃人員
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				    狀態: 歷史版本
				    更新說明: 已被《KMC2431-001v2》取代
				""", Findings.SETTINGS, new HistoryNote()).only(HISTORY_NOTE));
	}

	@Test
	void goesByTheVersionWhereRowsHaveNoCode() {
		assertEquals(List.of("4:14 'V3'"), checkRows("  V2:\n  V1:\n    更新說明: 已被 V3 取代\n", "KMC2431-001v2"));
		assertEquals(List.of("3:3 'V1'"), checkRows("  V2:\n  V1:\n", "KMC2431-001v2"));
		assertEquals(List.of("4:13 'KMM2431-001v2'"), checkRows("  V2:\n  V1:\n    更新說明: 已被KMM2431-001v2取代\n", "KMC2431-001v2"));
		assertEquals(List.of(), checkRows("  V2:\n  V1:\n    更新說明: 已被KMC2431-001v2取代\n", "KMC2431-001v2"));
		assertEquals(List.of(), checkRows("  V3:\n  V1:\n    更新說明: 已被第２版取代\n", "KMC2431-001v3"));
		assertEquals(List.of(), checkRows("  V2:\n  V1 KMC2431-001v1:\n    更新說明: 已被KMC2431-001v2取代\n", ""));
		assertEquals(List.of("3:6 'KMC2431-001v1'"), checkRows("  V2:\n  V1 KMC2431-001v1:\n", ""));
	}

	@Test
	void acceptsSuccessorOfAnotherStandardThatTheTableLists() {
		assertEquals(List.of(), checkRows("  V2 KMM2431-001v2:\n  V1 KMC2431-001v1:\n    更新說明: 已被《KMM2431-001v2》取代\n", "KMC2431-001v2"));
	}

	private static List<String> checkRows(String rows, String code) {
		return Findings.of("職能基準 " + code + "\n" + rows, Findings.SETTINGS, new HistoryNote()).only(HISTORY_NOTE);
	}

	@Test
	void takesRowsWithoutAnything() {
		assertEquals(List.of(), Findings.of("""
				版本沿革
				  V2: 媒體企劃人員
				  V1: 媒體企劃人員
				  V1:
				""", Findings.SETTINGS, new HistoryNote()).only(HISTORY_NOTE));
	}

	private static Findings check(String newer, String older) {
		return Findings.of("""
				職能基準 KMC2431-001v2
				版本沿革
				  V2 KMC2431-001v2 2018/12/20: 媒體企劃人員
				    狀態: 最新版本
				    更新說明: %s
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				    狀態: 歷史版本
				    更新說明: %s
				""".formatted(newer, older), Findings.SETTINGS, new HistoryNote());
	}
}
