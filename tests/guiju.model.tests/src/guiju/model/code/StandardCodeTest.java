package guiju.model.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardCodeTest {

	@Test
	void readsTheParts() {
		assertEquals(Optional.of(new StandardCode("KMC", "2431", "001", 4, true)), StandardCode.parse("KMC2431-001v4"));
	}

	@Test
	void takesACodeWithoutSuffixForTheFirstVersion() {
		StandardCode code = StandardCode.parse("KMC2431-012").orElseThrow();

		assertEquals(1, code.version());
		assertFalse(code.suffixed());
		assertEquals("KMC2431-012", code.print());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = {"", "FISI223-002v2", "KMC2431-001V4", "KMC2431-001v0", "KMC2431-001v100", "KMC2431-01v1", "kmc2431-001v4",
			"KMC2431_001v4", " KMC2431-001v4", "KMC2431-001v4 ", "KM2431-001v4", "ＫＭＣ2431-001v4"})
	void readsNothingThatBreaksTheScheme(String printed) {
		assertEquals(Optional.empty(), StandardCode.parse(printed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"KMC2431-001v4", "KMC2431-012", "ISD2514-999v12"})
	void printsWhatItRead(String printed) {
		assertEquals(printed, StandardCode.parse(printed).orElseThrow().print());
	}

	@Test
	void namesItsSiblings() {
		StandardCode code = StandardCode.parse("KMC2431-001v4").orElseThrow();

		assertEquals("KMC2431-001", code.base());
		assertEquals("KMC2431-001v5", code.withVersion(5));
		assertEquals("KMC2431-012v2", StandardCode.parse("KMC2431-012").orElseThrow().withVersion(2));
	}
}
