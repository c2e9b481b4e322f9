package guiju.model.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import guiju.model.OcsFactory;

class ElementKindTest {

	@Test
	void knowsWhatCarriesACode() {
		OcsFactory factory = OcsFactory.eINSTANCE;

		assertEquals(ElementKind.DUTY, ElementKind.of(factory.createDuty()));
		assertEquals(ElementKind.TASK, ElementKind.of(factory.createTask()));
		assertEquals(ElementKind.OUTPUT, ElementKind.of(factory.createOutput()));
		assertEquals(ElementKind.INDICATOR, ElementKind.of(factory.createIndicator()));
		assertEquals(ElementKind.KNOWLEDGE, ElementKind.of(factory.createKnowledge()));
		assertEquals(ElementKind.SKILL, ElementKind.of(factory.createSkill()));
		assertEquals(ElementKind.ATTITUDE, ElementKind.of(factory.createAttitude()));
	}

	@Test
	void isNoKindOfWhatHasAnotherCodeOrNone() {
		assertNull(ElementKind.of(OcsFactory.eINSTANCE.createStandard()));
		assertNull(ElementKind.of(OcsFactory.eINSTANCE.createVersion()));
		assertNull(ElementKind.of(OcsFactory.eINSTANCE.createNote()));
		assertNull(ElementKind.of(OcsFactory.eINSTANCE.createCitation()));
	}

	@Test
	void hasTheLetterOfTheScheme() {
		StringBuilder letters = new StringBuilder();
		for (ElementKind kind : ElementKind.values())
			letters.append(kind.letter());

		assertEquals("TTOPKSA", letters.toString());
	}
}
