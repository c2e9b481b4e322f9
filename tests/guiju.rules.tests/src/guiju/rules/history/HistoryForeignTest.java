package guiju.rules.history;

import static guiju.rules.FindingCode.HISTORY_FOREIGN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class HistoryForeignTest {

	@Test
	void reportsEachRowOfAnotherStandard() {
		Findings findings = check("KMC2431-001v3", "KMC2431-001v3", "KMC2431-010v2", "KMM2431-001v1");

		assertEquals(List.of("4:6 'KMC2431-010v2'", "5:6 'KMM2431-001v1'"), findings.only(HISTORY_FOREIGN));
		assertEquals(List.of("改為 KMC2431-001v2", "改為 KMC2431-001v1"), findings.fixes(HISTORY_FOREIGN, Messages.CHINESE));
		assertEquals("KMC2431-010v2 is no code of this standard, KMC2431-001. If it is a misprint, change it to KMC2431-001v2.",
				findings.messages(HISTORY_FOREIGN, Messages.ENGLISH).get(0));
	}

	@Test
	void acceptsOtherSpellingOfTheSameCode() {
		assertEquals(List.of(), check("KMC2431-001v3", "KMC2431-001V3", "ＫＭＣ２４３１－００１v2", "KMC2431-001").only(HISTORY_FOREIGN));
	}

	@Test
	void holdsNothingAgainstRowsWhereTheOwnCodeIsMisprintedOrMissing() {
		assertEquals(List.of(), check("FISI223-002v3", "FIS3323-002v3", "FIS3323-002v2", "FIS3323-002v1").only(HISTORY_FOREIGN));
		assertEquals(List.of(), check("", "KMC2431-001v3", "KMC2431-010v2", "KMM2431-001v1").only(HISTORY_FOREIGN));
	}

	private static Findings check(String own, String newest, String middle, String oldest) {
		return Findings.of("""
				職能基準 %s
				版本沿革
				  V3 %s 2021/12/20: 媒體企劃人員
				  V2 %s 2018/12/20: 媒體企劃人員
				  V1 %s 2015/12/31: 媒體企劃人員
				""".formatted(own, newest, middle, oldest), Findings.SETTINGS, new HistoryForeign());
	}
}
