package guiju.rules.completeness;

import static guiju.rules.FindingCode.MISSING_STANDARD_CODE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.rules.Severity;
import guiju.rules.Stage;
import guiju.testing.Findings;

class MissingStandardCodeTest {

	@Test
	void reportsStandardWithoutCode() {
		Findings findings = check("職能基準\n職業: 媒體企劃人員\n");

		assertEquals(List.of("1:1 '職能基準'"), findings.only(MISSING_STANDARD_CODE));
		assertEquals(List.of("本基準沒有職能基準代碼。草案可以暫缺；公告前請在「職能基準」之後寫上代碼，例如 KMC2431-001v4。"),
				findings.messages(MISSING_STANDARD_CODE, Messages.CHINESE));
		assertEquals(List.of("The standard has no code. A draft may lack it; before publication write it behind “standard”, such as KMC2431-001v4."),
				findings.messages(MISSING_STANDARD_CODE, Messages.ENGLISH));
	}

	@Test
	void isAnErrorAtPublicationOnly() {
		assertEquals(Severity.WARNING, check("").all().get(0).severity());
		assertEquals(Severity.ERROR, Findings.of("", Findings.SETTINGS.withStage(Stage.PUBLICATION), new MissingStandardCode()).all().get(0).severity());
	}

	@Test
	void acceptsAnyCode() {
		assertEquals(List.of(), check("職能基準 亂碼\n").only(MISSING_STANDARD_CODE));
	}

	@Test
	void takesAnEmptyText() {
		assertEquals(List.of("1:1 ''"), check("").only(MISSING_STANDARD_CODE));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new MissingStandardCode());
	}
}
