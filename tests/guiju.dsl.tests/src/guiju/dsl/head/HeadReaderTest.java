package guiju.dsl.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import guiju.dsl.corpus.Examples;
import guiju.dsl.corpus.RandomFiles;
import guiju.rules.folder.StandardHead;
import guiju.rules.folder.StandardHead.Row;
import guiju.testing.Parsing;

class HeadReaderTest {

	private static final int FILES = 300;

	@Test
	void readsCodeNameAndRows() {
		String text = """
				職能基準 KMC2431-001v4  // code
				職業: 媒體企劃
				  // between
				  | 人員
				  緣由: 更名
				  | not the name
				T1: duty
				版本沿革
				  V4 KMC2431-001v4 2023/12/15: new
				    狀態: 最新版本
				    | not the name either
				  V3 2021/12/20: old
				  | and long
				  V2 KMC2431-001v2:
				  V1:
				    |
				    | below an empty paragraph
				""";

		StandardHead head = HeadReader.read(text);

		assertEquals(new StandardHead("KMC2431-001v4", "媒體企劃\n人員", List.of(new Row("KMC2431-001v4", "new", "2023/12/15"),
				new Row(null, "old\nand long", "2021/12/20"), new Row("KMC2431-001v2", null, null),
				new Row(null, "\n\nbelow an empty paragraph", null))), head);
	}

	@Test
	void readsNothingFromAnEmptyText() {
		assertEquals(new StandardHead(null, null, List.of()), HeadReader.read(""));
	}

	@Test
	void keepsTheFirstCodeAndNameWhereTheyStandTwice() {
		String text = "standard A1\noccupation: one\njob-family: two\nstandard B2\n";

		assertEquals(new StandardHead("A1", "one", List.of()), HeadReader.read(text));
	}

	@Test
	void agreesWithTheParserOnTheExamples() {
		Examples.byName().forEach((name, text) -> assertEquals(StandardHead.of(Parsing.standard(text)), HeadReader.read(text), name));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("generators")
	void agreesWithTheParserOnRandomFiles(String name, Function<Random, String> generator) {
		for (long seed = 1; seed <= FILES; seed++) {
			String text = generator.apply(new Random(seed));

			assertEquals(StandardHead.of(Parsing.standard(text)), HeadReader.read(text), name + ", seed " + seed);
		}
	}

	static Stream<Object[]> generators() {
		return Stream.of(generator("lines in any order", RandomFiles::ofLines), generator("edited examples", RandomFiles::ofCharacters),
				generator("examples with odd lines", RandomFiles::ofBoth), generator("heads and what may follow them", HeadReaderTest::heads));
	}

	private static Object[] generator(String name, Function<Random, String> generator) {
		return new Object[] {name, generator};
	}

	/** Texts of nothing but the lines that make a head and the lines that may get into their way. */
	private static String heads(Random random) {
		List<String> lines = List.of("職能基準 KMC2431-001v4", "standard: X // c", "職能基準", "職業: 名稱", "職類：名稱", "occupation:", "| more", "|", "||",
				"緣由: why", "狀態: 最新版本", "更新說明: 略", "// comment", "broken line", "V4 KMC2431-001v4 2023/12/15: name", "V3 2021/12/20: name",
				"V2 KMC:", "V1: ", "v１:name", "T1: duty", "知識 K01", "- bullet", "補充: remark", "版本沿革", "");
		StringBuilder text = new StringBuilder();
		for (int left = random.nextInt(16); left >= 0; left--)
			text.append(" ".repeat(random.nextInt(3))).append(lines.get(random.nextInt(lines.size()))).append('\n');
		return text.toString();
	}
}
