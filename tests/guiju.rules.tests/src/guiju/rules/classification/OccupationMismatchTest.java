package guiju.rules.classification;

import static guiju.rules.FindingCode.OCCUPATION_MISMATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class OccupationMismatchTest {

	@Test
	void reportsStandardWhoseCodeNamesAnotherOccupation() {
		Findings findings = check("職能基準 KMC2431-001v4\n職業別 2432: 名稱\n");

		assertEquals(List.of("2:5 '2432'"), findings.only(OCCUPATION_MISMATCH));
		assertEquals(List.of("基準代碼 KMC2431-001v4 的職業別是 2431，但所列的職業別是 2432。請確認代碼或職業別。"),
				findings.messages(OCCUPATION_MISMATCH, Messages.CHINESE));
		assertEquals(List.of("The standard's code KMC2431-001v4 has the occupation 2431, but the occupation listed is 2432. Look at the code or at the occupation."),
				findings.messages(OCCUPATION_MISMATCH, Messages.ENGLISH));
	}

	@Test
	void namesAllThatAreListed() {
		assertEquals(List.of("基準代碼 KMC2431-001v4 的職業別是 2431，但所列的職業別是 2432、XXX。請確認代碼或職業別。"),
				check("職能基準 KMC2431-001v4\n職業別 2432: 名稱\n職業別 XXX: 名稱\n").messages(OCCUPATION_MISMATCH, Messages.CHINESE));
	}

	@ParameterizedTest
	@ValueSource(strings = {"2431: 名稱", "2432: 名稱\n職業別 2431: 名稱", "2432、2431: 名稱", ": 名稱", ""})
	void acceptsItAmongThoseListedAndNoneListed(String listed) {
		assertEquals(List.of(), check("職能基準 KMC2431-001v4\n職業別 " + listed + "\n").only(OCCUPATION_MISMATCH));
	}

	@ParameterizedTest
	@ValueSource(strings = {"職能基準", "職能基準 KMC243-001", "職能基準 亂碼", "職業: 甲"})
	void isSilentWhereTheCodeCannotBeRead(String head) {
		assertEquals(List.of(), check(head + "\n職業別 2432: 名稱\n").only(OCCUPATION_MISMATCH));
	}

	@Test
	void comparesWithoutRegardToWidth() {
		assertEquals(List.of(), check("職能基準 KMC2431-001v4\n職類別 ｋｍｃ: 名稱\n職業別 ２４３: 名稱\n").only(OCCUPATION_MISMATCH));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new OccupationMismatch());
	}
}
