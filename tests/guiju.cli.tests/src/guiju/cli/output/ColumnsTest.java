package guiju.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

	@ParameterizedTest
	@CsvSource({"a, 1", "é, 1", "中, 2", "、, 2", "（, 2", "Ｋ, 2", "ｶ, 1", "【, 2", "…, 1", "①, 1", "□, 1", "한, 2", "𠀋, 2", "😀, 2", "々, 2", "㎡, 2",
			"￥, 2", "✅, 2", "✓, 1", "゛, 2", "　, 2"})
	void areTwoForEastAsianWideAndFullWidthCharacters(String character, int columns) {
		assertEquals(columns, Columns.of(character.isEmpty() ? "　" : character));
	}

	@ParameterizedTest
	@CsvSource({"e\u0301, 1", "か\u3099, 2", "क\u093c, 1", "a\ufe0f, 1"})
	void areNoneForCombiningMarks(String character, int columns) {
		assertEquals(columns, Columns.of(character));
	}
}
