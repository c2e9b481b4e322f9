package guiju.dsl.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"媒體企劃 | 規劃媒體企劃提案 | 媒體企劃",
			"媒體企劃 | 媒 體　企劃 | 媒 體　企劃",
			"媒 體 | 新媒體 | 媒體",
			"google ads | 如 Google Ads、ＧＯＯＧＬＥＡＤＳ | Google Ads/ＧＯＯＧＬＥＡＤＳ",
			"(含 | 提案書（含目標） | （含",
			"2年 | ２ 年以上 | ２ 年",
			"aa | aaaa | aa/aa",
			"é | É | É",
			"媒體 | 媒 | ''",
			"𠀋 | a𠀋b | 𠀋"})
	void findsTextsWhateverTheirWidthCaseAndBlanks(String query, String text, String expected) {
		assertEquals(expected, found(query, text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"K01 | K1、K01、Ｋ０１、k001、K10、K011、S01 | K1/K01/Ｋ０１/k001",
			"k1 | 依K01規定【K01】(K01)。K01. | K01/K01/K01/K01",
			"T1 | T1、T1.1、XT1、T12 | T1",
			"T1.1 | 【T1.1】T1.1.1 T01.01 | T1.1/T01.01",
			"O4.2.1 | 04.2.1 O4.2.1 | 04.2.1/O4.2.1",
			"KMC2431-001v4 | KMC2431-001v4 kmc2431-001V4 KMC2431-001v3 KMC2431-001 KMC2431-001v40 | KMC2431-001v4/kmc2431-001V4",
			"KMC2431-001 | 《KMC2431-001v4》KMC2431-001,KMC2431-0012 | KMC2431-001v4/KMC2431-001",
			"kmc2431-001v1 | KMC2431-001 KMC2431-001v1 KMC2431-001v2 | KMC2431-001/KMC2431-001v1"})
	void findsCodesInEverySpellingAndNoOthers(String query, String text, String expected) {
		assertEquals(expected, found(query, text));
	}

	private static String found(String query, String text) {
		return Query.of(query).in(text).stream().map(region -> text.substring(region.offset(), region.end())).collect(Collectors.joining("/"));
	}
}
