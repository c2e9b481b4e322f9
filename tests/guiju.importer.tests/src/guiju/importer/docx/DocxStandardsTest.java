package guiju.importer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.Published;
import guiju.importer.cells.SourceDocument;
import guiju.importer.office.Shown;
import guiju.importer.variant.Prints;
import guiju.testing.Parsing;

class DocxStandardsTest {

	private static final int SOME = 6;
	private static final int MANY = 24;

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void readsTheSameStandardFromWord(String code) {
		check(code, SOME);
	}

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	@Tag("all")
	void readsTheSameStandardFromWordInManyLayouts(String code) {
		check(code, MANY);
	}

	private static void check(String code, int variants) {
		int read = 0;
		for (int seed = 1; seed <= variants; seed++) {
			SourceDocument printed = Prints.any(Parsing.standard(Published.example(code)), new Random(seed));
			if (!printed.format().equals("docx"))
				continue;

			ImportResult result = Importer.interpret(Shown.document(new DocxReader(), DocxPrinter.print(printed)));

			assertEquals(Published.example(code), result.text(), code + " seed " + seed);
			assertEquals(List.of(), result.report().dropped(), code + " seed " + seed);
			read++;
		}
		assertTrue(read > variants / 4);
	}
}
