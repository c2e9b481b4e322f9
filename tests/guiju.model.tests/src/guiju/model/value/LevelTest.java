package guiju.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTest {

	@ParameterizedTest
	@CsvSource({"4,4", "４,4", "0,0", "06,6", "12,12", "9999,9999"})
	void readsTheNumber(String printed, int number) {
		assertEquals(number, Level.number(printed));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = {"", "4級以上", "3（初）", "4 ", "-1", "四", "12345", "Ⅳ", "4.0"})
	void readsNothingElse(String printed) {
		assertNull(Level.number(printed));
		assertFalse(Level.isWellFormed(printed));
	}

	@Test
	void tellsTheLevelsOfTheScheme() {
		for (int level = Level.LOWEST; level <= Level.HIGHEST; level++)
			assertTrue(Level.isWellFormed(String.valueOf(level)));
		assertFalse(Level.isWellFormed("0"));
		assertFalse(Level.isWellFormed("7"));
		assertFalse(Level.isWellFormed("４"));
		assertFalse(Level.isWellFormed("04"));
	}
}
