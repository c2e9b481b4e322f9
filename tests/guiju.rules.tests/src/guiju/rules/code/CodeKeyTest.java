package guiju.rules.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.model.code.ElementKind;

class CodeKeyTest {

	@ParameterizedTest
	@CsvSource({"K1,K01", "Ｋ０１,K01", "k001,K01", "K10,K10", "04.2.1,O4.2.1", "o４．２.1,O4.2.1", "T01,T1", "t1.02,T1.2", "P1.1,P1.1", "A0,A00",
			"K999999,K999999", "T1.999999,T1.999999"})
	void printsEverySpellingByTheScheme(String printed, String right) {
		assertEquals(right, CodeKey.print(CodeKey.of(printed)));
		assertEquals(CodeKey.of(right), CodeKey.of(printed));
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = {"K", "K.", ".1", "K1.", "K..1", "K1.1.1.1", "X1", "11", "K1x", "K-1", "K1000000", "K99999999999999", "K 1", "【K1】", "知識"})
	void readsNothingFromWhatIsNoCode(String printed) {
		assertEquals(CodeKey.NONE, CodeKey.of(printed));
		for (ElementKind kind : ElementKind.values())
			assertFalse(CodeKey.fits(CodeKey.of(printed), kind));
	}

	@Test
	void tellsParentsAndChildren() {
		long task = CodeKey.of("T1.2");
		long indicator = CodeKey.of("P1.2.3");

		assertEquals(indicator, CodeKey.child(CodeKey.numbers(task), 'P', 3));
		assertEquals(CodeKey.numbers(task), CodeKey.parent(indicator));
		assertEquals(CodeKey.numbers(CodeKey.of("T1")), CodeKey.parent(task));
		assertEquals(0, CodeKey.parent(CodeKey.of("K07")));
		assertEquals(3, CodeKey.number(indicator));
		assertEquals('P', CodeKey.letter(indicator));
		assertEquals(2, CodeKey.depth(task));
	}

	@Test
	void keepsApartWhatLooksAlike() {
		assertNotEquals(CodeKey.of("T1.1"), CodeKey.of("T11"));
		assertNotEquals(CodeKey.of("T1"), CodeKey.of("T1.0"));
		assertNotEquals(CodeKey.of("O1.1.1"), CodeKey.of("P1.1.1"));
	}

	@ParameterizedTest
	@CsvSource({"T1,DUTY,true", "T1.1,DUTY,false", "T1.1,TASK,true", "T1.0,TASK,false", "O1.1.1,OUTPUT,true", "O1.1,OUTPUT,false", "P0.1.1,INDICATOR,false",
			"K00,KNOWLEDGE,false", "S01,SKILL,true", "S01,KNOWLEDGE,false"})
	void tellsWhetherACodeFitsItsKind(String code, ElementKind kind, boolean fits) {
		assertEquals(fits, CodeKey.fits(CodeKey.of(code), kind));
	}

	@Test
	void tellsTheSchemesSpellingFromOthers() {
		assertTrue(CodeScheme.isWritten("K01", ElementKind.KNOWLEDGE));
		assertTrue(CodeScheme.isWritten("K100", ElementKind.KNOWLEDGE));
		assertTrue(CodeScheme.isWritten("T1.10", ElementKind.TASK));
		for (String other : new String[] {"", "K", "K1", "K001", "K00", "k01", "Ｋ01", "K01.", "K01.1"})
			assertFalse(CodeScheme.isWritten(other, ElementKind.KNOWLEDGE), other);
		for (String other : new String[] {"T1", "T1.", "T.1", "T01.1", "T1.0", "T1.1.1"})
			assertFalse(CodeScheme.isWritten(other, ElementKind.TASK), other);
	}
}
