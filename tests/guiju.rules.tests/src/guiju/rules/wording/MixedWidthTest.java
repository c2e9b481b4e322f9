package guiju.rules.wording;

import static guiju.rules.FindingCode.MIXED_WIDTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class MixedWidthTest {

	@ParameterizedTest
	@CsvSource({"';',；", "':',：", "'?',？", "'!',！"})
	void reportsHalfWidthMarkBetweenChineseCharacters(String half, String full) {
		Findings findings = check("K01: 法規" + half + " 標準");

		assertEquals(List.of("2:8 '" + half + "'"), findings.only(MIXED_WIDTH));
		assertEquals(List.of("改為「" + full + "」"), findings.fixes(MIXED_WIDTH, Messages.CHINESE));
	}

	@Test
	void reportsTheFirstMarkOfATextOnly() {
		Findings findings = check("K01: （法規）,「標準」,程序");

		assertEquals(List.of("2:10 ','"), findings.only(MIXED_WIDTH));
		assertEquals(List.of("change to ，", "change to 、"), findings.fixes(MIXED_WIDTH, Messages.ENGLISH));
		assertEquals(List.of("中文之間用了半形的「,」，請改為全形「，」。"), findings.messages(MIXED_WIDTH, Messages.CHINESE));
	}

	@Test
	void reportsTheFirstPairOfTheRarerBrackets() {
		Findings findings = check("K01: 活動 (專案) 管理\nK02: 契約（合約）\nK03: 協議書 (契約書)\nK04: 法規（法令）\nK05: 報告 (書面)");

		assertEquals(List.of("3:8 '（合約）'"), findings.only(MIXED_WIDTH));
		assertEquals(List.of("改為半形括號 ()"), findings.fixes(MIXED_WIDTH, Messages.CHINESE));
	}

	@Test
	void takesTheBracketsThatCameFirstForTheStandardsOwn() {
		Findings findings = check("K01: 契約（合約）\nK02: 活動 (專案) 管理");

		assertEquals(List.of("3:9 '(專案)'"), findings.only(MIXED_WIDTH));
		assertEquals(List.of("“(專案)” stands in half-width brackets, but others, for instance “（合約）”, in full-width ones. Use one kind throughout."),
				findings.messages(MIXED_WIDTH, Messages.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = {"契約(SQL)", "(SQL)契約", "SQL (契約 SQL)", "SQL (SQL 契約)"})
	void countsBracketsThatTouchChineseAnywhere(String brackets) {
		assertEquals(1, check("K01: 契約（合約）\nK02: " + brackets).only(MIXED_WIDTH).size());
	}

	@Test
	void shortensLongBracketsInItsMessage() {
		assertEquals(List.of("「(含目標、預算、行銷範圍、資源及效益…)」用半形括號，而文中「（如身心障礙者權益保障法及其他相關法…）」等處用全形括號；請統一為同一種。"),
				check("K01: 契約（如身心障礙者權益保障法及其他相關法令規定）\nK02: 提案(含目標、預算、行銷範圍、資源及效益評估等)").messages(MIXED_WIDTH, Messages.CHINESE));
		assertTrue(check("K01: 契約（合約）\nK02: 提案(含目標、預算、行銷範圍、資源及效益)").messages(MIXED_WIDTH, Messages.CHINESE).get(0)
				.startsWith("「(含目標、預算、行銷範圍、資源及效益)」"));
	}

	@Test
	void leavesBracketsOfOfficialNamesAndOrganisationsAlone() {
		assertEquals(List.of(), Findings.of("""
				職業: 活動（專案）行銷企劃人員
				職業別 2431: 廣告 (行銷) 專業人員
				發展單位: 協會 (總會)
				""", Findings.SETTINGS, new MixedWidth()).only(MIXED_WIDTH));
	}

	@Test
	void reportsPairWhoseHalvesDiffer() {
		assertEquals(List.of("2:8 '（合約)'"), check("K01: 契約（合約)").only(MIXED_WIDTH));
	}

	@ParameterizedTest
	@ValueSource(strings = {"K01: Meta (Facebook, Instagram)\nK02: 契約（合約）", "K01: 營業時間10:30", "K01: 比例1:1", "K01: 法規，標準", "K01: 法規, SQL", "K01: SQL,法規",
			"K01: 契約（合約）\nK02: (1)法規 (一)標準 (十二)程序 (a)其他 (123)項目", "K01: 契約（合約", "K01: )(（）,", "K01: ,", "K01:"})
	void acceptsLatinTimesRatiosAndListNumbers(String text) {
		assertEquals(List.of(), check(text).only(MIXED_WIDTH));
	}

	@Test
	void leavesHistoryAlone() {
		assertEquals(List.of(), Findings.of("""
				職業: 活動（專案）行銷企劃人員
				版本沿革
				  V1 KMC3332-001v1 2018/06/13: 活動 (專案) 企劃,執行
				    更新說明: 修訂,略
				""", Findings.SETTINGS, new MixedWidth()).only(MIXED_WIDTH));
	}

	private static Findings check(String definitions) {
		return Findings.of("知識定義\n" + definitions + "\n", Findings.SETTINGS, new MixedWidth());
	}
}
