package guiju.dsl.direct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import guiju.dsl.ParsedStandard;
import guiju.dsl.StandardParser;
import guiju.dsl.corpus.Examples;
import guiju.dsl.lexing.LeafTokens;
import guiju.testing.Parsing;
import guiju.testing.RandomStandards;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.StandardTextWriter;

/** The parser that is put together by hand reads what the injected one reads, model and node model. */
class DirectParserTest {

	private static final StandardParser DIRECT = StandardParser.direct();

	@Test
	void readsTheExamplesAsTheInjectedParserDoes() {
		for (String text : Examples.texts())
			assertSame(text, text.lines().findFirst().orElse(""));
	}

	@Test
	void readsRandomStandardsAsTheInjectedParserDoes() {
		for (long seed = 1; seed <= 100; seed++) {
			Vocabulary vocabulary = seed % 2 == 0 ? Vocabulary.CHINESE : Vocabulary.ENGLISH;
			assertSame(StandardTextWriter.write(RandomStandards.standard(new Random(seed)), vocabulary), "seed " + seed);
		}
	}

	@Test
	void readsBrokenTextsAsTheInjectedParserDoes() {
		List<String> lines = Examples.texts().get(0).lines().toList();
		for (long seed = 1; seed <= 100; seed++) {
			Random random = new Random(seed);
			String text = random.ints(40, 0, lines.size()).mapToObj(lines::get).map(line -> random.nextInt(5) == 0 ? "?" + line : line)
					.collect(Collectors.joining("\n"));
			assertSame(text, "seed " + seed);
		}
	}

	private static void assertSame(String text, String message) {
		ParsedStandard direct = DIRECT.parse(text);
		ParsedStandard injected = Parsing.parse(text);

		assertTrue(EcoreUtil.equals(injected.standard(), direct.standard()), message);
		assertEquals(leaves(injected), leaves(direct), message);
	}

	private static List<String> leaves(ParsedStandard parsed) {
		return StreamSupport.stream(parsed.root().getLeafNodes().spliterator(), false)
				.map(leaf -> LeafTokens.of(leaf) + " " + leaf.getOffset() + " " + leaf.isHidden() + " " + leaf.getSyntaxErrorMessage()).toList();
	}
}
