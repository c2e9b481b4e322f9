package guiju.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import guiju.model.Citation;
import guiju.model.Duty;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.testing.Findings;
import guiju.testing.RandomStandards;

/** All rules together take any model that a program may build, and find words for all that they find. */
class BrokenModelTest {

	@Test
	void elementsWithoutAnyValueAreMissingParentsAndCitationsWithoutCode() {
		OcsFactory factory = OcsFactory.eINSTANCE;
		Standard standard = factory.createStandard();
		for (int i = 0; i < 2; i++) {
			Duty duty = factory.createDuty();
			Task task = factory.createTask();
			Citation citation = factory.createCitation();
			task.getOutputs().add(factory.createOutput());
			task.getIndicators().add(factory.createIndicator());
			task.getKnowledge().add(citation);
			duty.getTasks().add(task);
			standard.getDuties().add(duty);
			standard.getKnowledge().add(factory.createKnowledge());
			standard.getSkills().add(factory.createSkill());
			standard.getAttitudes().add(factory.createAttitude());
			standard.getCategories().add(factory.createClassification());
			standard.getOccupations().add(factory.createClassification());
			standard.getIndustries().add(factory.createClassification());
			standard.getVersions().add(factory.createVersion());
			standard.getNotes().add(factory.createNote());
		}

		List<Finding> findings = StandardRules.check(standard, Findings.SETTINGS);

		assertEquals(List.of("missing-standard-code", "missing-level", "missing-parent", "missing-parent", "undefined-citation", "undefined-citation"),
				findings.stream().map(finding -> finding.code().id()).toList());
		findings.forEach(BrokenModelTest::assertWorded);
	}

	@Test
	void arbitraryStandardsAreCheckedToTheEnd() {
		RandomStandards.each(100, standard -> StandardRules.check(standard, Findings.SETTINGS).forEach(BrokenModelTest::assertWorded));
	}

	private static void assertWorded(Finding finding) {
		assertWorded(finding.message());
		finding.fixes().forEach(BrokenModelTest::assertWorded);
	}

	/** The words take all arguments and no more; what the arguments say does not matter, and may hold braces itself. */
	private static void assertWorded(Message message) {
		Message plain = new Message(message.key(), message.arguments().stream().map(argument -> "x").toList());
		for (Locale language : List.of(Messages.CHINESE, Messages.ENGLISH))
			assertFalse(new Messages(language).text(plain).contains("{"), plain.toString());
	}
}
