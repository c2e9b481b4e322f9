package guiju.importer.variant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import guiju.importer.ImportResult;
import guiju.importer.Published;
import guiju.model.Standard;
import guiju.testing.Parsing;
import guiju.text.keyword.Vocabulary;
import guiju.text.writer.StandardTextWriter;

class TextVariantsTest {

	private static final int VARIANTS = 20;
	private static final int MANY = 2_000;

	@ParameterizedTest
	@FieldSource("guiju.importer.Published#CODES")
	void readsTheSameStandardFromAnyLayout(String code) {
		check(code, VARIANTS, 1);
	}

	@Test
	@Tag("long")
	void readsTheSameStandardFromManyLayouts() {
		for (String code : Published.CODES)
			check(code, MANY, 1_000_000);
	}

	private static void check(String code, int variants, int firstSeed) {
		for (int seed = firstSeed; seed < firstSeed + variants; seed++) {
			Random random = new Random(seed);
			Style style = Style.random(random);
			Standard standard = Parsing.standard(Published.example(code));
			String printed = TextPrinter.print(standard, style, random);
			if (!style.versions())
				standard.getVersions().clear();

			ImportResult result = Published.imported(printed);

			String what = code + " seed " + seed + " " + style;
			assertEquals(StandardTextWriter.write(standard, Vocabulary.CHINESE), result.text(), what);
			assertEquals(List.of(), result.report().dropped(), what);
		}
	}
}
