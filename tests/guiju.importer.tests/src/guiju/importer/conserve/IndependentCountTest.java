package guiju.importer.conserve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.Published;
import guiju.importer.cells.Block;
import guiju.importer.cells.Cell;
import guiju.importer.cells.Line;
import guiju.importer.cells.Paragraph;
import guiju.importer.cells.Row;
import guiju.importer.cells.Run;
import guiju.importer.cells.SourceDocument;
import guiju.importer.cells.Table;
import guiju.importer.variant.Prints;
import guiju.testing.Parsing;

/** Counts the characters of sources and results again, in its own way: no class of the book of characters takes part. */
class IndependentCountTest {

	private static final int PRINTS = 6;
	private static final int STRANGERS = 15;

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void countsWhatIsSeen(String code) {
		for (int seed = 1; seed <= PRINTS; seed++) {
			SourceDocument document = Prints.any(Parsing.standard(Published.example(code)), new Random(seed));

			assertEquals(visible(document).values().stream().mapToInt(Integer::intValue).sum(), Importer.interpret(document).report().coverage().visible(),
					code + " seed " + seed);
		}
	}

	/** A character that no standard prints, anywhere in a cell or paragraph, is in the result or named as dropped. */
	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void findsAStrangeCharacterAgainWhereverItStands(String code) {
		for (int seed = 1; seed <= STRANGERS; seed++) {
			Random random = new Random(seed);
			SourceDocument document = Prints.any(Parsing.standard(Published.example(code)), random);

			ImportResult result = Importer.interpret(new Stranger(document, random).document());

			boolean dropped = result.report().dropped().stream().anyMatch(part -> part.text().indexOf(Stranger.SIGN) >= 0);
			assertTrue(dropped || result.text().indexOf(Stranger.SIGN) >= 0, code + " seed " + seed);
			assertEquals(dropped, result.report().coverage().dropped() > 0 && dropped, code + " seed " + seed);
		}
	}

	private static Map<Integer, Integer> visible(SourceDocument document) {
		Map<Integer, Integer> counts = new TreeMap<>();
		for (Block block : document.blocks())
			if (block instanceof Paragraph paragraph)
				paragraph.lines().forEach(line -> count(line, counts));
			else
				for (Row row : ((Table) block).rows())
					for (Cell cell : row.cells())
						cell.lines().forEach(line -> count(line, counts));
		return counts;
	}

	private static void count(Line line, Map<Integer, Integer> counts) {
		for (Run run : line.runs())
			run.text().codePoints().filter(c -> c > ' ' && c != 0xa0 && c != 0x3000 && c != 0xad && c != 0x200b && c != 0xfeff)
					.forEach(c -> counts.merge(c, 1, Integer::sum));
	}
}
