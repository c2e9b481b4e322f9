package guiju.diff.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {

	@ParameterizedTest
	@CsvSource({ "'依組織 / 客戶需求，彙整。', '依組織/客戶需求彙整'", "臺灣, 台灣", "Ｋ０１（初）, K01 (初)", "廣電相關法規【註1】, 廣電相關法規", "依【T1.1】辦理, 依辦理",
			"1～2 年, 1~2年", "'1,000 人', 1000人", "2.5 倍, 2.5倍" })
	void whatDiffersInFormOnlyIsTheSame(String one, String other) {
		assertTrue(NormalText.isSame(one, other), () -> NormalText.of(one) + " / " + NormalText.of(other));
	}

	@ParameterizedTest
	@CsvSource({ "1.5 倍, 15 倍", "C++, C", "5%, 5", "10:30, 1030", "應辦理, 不應辦理", "1 至 2 年, 12 年", "SEO, seo", "依【未註】辦理, 依辦理", "1 2, 12" })
	void whatSaysSomethingElseIsNot(String one, String other) {
		assertFalse(NormalText.isSame(one, other), () -> NormalText.of(one));
	}

	@Test
	void compatibilityCharactersOfPdfFontsAreUnified() {
		assertEquals("行銷金額", NormalText.of("\ufa08銷\uf90a額"));
		assertEquals("立", NormalText.of("\u2f74"));
	}

	@Test
	void paragraphsAreForm() {
		assertTrue(NormalText.isSame("第一段\n第二段", "第一段第二段"));
	}

	@Test
	void nothingIsLeftOfNothing() {
		assertEquals("", NormalText.of(null));
		assertEquals("", NormalText.of(""));
		assertEquals("", NormalText.of("　。、【註1】"));
	}

	@Test
	void emojiAndRareCharactersStay() {
		assertEquals("𠮷😀", NormalText.of("𠮷 😀"));
	}
}
