package guiju.dsl.ide.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class FoldingTest {

	@Test
	void foldsElementsHeadingsAndRunsOfComments() {
		assertEquals("""
				ELEMENT 2-8
				ELEMENT 3-8
				ELEMENT 5-7
				COMMENT 10-11
				SECTION 12-15
				ELEMENT 13-14
				SECTION 17-18
				""", folds("""
				職能基準 x
				T1: 甲
				  T1.1: 乙
				    級別 4
				    P1.1.1: 丙
				      | 續
				      緣由: 因
				    知識 K01

				// 一
				// 二
				知識定義
				  K01: 一
				    緣由: 因
				  K02: 二
				// 屬於下一段
				技能定義
				  S01: 技
				"""));
	}

	@Test
	void foldsNothingInTextsOfSingleLines() {
		assertEquals("", folds("職能基準 x\n// 註\nT1: 甲\n"));
		assertEquals("", folds(""));
	}

	private static String folds(String text) {
		return Folding.of(text).stream().map(fold -> fold.kind() + " " + fold.first() + "-" + fold.last() + "\n").collect(Collectors.joining());
	}
}
