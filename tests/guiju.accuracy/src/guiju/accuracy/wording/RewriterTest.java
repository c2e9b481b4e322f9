package guiju.accuracy.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import guiju.accuracy.text.Plain;
import guiju.accuracy.text.Similarity;

class RewriterTest {

	private static final String SENTENCE = "依組織採購規範及媒體契約議定內容，進行驗收及請款作業。";

	@Test
	void changesAtLeastHalfOfTheCharactersOfAHeavyRewording() {
		for (int seed = 0; seed < 200; seed++) {
			Optional<String> heavy = new Rewriter(new Random(seed)).heavy("indicator", SENTENCE);

			assertTrue(heavy.isPresent());
			assertTrue(Similarity.of(SENTENCE, heavy.get()) <= 0.5, heavy.get());
		}
	}

	@Test
	void keepsMostCharactersOfALightRewording() {
		for (int seed = 0; seed < 200; seed++) {
			String light = new Rewriter(new Random(seed)).light("indicator", SENTENCE).orElseThrow();

			assertTrue(Similarity.of(SENTENCE, light) > 0.6, light);
			assertNotEquals(Plain.of(SENTENCE), Plain.of(light));
		}
	}

	@Test
	void changesFormAloneInAnEditorialChange() {
		for (int seed = 0; seed < 200; seed++) {
			String editorial = new Rewriter(new Random(seed)).editorial(SENTENCE).orElseThrow();

			assertNotEquals(SENTENCE, editorial);
			assertEquals(Plain.of(SENTENCE), Plain.of(editorial));
		}
	}

	@Test
	void keepsMarkersBeforeTheFullStop() {
		String heavy = new Rewriter(new Random(1)).heavy("indicator", "確認客戶需求，並完成企劃提案書【註2】。").orElseThrow();

		assertTrue(heavy.endsWith("【註2】。"), heavy);
	}

	@Test
	void saysNothingWhereTheTablesHaveNoWords() {
		assertEquals(Optional.empty(), new Rewriter(new Random(1)).heavy("none", "Google Ads"));
	}
}
