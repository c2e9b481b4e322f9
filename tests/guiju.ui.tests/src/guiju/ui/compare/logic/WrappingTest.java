package guiju.ui.compare.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.ui.compare.layout.Span;
import guiju.ui.compare.layout.Style;
import guiju.ui.compare.layout.Widths;
import guiju.ui.compare.layout.Wrapping;
import guiju.ui.compare.list.CellText;

class WrappingTest {

	private static final Widths WIDTHS = (codePoint, bold) -> codePoint < 0x2E80 ? 1 : 2;

	private static List<String> wrap(String text, int width) {
		return Wrapping.wrap(List.of(Span.plain(text)), width, WIDTHS).stream().map(CellText::text).toList();
	}

	@Test
	void breaksBetweenChineseCharactersAndAroundWords() {
		assertEquals(List.of("媒體企劃", "Google ", "分析"), wrap("媒體企劃Google 分析", 8));
	}

	@Test
	void noLineBeginsWithAClosingSignOrEndsWithAnOpeningOne() {
		assertEquals(List.of("一二三", "四、五"), wrap("一二三四、五", 8));
		assertEquals(List.of("一二三", "（四）"), wrap("一二三（四）", 8));
	}

	@Test
	void aWordThatIsTooLongIsPartedAndALineFeedBeginsALine() {
		assertEquals(List.of("abcd", "ef", "一"), wrap("abcdef\n一", 4));
	}

	@Test
	void stretchesKeepTheirLooks() {
		List<List<Span>> lines = Wrapping.wrap(List.of(Span.plain("一二"), new Span("三四", Style.MARKED)), 6, WIDTHS);

		assertEquals(List.of(List.of(Span.plain("一二"), new Span("三", Style.MARKED)), List.of(new Span("四", Style.MARKED))), lines);
	}
}
