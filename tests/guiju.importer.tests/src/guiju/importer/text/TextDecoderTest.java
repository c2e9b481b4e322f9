package guiju.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.Published;

class TextDecoderTest {

	private static final Charset BIG5 = Charset.forName("x-windows-950");
	private static final Charset GB = Charset.forName("GB18030");

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void decodesStandardsInBig5(String code) {
		String source = new String(Published.source(code).getBytes(BIG5), BIG5);

		assertEquals(source, TextDecoder.decode(source.getBytes(BIG5)));
	}

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void decodesWideCharactersWithoutAMark(String code) {
		String source = Published.source(code);

		assertEquals(source, TextDecoder.decode(source.getBytes(StandardCharsets.UTF_16LE)));
		assertEquals(source, TextDecoder.decode(source.getBytes(StandardCharsets.UTF_16BE)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "職能基準", "媒體企劃人員的工作描述", "今天天氣很好，我們一起去公園散步，看見許多花與樹。" })
	void decodesShortTextsInBig5(String text) {
		assertEquals(text, TextDecoder.decode(text.getBytes(BIG5)));
	}

	/** Simplified and traditional text in GB18030 are both valid Big5 by chance now and then. */
	@ParameterizedTest
	@ValueSource(strings = { "\u804c\u4e1a\u6807\u51c6", "\u5de5\u4f5c\u4efb\u52a1", "\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd", "媒體企劃人員職能基準", "\u7684\u7684\u7684\u7684" })
	void doesNotTakeOtherChineseForBig5(String text) {
		assertNull(TextDecoder.decode(text.getBytes(GB)));
	}

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void doesNotTakeStandardsInOtherEncodingsForBig5(String code) {
		assertNull(TextDecoder.decode(Published.source(code).getBytes(GB)));
		assertNull(TextDecoder.decode(Published.source(code).replaceAll("[^\\x00-\\x7f]", "職é").getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void doesNotTakeBrokenUnicodeForBig5() {
		byte[] source = Published.source("KMC2431-001v4").getBytes(StandardCharsets.UTF_8);
		Random random = new Random(1);
		for (int i = 0; i < 200; i++) {
			byte[] broken = source.clone();
			broken[random.nextInt(broken.length)] = (byte) 0xff;

			assertNull(TextDecoder.decode(broken));
		}
	}
}
