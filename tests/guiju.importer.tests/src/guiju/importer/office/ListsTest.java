package guiju.importer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {

	@ParameterizedTest
	@CsvSource({ "1,decimal,1", "7,decimalZero,07", "12,decimalFullWidth,１２", "4,upperRoman,IV", "9,lowerRoman,ix", "27,upperLetter,AA",
			"3,lowerLetter,c", "11,taiwaneseCountingThousand,十一",
			"20,taiwaneseCounting,二十", "105,taiwaneseCountingThousand,一百零五", "110,chineseCountingThousand,一百一十",
					"10203,taiwaneseCountingThousand,一萬零二百零三", "10,ideographLegalTraditional,壹拾",
			"2,ideographTraditional,乙", "13,ideographZodiac,子", "20,decimalEnclosedCircle,⑳", "36,decimalEnclosedCircle,㊱",
					"3,decimalEnclosedParen,⑶", "10,taiwaneseDigital,一○", "5,none,''",
			"5,hindiVowels,5", "123456789,upperRoman,123456789" })
	void printsNumbersAsWordProcessorsDo(int number, String form, String printed) {
		assertEquals(printed, NumberForm.print(number, form));
	}

	@ParameterizedTest
	@CsvSource({ "T1,true", "T1.2,true", "P1.1.2,true", "K01,true", "Ｋ０１,true", "A01.,true", "V4,true", "【註1】,true", "註一：,true", "1.,false",
			"1.1,false", "(一),false", "一、,false", "A.,false", "iv.,false",
			"●,false", "第1章,false", "'',false" })
	void takesCodesForContentAndNumbersForLayout(String mark, boolean content) {
		assertEquals(content, new ListMark(mark, " ").isContent());
	}

	@Test
	void nestsByLevelsWithinAListAndByIndentationAmongLists() {
		ListDepth depth = new ListDepth();

		assertEquals(1, depth.entry("a", 0, 480));
		assertEquals(2, depth.entry("a", 2, 480));
		assertEquals(2, depth.entry("a", 1, 0));
		assertEquals(3, depth.entry("b", 0, 960));
		assertEquals(3, depth.entry("b", 0, 1_000));
		assertEquals(1, depth.entry("a", 0, 480));
		assertEquals(1, depth.entry("c", 0, 500));
	}

	@Test
	void showsSignsOfSymbolFonts() {
		assertEquals("●■✓\uf041", Symbols.text("Wingdings", "\uf06cn\uf0fc\uf041"));
		assertEquals("•", Symbols.text("Symbol", "\uf0b7"));
		assertEquals("職", Symbols.text("Wingdings", "職"));
	}
}
