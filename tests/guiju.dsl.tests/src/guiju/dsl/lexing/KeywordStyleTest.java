package guiju.dsl.lexing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.dsl.corpus.Examples;
import guiju.text.keyword.Vocabulary;

import org.junit.jupiter.api.Test;

class KeywordStyleTest {

	@ParameterizedTest
	@CsvSource({"'',CHINESE", "'T1: a%K01: b',CHINESE", "級別 4,CHINESE", "level 4,ENGLISH", "'level 4%知識 K01',CHINESE",
			"'level 4%知識 K01%skills S01',ENGLISH",
			"'知識 K01%level%level%level',CHINESE", "'T1: level%level 4',ENGLISH", "'// level%// level%級別 4',CHINESE",
			"'note 1: a%技能S01%SKILLS S01',ENGLISH"})
	void majorityIsCountedOverTheWordsThatLinesBeginWith(String text, Vocabulary majority) {
		String lines = text.replace('%', '\n');

		assertEquals(majority, KeywordStyle.majority(lines, LineLexer.tokens(lines)));
	}

	@Test
	void examplesAreChinese() {
		Examples.texts().forEach(text -> assertEquals(Vocabulary.CHINESE, KeywordStyle.majority(text, LineLexer.tokens(text))));
	}
}
