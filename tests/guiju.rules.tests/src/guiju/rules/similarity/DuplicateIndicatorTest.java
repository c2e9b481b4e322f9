package guiju.rules.similarity;

import static guiju.rules.FindingCode.DUPLICATE_INDICATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class DuplicateIndicatorTest {

	@Test
	void reportsEachLaterIndicatorWithTheFirst() {
		Findings findings = check("""
				T1: 開發
				  T1.1: 開發客戶
				    P1.1.1: 蒐集廣告型態、工具等應用現況。
				    P1.1.2: 比較同業。
				T2: 提案
				  T2.1: 整合提案
				    P2.1.1: 蒐集廣告型態,工具等 應用現況【註1】
				    P2.1.2: 蒐集廣告型態、工具等應用現況。
				""");

		assertEquals(List.of("7:13 '蒐集廣告型態,工具等 應用現況【註1】'", "8:13 '蒐集廣告型態、工具等應用現況。'"), findings.only(DUPLICATE_INDICATOR));
		assertEquals("P2.1.1 與 P1.1.1 的行為指標相同。請刪除其一，或改寫成各自可觀察的行為。",
				findings.messages(DUPLICATE_INDICATOR, Messages.CHINESE).get(0));
		assertEquals(List.of("delete P2.1.1", "delete P2.1.2"), findings.fixes(DUPLICATE_INDICATOR, Messages.ENGLISH));
	}

	@Test
	void acceptsIndicatorsThatDifferInAWord() {
		assertEquals(List.of(), check("""
				T1: 簽約
				  T1.1: 簽約及收款
				    P1.1.1: 與客戶簽定合作契約。
				    P1.1.2: 與客戶簽定委任契約。
				    P1.1.3: 誤差低於 1.5 公分。
				    P1.1.4: 誤差低於 15 公分。
				""").only(DUPLICATE_INDICATOR));
	}

	@Test
	void leavesTwoIndicatorsOfOneCodeToDuplicateCode() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    P1.1.1: 比較同業。\n    P1.1.1: 比較同業。\n").only(DUPLICATE_INDICATOR));
	}

	@Test
	void takesMissingCodesTextsAndParents() {
		Findings findings = check("    指標: 比較同業。\n    P1.1.1:\n    P1.1.2: 。\n    P1.1.3: 。\n    指標: 比較同業。\n");

		assertEquals(List.of("5:9 '比較同業。'"), findings.only(DUPLICATE_INDICATOR));
		assertEquals(List.of("行為指標「比較同業。」重複列出。請刪除其一，或改寫成各自可觀察的行為。"),
				findings.messages(DUPLICATE_INDICATOR, Messages.CHINESE));
	}

	@Test
	void quotesTheTextWhereEitherHasNoCode() {
		assertEquals(List.of("delete this one", "delete this one"),
				check("  T1.1: 甲\n    指標: 比較同業。\n    P1.1.1: 比較同業。\n    指標: 比較同業。\n").fixes(DUPLICATE_INDICATOR, Messages.ENGLISH));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new DuplicateIndicator());
	}
}
