package guiju.rules.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.model.Duty;
import guiju.model.OcsFactory;

class LabelsTest {

	@ParameterizedTest
	@CsvSource({"T1,提案,T1", "'',提案【註1】,提案", "'  ','',—", "'',【註1】,—", "'',蒐集媒體型態、工具等應用現況及發展趨勢，並彙整,蒐集媒體型態、工具等應用現況及發展趨勢，…"})
	void namesByCodeElseByTheBeginningOfTheText(String code, String name, String label) {
		assertEquals(label, Labels.of(duty(code, name)));
	}

	@Test
	void quotesOneLineAndNeverHalfACharacter() {
		assertEquals("甲", Labels.shorten("甲\n乙"));
		assertEquals("甲".repeat(19) + "…", Labels.shorten("甲".repeat(19) + "𠮷乙"));
	}

	@Test
	void takesAnElementForAbsentThatHasNeitherCodeNorText() {
		assertTrue(Labels.isAbsent(duty(null, null)));
		assertTrue(Labels.isAbsent(duty("", " ")));
		assertFalse(Labels.isAbsent(duty("T1", null)));
		assertFalse(Labels.isAbsent(duty(null, "提案")));
	}

	private static Duty duty(String code, String name) {
		Duty duty = OcsFactory.eINSTANCE.createDuty();
		duty.setCode(code);
		duty.setName(name);
		return duty;
	}
}
