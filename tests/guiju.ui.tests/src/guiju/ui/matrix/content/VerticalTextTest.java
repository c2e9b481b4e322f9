package guiju.ui.matrix.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class VerticalTextTest {

	private static List<String> set(String text, int length, int lines) {
		return VerticalText.set(text, length, lines).stream()
				.map(line -> line.stream().map(piece -> piece.turned() ? "<" + piece.text() + ">" : piece.text()).collect(Collectors.joining(" "))).toList();
	}

	@Test
	void chineseGoesFromTopToBottomInLinesOfALength() {
		assertEquals(List.of("媒 體 及 平", "台 應 用"), set("媒體及平台應用", 4, 2));
	}

	@Test
	void bracketsTakeTheirVerticalShape() {
		assertEquals(List.of("法 規 ︻ 註 1 ︼"), set("法規【註1】", 8, 2));
	}

	@Test
	void latinWordsAreTurnedAndShortOnesStandUpright() {
		assertEquals(List.of("AI 與 <Excel> 運 用"), set("AI與Excel運用", 10, 2));
		assertEquals(List.of("<Market>", "<research>"), set("Market research", 5, 2));
	}

	@Test
	void whatDoesNotFitEndsInDots() {
		assertEquals(List.of("一 二 三", "四 五 ︙"), set("一二三四五六七八", 3, 2));
	}

	@Test
	void anEmptyTextIsOneEmptyLine() {
		assertEquals(List.of(""), set("", 5, 2));
	}
}
