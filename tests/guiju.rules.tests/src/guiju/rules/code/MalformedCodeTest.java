package guiju.rules.code;

import static guiju.rules.FindingCode.MALFORMED_CODE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class MalformedCodeTest {

	@ParameterizedTest
	@CsvSource({"K1,K01", "Ｋ０１,K01", "k01,K01", "K001,K01"})
	void proposesTheSpellingOfTheScheme(String printed, String right) {
		Findings findings = check("知識定義\n  " + printed + ": 行銷學\n");

		assertEquals(List.of("2:3 '" + printed + "'"), findings.only(MALFORMED_CODE));
		assertEquals(List.of("代碼 " + printed + " 不合編碼規則，應寫成 " + right + "。"), findings.messages(MALFORMED_CODE, Messages.CHINESE));
		assertEquals(List.of("change to " + right), findings.fixes(MALFORMED_CODE, Messages.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource({"O1.1,O1.1.1", "01.1.1,O1.1.1", "O1.1.01,O1.1.1", "p1.1.1,P1.1.1", "P1.1,P1.1.1", "P1.1.1.1,P1.1.1", "P1.1.0,P1.1.1", "P1,P1.1.1"})
	void proposesTheCodeOfThePlaceWhereNumbersAreTooFewOrTooMany(String printed, String right) {
		Findings findings = check("T1: 甲\n  T1.1: 乙\n    " + printed + ": 丙\n");

		assertEquals(List.of("3:5 '" + printed + "'"), findings.only(MALFORMED_CODE));
		assertEquals(List.of("改為 " + right), findings.fixes(MALFORMED_CODE, Messages.CHINESE));
	}

	@Test
	void proposesRenumberingWhereTheMeaningIsNotClear() {
		Findings findings = check("知識定義\n  K00: 甲\n  K1.1: 乙\n");

		assertEquals(List.of("2:3 'K00'", "3:3 'K1.1'"), findings.only(MALFORMED_CODE));
		assertEquals("代碼 K00 不合編碼規則，應如 K01 的形式。請改寫，或重新編號。", findings.messages(MALFORMED_CODE, Messages.CHINESE).get(0));
		assertEquals(List.of("renumber", "renumber"), findings.fixes(MALFORMED_CODE, Messages.ENGLISH));
	}

	@Test
	void leavesCitationsThatAreSpelledAsTheirDefinition() {
		String text = """
				T1: 提案
				  T1.1: 分析
				    知識 K1、K2、K3
				知識定義
				  K1: 行銷學
				  K02: 統計
				""";

		assertEquals(List.of("5:3 'K1'", "3:11 'K2'"), check(text).only(MALFORMED_CODE));
	}

	@Test
	void leavesATakenCodeToDuplicateCode() {
		assertEquals(List.of(), check("知識定義\n  K01: 甲\n  K1: 乙\n").only(MALFORMED_CODE));
	}

	@Test
	void acceptsTheScheme() {
		assertEquals(List.of(), check("""
				職能基準 KMC2431-001
				T10: 甲
				  T10.12: 乙
				    O10.12.10: 丙
				    P10.12.1: 丁。
				    指標: 戊。
				知識定義
				  K100: 己
				  A01: 庚
				版本沿革
				  V2 KMC2431-001v2 2018/12/31: 媒體
				""").only(MALFORMED_CODE));
	}

	@ParameterizedTest
	@CsvSource({"kmc2431-001v4,KMC2431-001v4", "KMC2431－001v4,KMC2431-001v4", "FISI223-002v2,FIS1223-002v2", "KMC2431-001v04,KMC2431-001v4",
			"KMC2431-001V4,KMC2431-001v4", "KMC2431001v4,KMC2431-001v4", "KMC-2431-001v4,KMC2431-001v4", "KMC2431-1v4,KMC2431-001v4",
			"KMC2431-001 v4,KMC2431-001v4", "KMC2431-001-v4,KMC2431-001v4", "K1S2431-OO1v4,KIS2431-001v4", "ＫＭＣ２４３１—００１,KMC2431-001"})
	void findsTheStandardsCodeThatIsMeant(String printed, String right) {
		Findings findings = check("職能基準 " + printed + "\n");

		assertEquals(List.of("1:6 '" + printed + "'"), findings.only(MALFORMED_CODE));
		assertEquals(List.of("職能基準代碼 " + printed + " 不合編碼規則，應寫成 " + right + "。"), findings.messages(MALFORMED_CODE, Messages.CHINESE));
		assertEquals(List.of("改為 " + right), findings.fixes(MALFORMED_CODE, Messages.CHINESE));
	}

	@ParameterizedTest
	@ValueSource(strings = {"亂碼", "v4", "KMC243-001v4", "KMC2431-001v0", "KMC2431-0001", "KMC2431-001v100", "KMC2431-001vv4", "KMC2431", "KMC2431-v4",
			"-------", "KMC2431-001v4-KMC2431-001v4-KMC2431-001v4"})
	void explainsTheSchemeWhereNoCodeIsMeantForCertain(String printed) {
		Findings findings = check("職能基準 " + printed + "\n");

		assertEquals(List.of("1:6 '" + printed + "'"), findings.only(MALFORMED_CODE));
		assertEquals(List.of("The standard's code " + printed + " is not written by the scheme: three letters of the category, "
				+ "four digits of the occupation, a hyphen, three digits, and the version, as in KMC2431-001v4."), findings.messages(MALFORMED_CODE, Messages.ENGLISH));
		assertEquals(List.of(), findings.fixes(MALFORMED_CODE, Messages.CHINESE));
	}

	@Test
	void reportsTheStandardsCodeOnceThoughTheHistoryRepeatsIt() {
		assertEquals(List.of("1:6 'FISI223-002v2'", "4:6 'FISI223-002v1'"), check("""
				職能基準 FISI223-002v2
				版本沿革
				  V2 FISI223-002v2 2018/12/31: 甲
				  V1 FISI223-002v1 2015/12/31: 甲
				""").only(MALFORMED_CODE));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new MalformedCode());
	}
}
