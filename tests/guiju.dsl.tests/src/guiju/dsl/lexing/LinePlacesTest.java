package guiju.dsl.lexing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which line has a place below which: each string is a text, % parts its lines, and ! stands before those that have no place. */
class LinePlacesTest {

	@ParameterizedTest
	@ValueSource(strings = {"緣由: r", "| x", "- x", "定義: d", "狀態: s", "更新說明: u"})
	void nothingAboveIsNoPlace(String line) {
		requirePlaces("!" + line);
		requirePlaces("散文%!" + line);
		requirePlaces("說明%!" + line + "%// c%!" + line);
	}

	@ParameterizedTest
	@CsvSource({"'職能基準 A',0", "'職業: x',1", "'職類: x',1", "職類別 KMC: x,0", "基準級別 4,0", "工作描述: x,0", "發展單位: x,0", "有效期限 2027/1/1,0", "T1: x,1", "任務: x,1",
			"O1.1.1: x,1", "指標: x,1", "級別 4,0", "知識 K01,0", "技能,0", "K01: x,1", "技能: x,1", "A01: x,1", "條件: x,1", "補充: x,1", "註1: x,1",
			"刪除 P1: x,0", "V4: x,1"})
	void elementsAndTheNameHaveReasonsAndFieldsHaveNone(String line, int has) {
		requirePlaces(line + "%" + (has == 1 ? "" : "!") + "緣由: r%!緣由: r");
	}

	@ParameterizedTest
	@ValueSource(strings = {"職業: x", "職類別 KMC: x", "職業別: x", "工作描述: x", "發展單位: x", "T1: x", "T1.1:", "O1: x", "K01: x", "A01: x%定義: d",
			"條件: x%- x", "註1: x", "刪除 P1: x",
			"V4: x%狀態: s", "T1: x%緣由: r"})
	void textsAreContinued(String lines) {
		requirePlaces(lines + "%| a%|%// c%｜ b%散文%|| c");
	}

	@ParameterizedTest
	@ValueSource(strings = {"職能基準 A", "職類別 KMC", "基準級別 4", "有效期限 x", "級別 4", "知識 K01", "說明"})
	void valuesAndListsAreNotContinued(String line) {
		requirePlaces(line + "%!| x");
	}

	@ParameterizedTest
	@ValueSource(strings = {"條件: x%- a%緣由: r%-- b%| c%- d", "A01: x%緣由: r%定義: d%!定義: d%!緣由: r", "A01: x%| y%定義: d",
			"V4: x%緣由: r%更新說明: u%狀態: s%!狀態: s%!更新說明: u",
			"A01: x%定義: d%T1: y%!定義: d", "條件: x%知識定義%!- y", "條件: x%緣由: r%!定義: d%- y", "K01: x%!定義: d%!狀態: s%!- x", "註: x%- y%註1: z%- y",
			"T1: x%T1.1: x%級別 4%!級別 5%O1: y%!級別 6%T1.2: x%級別 4%T2: x%級別 5", "職業: x%!職業: y%!職類: z%K01: a%!職業: b", "級別 4%K01: x%T1: y%級別 5%!說明%!級別 5",
			"T1: x%T1.1: y%!K01: z%P1: a%!說明%緣由: r%級別 4%K01: z", "T1: x%!條件: y%!- z%T1.1: a", "T1: x%條件: y%- z%T1: a",
			"A01: x%!O1: y%定義: d", "A01: x%O1: y%T1: z",
			"V4: x%!級別 4%狀態: s", "T1: x%T1.1: a%職類別 KMC: y%散文%T2: z", "條件: x%O1: y%| z", "條件: x%O1: y%緣由: z", "條件: x%!O1: y%- z"})
	void placeOfALineIsKnownFromTheLinesAround(String lines) {
		requirePlaces(lines);
	}

	private static void requirePlaces(String lines) {
		String text = lines.replace("!", "").replace('%', '\n');
		List<String> marked = lines.lines().flatMap(line -> List.of(line.split("%")).stream()).toList();

		String placed = LineLexer.tokens(text).stream()
				.filter(token -> token.type().isHead() || token.type().isHiddenLine() || token.type() == Tok.COMMENT)
				.map(token -> (token.type() == Tok.STRAY_LINE ? "!" : "") + line(text, token)).collect(Collectors.joining("%"));

		assertEquals(String.join("%", marked), placed);
	}

	private static String line(String text, Token token) {
		int end = text.indexOf('\n', token.start());
		return text.substring(token.start(), end < 0 ? text.length() : end);
	}
}
