package guiju.rules.wording;

import static guiju.rules.FindingCode.VARIANT_CHARACTER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class VariantCharacterTest {

	@Test
	void reportsTheRarerFormOfAWord() {
		Findings findings = check("K01: 數位平台\nK02: 平臺操作\nK03: 平台管理");

		assertEquals(List.of("3:6 '平臺'"), findings.only(VARIANT_CHARACTER));
		assertEquals(List.of("「平臺」與文中的「平台」用字不一致：「臺」與「台」請擇一使用，如改為「平台」。"),
				findings.messages(VARIANT_CHARACTER, Messages.CHINESE));
		assertEquals(List.of("change to 平台"), findings.fixes(VARIANT_CHARACTER, Messages.ENGLISH));
	}

	@Test
	void reportsDifferentPlacesWrittenDifferently() {
		Findings findings = check("K01: 臺灣法規\nK02: 台中市法規");

		assertEquals(List.of("3:6 '台中'"), findings.only(VARIANT_CHARACTER));
		assertEquals(List.of("改為「臺中」"), findings.fixes(VARIANT_CHARACTER, Messages.CHINESE));
	}

	@Test
	void reportsTheRarerFormAlsoWhereItCameFirst() {
		assertEquals(List.of("2:6 '平臺'"), check("K01: 平臺操作\nK02: 平台管理\nK03: 平台維護").only(VARIANT_CHARACTER));
	}

	@ParameterizedTest
	@ValueSource(strings = {"旅遊至台中", "台南", "環遊（台中）", "前進台南市", "熟悉台北交通", "台東"})
	void knowsCitiesByWhatStandsBesideThem(String city) {
		int at = city.indexOf('台');

		assertEquals(List.of("3:" + (6 + at) + " '" + city.substring(at, at + 2) + "'"),
				check("K01: 臺灣法規\nK02: " + city).only(VARIANT_CHARACTER));
	}

	@Test
	void comparesOtherWordsWithThemselves() {
		assertEquals(List.of("4:7 '臺幣'"), check("K01: 新台幣\nK02: 台商\nK03: 新臺幣").only(VARIANT_CHARACTER));
		assertEquals(List.of("改為「台幣」"), check("K01: 新台幣\nK02: 台商\nK03: 新臺幣").fixes(VARIANT_CHARACTER, Messages.CHINESE));
	}

	@ParameterizedTest
	@ValueSource(strings = {"K01: 臺灣法規\nK02: 數位平台", "K01: 紀錄\nK02: 記錄", "K01: 臺灣法規\nK02: 數位平台中的資料", "K01: 臺灣法規\nK02: 操作台中央與操作台北側", "K01: 臺灣法規\nK02: 每台中控電腦",
			"K01: 臺灣、臺北", "K01: 台", "K01: 臺\nK02: 台", "K01:"})
	void acceptsOneFormForEachWord(String text) {
		assertEquals(List.of(), check(text).only(VARIANT_CHARACTER));
	}

	@Test
	void takesTheCharacterAtEitherEnd() {
		assertEquals(List.of(), check("K01: 臺灣\nK02: 某台中\nK03: 由某台").only(VARIANT_CHARACTER));
	}

	@Test
	void leavesOrganisationsReasonsAndHistoryAlone() {
		assertEquals(List.of(), Findings.of("""
				職業: 臺灣導覽人員
				  緣由: 「台灣」改為「臺灣」。
				發展單位: 台灣旅遊協會
				版本沿革
				  V1 KMC3332-001v1 2018/06/13: 台灣導覽人員
				""", Findings.SETTINGS, new VariantCharacter()).only(VARIANT_CHARACTER));
	}

	private static Findings check(String definitions) {
		return Findings.of("知識定義\n" + definitions + "\n", Findings.SETTINGS, new VariantCharacter());
	}
}
