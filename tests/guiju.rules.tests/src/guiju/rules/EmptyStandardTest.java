package guiju.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

import guiju.testing.Findings;

/** A standard that has just been begun is not buried under findings. */
class EmptyStandardTest {

	@ParameterizedTest
	@ValueSource(strings = {"", "\n", "  \r\n\t\n", "\uFEFF", "// 草稿\n"})
	void anEmptyTextLacksItsCodeOnly(String text) {
		assertEquals(List.of("missing-standard-code"), Findings.of(text).codes());
	}

	@Test
	void eachLineOfProseIsOneFinding() {
		assertEquals(List.of("syntax", "missing-standard-code", "syntax"), Findings.of("媒體企劃人員職能基準草案\n\n本基準由委員會研訂\n").codes());
	}

	@Test
	void aStandardLineAloneLacksItsCodeOnly() {
		assertEquals(List.of("missing-standard-code"), Findings.of("職能基準\n").codes());
		assertEquals(List.of(), Findings.of("職能基準 KMC2431-001\n").codes());
		assertEquals(List.of("history-missing"), Findings.of("職能基準 KMC2431-001v4\n").codes());
	}

	@Test
	void definitionsAloneAreUnused() {
		assertEquals(List.of("missing-standard-code", "unused-knowledge", "unused-skill"),
				Findings.of("知識定義\n  K01: 行銷學\n技能定義\n  S01: 溝通\n態度定義\n  A01: 親和力\n").codes());
	}

	@Test
	void emptySectionsAreNothing() {
		assertEquals(List.of("missing-standard-code"), Findings.of("知識定義\n技能定義\n態度定義\n說明\n修正說明\n版本沿革\n").codes());
	}

	@Test
	void aDutyAloneIsEmpty() {
		assertEquals(List.of("empty-duty", "missing-standard-code"), Findings.of("T1: 媒體企劃提案\n").codes());
	}
}
