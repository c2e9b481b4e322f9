package guiju.importer.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.Published;
import guiju.importer.cells.SourceDocument;
import guiju.importer.conserve.Coverage;
import guiju.importer.conserve.Dropped;
import guiju.importer.report.ReportJson;
import guiju.importer.report.ReportText;
import guiju.importer.text.ExtractedTextReader;
import guiju.importer.variant.Prints;
import guiju.testing.Parsing;
import guiju.testing.SameModel;

class FuzzTest {

	private static final int SOME = 500;
	private static final int MANY = 20_000;
	/** Of so many documents one is written as JSON too, which takes longer than the import. */
	private static final int SAMPLE = 8;
	private static final Duration SLOWEST = Duration.ofSeconds(5);

	@Test
	void anyDamagedDocumentHasAResult() {
		check(1, SOME);
	}

	@Test
	@Tag("long")
	void manyDamagedDocumentsHaveAResult() {
		check(1_000_000, MANY);
	}

	private static void check(int firstSeed, int count) {
		for (int seed = firstSeed; seed < firstSeed + count; seed++) {
			SourceDocument document = document(seed);
			Assertions.assertTimeout(SLOWEST, () -> check(document), "seed " + seed);
		}
	}

	/** Two of three documents are damaged texts, the others damaged cells. */
	static SourceDocument document(int seed) {
		Random random = new Random(seed);
		String code = Published.CODES.get(random.nextInt(Published.CODES.size()));
		if (random.nextInt(3) > 0)
			return new ExtractedTextReader().read("fuzz.txt", new TextMutation(random).mutate(Published.source(code)));
		return new CellMutation(random).mutate(Prints.any(Parsing.standard(Published.example(code)), random));
	}

	/** Nothing escapes, the text says what the model says, and what is counted as dropped is listed. */
	static void check(SourceDocument document) {
		ImportResult result = Importer.interpret(document);
		Coverage coverage = result.report().coverage();

		SameModel.require(Parsing.standard(result.text()), result.standard());
		assertEquals(coverage.dropped(), result.report().dropped().stream().mapToInt(FuzzTest::visible).sum());
		assertTrue(coverage.isComplete() == (coverage.percent() == 100));
		assertTrue(result.annotated(Locale.TAIWAN).length() >= result.text().length());
		assertTrue(ReportText.write(result.report(), Locale.ENGLISH).contains(coverage.toString()));
		if (result.text().length() % SAMPLE == 0)
			assertTrue(ReportJson.write(List.of(result.report()), Locale.TAIWAN).contains("guiju/import/1"));
	}

	private static int visible(Dropped dropped) {
		return (int) dropped.text().chars().filter(c -> !guiju.importer.conserve.Visible.isBlank((char) c)).count();
	}
}
