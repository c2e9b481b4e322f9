package guiju.importer.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.Published;
import guiju.importer.cells.SourceDocument;
import guiju.model.Standard;
import guiju.testing.Parsing;

class CellVariantsTest {

	private static final int VARIANTS = 25;

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void readsTheSameStandardFromMergedCells(String code) {
		check(code, CellPrinter::print);
	}

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void readsTheSameStandardFromPagesThatAreFullWithinACell(String code) {
		check(code, PagePrinter::print);
	}

	private static void check(String code, BiFunction<Standard, Random, SourceDocument> printer) {
		for (int seed = 1; seed <= VARIANTS; seed++) {
			SourceDocument printed = printer.apply(Parsing.standard(Published.example(code)), new Random(seed));

			ImportResult result = Importer.interpret(printed);

			assertEquals(Published.example(code), result.text(), code + " seed " + seed);
			assertEquals(List.of(), result.report().dropped(), code + " seed " + seed);
		}
	}
}
