package guiju.model.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

	@ParameterizedTest
	@CsvSource({"a,A", "Z,Z", "ｋ,K", "Ｓ,S", "０,0", "．,.", "：,:", "～,~", "！,!", "知,知", "é,é", "、,、"})
	void narrowsLettersFiguresAndSigns(char printed, char narrow) {
		assertEquals(narrow, Characters.narrow(printed));
	}

	@ParameterizedTest
	@ValueSource(chars = {' ', '\t', '\n', '\r', '\0', '\u3000', '\u00a0', '\ufeff'})
	void knowsBlanks(char blank) {
		assertEquals("媒 體", Characters.trim(blank + "媒 體" + blank + blank));
		assertEquals("", Characters.trim(String.valueOf(blank)));
	}

	@Test
	void leavesATextWithoutOuterBlanksAlone() {
		assertEquals("媒\u3000體", Characters.trim("媒\u3000體"));
		assertEquals("", Characters.trim(""));
		assertEquals("\u200b媒", Characters.trim("\u200b媒"));
	}
}
