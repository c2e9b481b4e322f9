package guiju.rules.history;

import static guiju.rules.FindingCode.HISTORY_MISSING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class HistoryMissingTest {

	@Test
	void reportsSecondVersionWithoutHistory() {
		Findings findings = check("職能基準 KMC2431-001v2");

		assertEquals(List.of("1:6 'KMC2431-001v2'"), findings.only(HISTORY_MISSING));
		assertEquals(List.of("加上版本沿革"), findings.fixes(HISTORY_MISSING, Messages.CHINESE));
	}

	@Test
	void reportsMisprintedCodeToo() {
		assertEquals(List.of("1:6 'FISI223-002v2'"), check("職能基準 FISI223-002v2").only(HISTORY_MISSING));
	}

	@ParameterizedTest
	@ValueSource(strings = {"職能基準 KMC2431-001v1", "職能基準 KMC2431-001", "職能基準 v", "職能基準", ""})
	void acceptsFirstVersionAndDraft(String text) {
		assertEquals(List.of(), check(text).only(HISTORY_MISSING));
	}

	@Test
	void acceptsAnyHistory() {
		assertEquals(List.of(), check("職能基準 KMC2431-001v2\n版本沿革\n  V2:").only(HISTORY_MISSING));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new HistoryMissing());
	}
}
