package guiju.rules.history;

import static guiju.rules.FindingCode.HISTORY_STATUS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class HistoryStatusTest {

	@Test
	void reportsOldVersionThatIsStillTheLatest() {
		Findings findings = check("最新版本", "最新版本", "KMC2431-001v2");

		assertEquals(List.of("6:9 '最新版本'"), findings.only(HISTORY_STATUS));
		assertEquals(List.of("改為 歷史版本"), findings.fixes(HISTORY_STATUS, Messages.CHINESE));
	}

	@Test
	void reportsOwnVersionThatIsNotTheLatest() {
		Findings findings = check("歷史版本", "歷史版本", "KMC2431-001v2");

		assertEquals(List.of("4:9 '歷史版本'"), findings.only(HISTORY_STATUS));
		assertEquals(List.of("本版 V2 的狀態應為「最新版本」。"), findings.messages(HISTORY_STATUS, Messages.CHINESE));
	}

	@Test
	void reportsBothOfTwoSwappedStatuses() {
		Findings findings = check("歷史版本", "最新版本", "KMC2431-001v2");

		assertEquals(List.of("6:9 '最新版本'", "4:9 '歷史版本'"), findings.only(HISTORY_STATUS));
	}

	@Test
	void saysOnceThatTheStandardIsSuperseded() {
		Findings findings = check("最新版本", "歷史版本", "KMC2431-001v1");

		assertEquals(List.of("4:9 '最新版本'"), findings.only(HISTORY_STATUS));
		assertEquals(List.of("V2 is listed as the latest version (最新版本), but this is V1: it is superseded, or its code is not yet updated."),
				findings.messages(HISTORY_STATUS, Messages.ENGLISH));
	}

	@Test
	void reportsMissingStatusAtTheRow() {
		assertEquals(List.of("3:6 'KMC2431-001v1'"), Findings.of("""
				職能基準 KMC2431-001v1
				版本沿革
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				""", Findings.SETTINGS, new HistoryStatus()).only(HISTORY_STATUS));
	}

	@Test
	void leavesTableWithoutOwnRowAlone() {
		assertEquals(List.of(), check("最新版本", "歷史版本", "KMC2431-001v3").only(HISTORY_STATUS));
	}

	@Test
	void acceptsOneLatestVersionAlsoWithBlanksAndInDraftWithoutCode() {
		assertEquals(List.of(), check("最新版本", "歷史版本", "KMC2431-001v2").only(HISTORY_STATUS));
		assertEquals(List.of(), check("最　新版本", "最後歷史版本", "").only(HISTORY_STATUS));
		assertEquals(List.of(), check("Latest version", "superseded", "").only(HISTORY_STATUS));
	}

	@Test
	void doesNotTakeOtherWordsForTheLatest() {
		assertEquals(List.of("4:9 '最後更新'"), check("最後更新", "最", "KMC2431-001v2").only(HISTORY_STATUS));
		assertEquals(List.of("4:9 '最終 最'"), check("最終 最", "新最", "KMC2431-001v2").only(HISTORY_STATUS));
	}

	private static Findings check(String newer, String older, String code) {
		return Findings.of("""
				職能基準 %s
				版本沿革
				  V2 KMC2431-001v2 2018/12/20: 媒體企劃人員
				    狀態: %s
				  V1 KMC2431-001v1 2015/12/31: 媒體企劃人員
				    狀態: %s
				""".formatted(code, newer, older), Findings.SETTINGS, new HistoryStatus());
	}
}
