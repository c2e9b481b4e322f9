package guiju.model.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementCodeTest {

	@ParameterizedTest
	@CsvSource({"T1,T1", "T1.1,T1.1", "O1.1.1,O1.1.1", "P10.2.31,P10.2.31", "K01,K01", "S13,S13", "A100,A100", "K1,K01", "k01,K01",
			"Ｋ０１,K01", "ｓ９,S09", "T01.02,T1.2", "O1．1．1,O1.1.1", "04.2.1,O4.2.1", "01,O1", "K001,K01", "K0,K00", "P1.1,P1.1",
			"A1.2,A01.2", "T9999999,T9999999"})
	void readsSpellingsAndPrintsTheScheme(String printed, String scheme) {
		assertEquals(scheme, ElementCode.parse(printed).orElseThrow().print());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = {"", "T", "1", "T.", "T1.", "T.1", "T1..1", "B1", "K-1", "K 01", "K01a", "V4", "知識", "KK1", "T1,1",
			"T1.1.1.1.1.1.1.1.1.1.1.1.1", "K12345678", "𝐊1"})
	void readsNothingElse(String printed) {
		assertEquals(Optional.empty(), ElementCode.parse(printed));
	}

	@Test
	void tellsItsNumberFromThoseOfTheParent() {
		ElementCode code = ElementCode.parse("O2.3.1").orElseThrow();

		assertEquals('O', code.letter());
		assertEquals(1, code.number());
		assertEquals(List.of(2, 3), code.parentNumbers());
		assertEquals(List.of(), ElementCode.parse("K07").orElseThrow().parentNumbers());
	}

	@Test
	void keepsNumbersThatNobodyCanChange() {
		List<Integer> numbers = new ArrayList<>(List.of(1, 2));
		ElementCode code = new ElementCode('T', numbers);

		numbers.set(0, 9);

		assertEquals("T1.2", code.print());
		assertThrows(UnsupportedOperationException.class, () -> code.numbers().add(3));
	}

	@ParameterizedTest
	@ValueSource(strings = {"K1", "K01", "Ｋ０１", "k1", "K0001", "ｋ1"})
	void givesAllSpellingsOfAFlatCodeOneKey(String printed) {
		assertEquals(ElementCode.key("K01"), ElementCode.key(printed));
	}

	@Test
	void givesOtherCodesOtherKeys() {
		assertNotEquals(ElementCode.key("K01"), ElementCode.key("S01"));
		assertNotEquals(ElementCode.key("K01"), ElementCode.key("K10"));
		assertNotEquals(ElementCode.key("K999999"), ElementCode.key("L999999"));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = {"", "K", "K1.1", "T1.1", "知識", "01", "K0000001", "K 1", "媒體"})
	void givesNoKeyToWhatIsNoFlatCode(String printed) {
		assertEquals(-1, ElementCode.key(printed));
	}

	@ParameterizedTest
	@CsvSource({"DUTY,1", "TASK,2", "OUTPUT,3", "INDICATOR,3", "KNOWLEDGE,1", "SKILL,1", "ATTITUDE,1"})
	void knowsHowManyNumbersAKindHas(ElementKind kind, int depth) {
		assertEquals(depth, ElementCode.depth(kind));
	}
}
