package guiju.dsl.lexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.dsl.ParsedStandard;
import guiju.dsl.corpus.Examples;
import guiju.dsl.corpus.Exactness;
import guiju.testing.Parsing;
import guiju.testing.SameModel;

class ExactOffsetsTest {

	/** Ways to write the same standard. */
	static Stream<Arguments> sameStandards() {
		return Stream.of(
				same("as it is", text -> text),
				same("no line end at the end", String::strip),
				same("CRLF", text -> text.replace("\n", "\r\n")),
				same("CRLF, none at the end", text -> text.replace("\n", "\r\n").strip()),
				same("CR", text -> text.replace('\n', '\r')),
				same("byte order mark, blanks at the ends, blank lines", text -> "\ufeff" + text.replace("\n", " \u3000\t\n\n")),
				same("ideographic and no-break blanks", text -> text.replace("  ", "\u3000").replace(" K", "\u00a0K")),
				same("full-width colons", text -> text.replace(": ", "：")),
				same("prose between the lines", text -> text.replace("\n", "\n散文，沒有代碼。\n")));
	}

	private static Arguments same(String name, UnaryOperator<String> change) {
		return Arguments.of(name, change);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("sameStandards")
	void leavesTouchAndTheStandardIsTheSame(String name, UnaryOperator<String> change) {
		for (String example : Examples.texts()) {
			String text = change.apply(example);

			ParsedStandard parsed = Parsing.parse(text);

			Exactness.require(text, parsed.root());
			SameModel.require(Parsing.standard(example), parsed.standard());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\n", "\r\n", "\r", " ", "\ufeff", "\u3000\u00a0\t", "散文", "散文\r\n散文", "T1", "T1:", "職能基準", "知識 ", "|", "//", "/",
			"\u0000", "T1: a\u0000b", "T1: \u0000", "\ud800", "T1: a\udc00", "\udc00: x", "𠮷: 𪚥", "T1: 𠮷\n散文𪚥",
			"P1.1.1: a\u2028b\u2029c\u0085d", "\u2028T1: a",
			"T1: a\n\r\nT1.1: b\n\r", "T1: a // b", "級別 4// c"})
	void leavesTouchInSmallTexts(String text) {
		Exactness.require(text, Parsing.parse(text).root());
	}

	@Test
	void onlyLineFeedAndCarriageReturnEndALine() {
		String text = "P1.1.1: a\u2028K01: b\u0085K02: c\fK03: d\u000bK04: e\u001eK05: f";

		assertEquals(text.substring(8), Parsing.standard(text).getDuties().get(0).getTasks().get(0).getIndicators().get(0).getText());
		assertTrue(Parsing.standard(text).getKnowledge().isEmpty());
	}

	@Test
	void charactersOutsideTheBasicPlaneStayWhole() {
		for (String example : Examples.texts()) {
			String text = example.replace("的", "\ud867\ude3d的").replace("媒體", "𠮷");

			ParsedStandard parsed = Parsing.parse(text);

			Exactness.require(text, parsed.root());
			assertEquals(Parsing.standard(example).getName().replace("媒體", "𠮷"), parsed.standard().getName());
		}
	}

	@Test
	void tokensCoverTheTextAndNoneIsEmpty() {
		for (String text : List.of("", " ", "T1: a", "知識 K01、、K02 // c\r\n\r\n| x", "散文")) {
			int end = 0;
			for (Token token : LineLexer.tokens(text)) {
				assertEquals(end, token.start());
				assertTrue(token.end() > token.start());
				end = token.end();
			}
			assertEquals(text.length(), end);
		}
	}
}
