package guiju.cli.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import guiju.cli.Workplace;
import guiju.dsl.ParsedStandard;
import guiju.dsl.lexing.LeafTokens;
import guiju.testing.Parsing;
import guiju.testing.RandomStandards;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.StandardTextWriter;

/** The parser that is put together by hand reads what the injected one reads, model and node model. */
class DirectParserTest {

	@Test
	void readsTheExamplesAsTheInjectedParserDoes() throws IOException {
		try (Stream<Path> files = Files.list(Workplace.root().resolve("examples"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".ocs")).toList())
				assertSame(Files.readString(file), file.toString());
		}
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
		List<String> lines = Workplace.example("KMC2431-001v4").lines().toList();
		for (long seed = 1; seed <= 100; seed++) {
			Random random = new Random(seed);
			String text = random.ints(40, 0, lines.size()).mapToObj(lines::get).map(line -> random.nextInt(5) == 0 ? "?" + line : line)
					.collect(Collectors.joining("\n"));
			assertSame(text, "seed " + seed);
		}
	}

	private static void assertSame(String text, String message) {
		ParsedStandard direct = Language.parser().parse(text);
		ParsedStandard injected = Parsing.parse(text);

		assertTrue(EcoreUtil.equals(injected.standard(), direct.standard()), message);
		assertEquals(leaves(injected), leaves(direct), message);
	}

	private static List<String> leaves(ParsedStandard parsed) {
		return StreamSupport.stream(parsed.root().getLeafNodes().spliterator(), false)
				.map(leaf -> LeafTokens.of(leaf) + " " + leaf.getOffset() + " " + leaf.isHidden() + " " + leaf.getSyntaxErrorMessage()).toList();
	}
}
