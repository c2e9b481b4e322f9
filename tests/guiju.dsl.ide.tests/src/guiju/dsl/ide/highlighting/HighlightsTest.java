package guiju.dsl.ide.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

import guiju.dsl.ide.Examples;
import guiju.dsl.ide.RandomEdits;

class HighlightsTest {

	@Test
	void tellsWhatEachPartOfATextIs() {
		assertEquals("""
				KEYWORD 職能基準
				VALUE KMC2431-001v1
				COMMENT // 註解
				CODE T1
				PUNCTUATION :
				TEXT 依【
				REFERENCE T1.1
				TEXT 】與【註
				UNDEFINED 9
				TEXT 】
				CODE T1.1
				PUNCTUATION :
				TEXT 乙
				ACCEPTANCE // 容許 missing-output: 例行
				KEYWORD 級別
				VALUE 4
				KEYWORD 知識
				CITATION K01
				UNDEFINED K07
				UNREADABLE 散文
				HEADING 知識定義
				CODE K01
				PUNCTUATION :
				TEXT 一
				PUNCTUATION |
				TEXT 續
				KEYWORD 註
				CODE 1
				PUNCTUATION :
				TEXT 文
				KEYWORD 刪除
				CODE P1.1.1
				PUNCTUATION :
				TEXT 併入
				""", shown("""
				職能基準 KMC2431-001v1
				// 註解
				T1: 依【T1.1】與【註9】
				  T1.1: 乙
				    // 容許 missing-output: 例行
				    級別 4
				    知識 K01、K07
				散文
				知識定義
				  K01: 一
				    | 續
				  註1: 文
				  刪除 P1.1.1: 併入
				"""));
	}

	@Test
	void neverOverlapsAndStaysInOrderOnAnyText() {
		Random random = new Random(5);
		for (String example : Examples.all())
			for (int i = 0; i < 40; i++) {
				String text = RandomEdits.mangled(example, random);
				int at = 0;
				for (Highlight highlight : Highlights.of(text)) {
					assertTrue(highlight.region().offset() >= at && highlight.region().length() > 0, text);
					at = highlight.region().end();
				}
				assertTrue(at <= text.length());
			}
	}

	private static String shown(String text) {
		StringBuilder shown = new StringBuilder();
		for (Highlight highlight : Highlights.of(text))
			shown.append(highlight.style()).append(' ').append(text, highlight.region().offset(), highlight.region().end()).append('\n');
		return shown.toString();
	}
}
