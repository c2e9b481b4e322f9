package guiju.diff.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class VocabularyTest {

	private final Vocabulary vocabulary = new Vocabulary(2);

	@Test
	void textsThatDifferInFormOrCapitalsHaveOneIdentity() {
		assertEquals(vocabulary.read("Google Ads 操作【註1】", 0, 0).identity(), vocabulary.read("ＧＯＯＧＬＥ ADS操作。", 1, 0).identity());
		assertNotEquals(vocabulary.read("C++", 0, 0).identity(), vocabulary.read("C", 1, 0).identity());
	}

	@Test
	void whatEveryTextOfItsKindHasWeighsNextToNothing() {
		List<TextProfile> skills = List.of("簡報能力", "採購能力", "溝通能力", "談判能力").stream().map(text -> vocabulary.read(text, 0, 0)).toList();
		TextProfile other = vocabulary.read("團隊能力", 1, 0);
		TextProfile alike = vocabulary.read("簡報的能力", 1, 0);
		for (String knowledge : List.of("行銷學", "品牌", "法規", "統計", "契約", "市場", "媒體", "財務"))
			vocabulary.read(knowledge, 0, 1);

		vocabulary.weigh();

		assertTrue(skills.get(0).common(other) / other.weight() < 0.1);
		assertTrue(skills.get(0).common(alike) / alike.weight() > 0.4);
	}

	@Test
	void wordsOfLatinLettersAreComparedByTheirStems() {
		TextProfile one = vocabulary.read("Analyses the market.", 0, 0);
		TextProfile other = vocabulary.read("Analysing the market", 1, 0);

		assertEquals(3, one.length());
		assertEquals(1, Similarity.ratio("a", "a"));
		assertTrue(one.order(other) == 1 && one.identity() != other.identity());
	}

	@Test
	void aTextWithoutWordsIsEmpty() {
		assertTrue(vocabulary.read(null, 0, 0).isEmpty());
		assertTrue(vocabulary.read("……【註1】", 1, 0).isEmpty());
	}
}
