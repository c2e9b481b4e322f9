package guiju.rules.classification;

import static guiju.rules.FindingCode.CATEGORY_MISMATCH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class CategoryMismatchTest {

	@Test
	void reportsStandardWhoseCodeNamesAnotherCategory() {
		Findings findings = check("職能基準 KMC2431-001v4\n職類別 KMM: 名稱\n");

		assertEquals(List.of("2:5 'KMM'"), findings.only(CATEGORY_MISMATCH));
		assertEquals(List.of("基準代碼 KMC2431-001v4 的職類別是 KMC，但所列的職類別是 KMM。請確認代碼或職類別。"),
				findings.messages(CATEGORY_MISMATCH, Messages.CHINESE));
		assertEquals(List.of("The standard's code KMC2431-001v4 has the category KMC, but the category listed is KMM. Look at the code or at the category."),
				findings.messages(CATEGORY_MISMATCH, Messages.ENGLISH));
	}

	@Test
	void namesAllThatAreListed() {
		assertEquals(List.of("基準代碼 KMC2431-001v4 的職類別是 KMC，但所列的職類別是 KMM、XXX。請確認代碼或職類別。"),
				check("職能基準 KMC2431-001v4\n職類別 KMM: 名稱\n職類別 XXX: 名稱\n").messages(CATEGORY_MISMATCH, Messages.CHINESE));
	}

	@ParameterizedTest
	@ValueSource(strings = {"KMC: 名稱", "KMM: 名稱\n職類別 KMC: 名稱", "KMM、KMC: 名稱", ": 名稱", ""})
	void acceptsItAmongThoseListedAndNoneListed(String listed) {
		assertEquals(List.of(), check("職能基準 KMC2431-001v4\n職類別 " + listed + "\n").only(CATEGORY_MISMATCH));
	}

	@ParameterizedTest
	@ValueSource(strings = {"職能基準", "職能基準 KMC243-001", "職能基準 亂碼", "職業: 甲"})
	void isSilentWhereTheCodeCannotBeRead(String head) {
		assertEquals(List.of(), check(head + "\n職類別 KMM: 名稱\n").only(CATEGORY_MISMATCH));
	}

	@Test
	void comparesWithoutRegardToWidth() {
		assertEquals(List.of(), check("職能基準 KMC2431-001v4\n職類別 ｋｍｃ: 名稱\n職業別 ２４３: 名稱\n").only(CATEGORY_MISMATCH));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new CategoryMismatch());
	}
}
