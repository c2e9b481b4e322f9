package guiju.importer.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

	@ParameterizedTest
	@CsvSource({ "主要 職責, DUTY", "職能 級別, LEVEL", "職能內涵 (K=knowledge 知識), KNOWLEDGE", "職能內涵（Ｓ＝skills 技能）, SKILL", "工作活動, ACTIVITY", "行為指標：, INDICATOR" })
	void knowsColumnsInAnyWidthAndSpacing(String printed, MainColumn column) {
		assertEquals(column, MainColumn.of(printed));
	}

	@Test
	void takesNoOtherTextForAColumn() {
		assertNull(MainColumn.of("行為指標說明"));
		assertNull(MainColumn.of(""));
	}

	@ParameterizedTest
	@CsvSource({ "職能內涵 (A=attitude 態度), ATTITUDES", "說明與補充事項, REMARKS", "四、說明與補充事項：, REMARKS", "其他補充說明：甲, OTHER_REMARKS", "建議擔任此職類 / 職業之學歷 / 經驗 / 或能力條件：, PREREQUISITES" })
	void knowsHeadingsAtTheBeginningOfAText(String text, Heading heading) {
		assertEquals(heading, Heading.at(text).heading());
	}

	@ParameterizedTest
	@ValueSource(strings = { "態度良好", "態度 良好", "其他補充說明如下", "說明", "建議擔任", "職能內涵" })
	void takesNoSentenceForAHeading(String text) {
		assertNull(Heading.at(text));
	}

	@Test
	void tellsWhereTheTextBehindAHeadingBegins() {
		String text = "其他補充 說明 ：甲";

		assertEquals("甲", text.substring(Heading.at(text).end()));
		assertNotNull(Heading.at("態度"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "第 1 頁，共 9 頁", "3", "- 3 -", "3/9", "Page 3 of 9", "第3頁/共9頁", "第 3 頁，總共 9 頁", "iCAP 職能發展應用平台" })
	void knowsPageNumbersAndThePlatform(String line) {
		assertTrue(Furniture.is(line));
	}

	@ParameterizedTest
	@ValueSource(strings = { "第 1 頁甲", "2023/12/15", "3年以上", "職能基準說明" })
	void takesNothingElseForThem(String line) {
		assertFalse(Furniture.is(line));
	}

	@Test
	void findsTheValueBehindAColon() {
		assertEquals(7, HeadField.valueAfterColon("職能基準代碼：KMC"));
		assertEquals(-1, HeadField.valueAfterColon("某欄位：KMC"));
		assertEquals(HeadField.CATEGORY_CODE, HeadField.CATEGORY.code());
	}
}
