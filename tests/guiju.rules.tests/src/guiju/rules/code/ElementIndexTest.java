package guiju.rules.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import guiju.model.Knowledge;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.model.code.ElementKind;
import guiju.testing.Parsing;

class ElementIndexTest {

	@Test
	void findsTheFirstElementOfACodeInAnySpelling() {
		Standard standard = Parsing.standard("T1: 甲\n  T1.1: 乙\n知識定義\n  K1: 丙\n  K01: 丁\n  K02: 戊\n");

		ElementIndex index = ElementIndex.of(standard);

		assertSame(standard.getKnowledge().get(0), index.find(CodeKey.of("K01")));
		assertSame(standard.getDuties().get(0).getTasks().get(0), index.find(CodeKey.of("T1.1")));
		assertTrue(index.isRepeated(CodeKey.of("K1")));
		assertFalse(index.isRepeated(CodeKey.of("K02")));
		assertNull(index.find(CodeKey.of("K03")));
	}

	@Test
	void holdsAHundredThousandElements() {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		for (int i = 1; i <= 100_000; i++) {
			Knowledge knowledge = OcsFactory.eINSTANCE.createKnowledge();
			knowledge.setCode("K" + i);
			standard.getKnowledge().add(knowledge);
		}

		ElementIndex index = ElementIndex.of(standard);

		for (int i = 1; i <= 100_000; i++)
			assertEquals("K" + i, index.find(CodeKey.of("K" + i)).getCode());
	}

	@Test
	void findsNothingInNothing() {
		assertNull(ElementIndex.of(OcsFactory.eINSTANCE.createStandard()).find(CodeKey.of("K01")));
		assertFalse(ElementIndex.empty().isRepeated(CodeKey.of("K01")));
	}

	@Test
	void expectsTheCodeOfThePlaceUnlessItIsTakenOrUnknown() {
		Standard standard = Parsing.standard("T1: 甲\n  任務: 乙\n  任務: 丙\n  T1.2: 丁\n職責: 戊\n  任務: 己\n");
		ElementIndex index = ElementIndex.of(standard);

		assertEquals("T1.1", expected(standard, 0, 0, index));
		assertEquals("none", expected(standard, 0, 1, index));
		assertEquals("none", expected(standard, 1, 0, index));
	}

	private static String expected(Standard standard, int duty, int task, ElementIndex index) {
		long key = ExpectedCode.byPosition(standard.getDuties().get(duty).getTasks().get(task), ElementKind.TASK, task, index);
		return key == CodeKey.NONE ? "none" : CodeKey.print(key);
	}
}
