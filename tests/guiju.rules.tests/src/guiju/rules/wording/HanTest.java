package guiju.rules.wording;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanTest {

	@ParameterizedTest
	@ValueSource(chars = {'一', '\u9fff', '\u3400', '\u4dbf', '\uf900', '\ufaff', '々', '〇', '\ud840', '\ud884', '職'})
	void knowsIdeographs(char c) {
		assertTrue(Han.is(c));
	}

	@ParameterizedTest
	@ValueSource(chars = {'A', '1', ' ', '　', '，', '。', '（', '「', 'Ａ', '\u4dff', '\ua000', '\u33ff', '\u4dc0', '\uf8ff', '\ufb00', '\ud83f', '\ud885', 'ㄅ', '한'})
	void takesPunctuationAndOtherScriptsForNone(char c) {
		assertFalse(Han.is(c));
	}

	@Test
	void hasNoneOutsideTheText() {
		assertFalse(Han.at("職能", -1));
		assertTrue(Han.at("職能", 0));
		assertTrue(Han.at("職能", 1));
		assertFalse(Han.at("職能", 2));
	}
}
