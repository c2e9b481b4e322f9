package guiju.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import guiju.model.Duty;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.rules.attitude.AttitudeDefinition;
import guiju.rules.form.IndicatorForm;
import guiju.rules.form.OutputForm;
import guiju.rules.form.TaskForm;
import guiju.rules.history.HistoryDates;
import guiju.rules.history.HistoryForeign;
import guiju.rules.history.HistoryGap;
import guiju.rules.history.HistoryMissing;
import guiju.rules.history.HistoryNote;
import guiju.rules.history.HistoryStatus;
import guiju.rules.history.Overdue;
import guiju.rules.note.NoteUndefined;
import guiju.rules.note.NoteUnused;
import guiju.rules.similarity.DuplicateIndicator;
import guiju.rules.similarity.DuplicateTask;
import guiju.rules.similarity.SimilarDefinitions;
import guiju.rules.wording.MixedWidth;
import guiju.rules.wording.StrayBlank;
import guiju.rules.wording.VariantCharacter;
import guiju.testing.Findings;
import guiju.testing.RandomStandards;

/** Rules about history, notes, attitudes, likeness, form and wording take any model, and word all that they find. */
class EmptyElementsTest {

	private static final List<StandardRule> RULES = List.of(new HistoryMissing(), new HistoryGap(), new HistoryForeign(), new HistoryDates(),
			new HistoryStatus(), new HistoryNote(), new Overdue(), new NoteUndefined(), new NoteUnused(), new AttitudeDefinition(),
			new SimilarDefinitions(), new DuplicateTask(), new DuplicateIndicator(), new TaskForm(), new OutputForm(), new IndicatorForm(),
			new MixedWidth(), new StrayBlank(), new VariantCharacter());

	@Test
	void takesElementsWithoutAnyValue() {
		OcsFactory factory = OcsFactory.eINSTANCE;
		Standard standard = factory.createStandard();
		for (int i = 0; i < 2; i++) {
			Duty duty = factory.createDuty();
			Task task = factory.createTask();
			task.getOutputs().add(factory.createOutput());
			task.getIndicators().add(factory.createIndicator());
			task.getKnowledge().add(factory.createCitation());
			duty.getTasks().add(task);
			standard.getDuties().add(duty);
			standard.getKnowledge().add(factory.createKnowledge());
			standard.getSkills().add(factory.createSkill());
			standard.getAttitudes().add(factory.createAttitude());
			standard.getNotes().add(factory.createNote());
			standard.getVersions().add(factory.createVersion());
			standard.getRevisionReasons().add(factory.createRevisionReason());
			standard.getRemarks().add(factory.createItem());
		}

		for (StandardRule rule : RULES)
			assertEquals(List.of(), StandardRules.check(rule, standard, Findings.SETTINGS, Set.of()));
	}

	@Test
	void takesArbitraryStandardsAndWordsItsFindings() {
		RandomStandards.each(100, standard -> {
			for (StandardRule rule : RULES)
				for (Finding finding : StandardRules.check(rule, standard, Findings.SETTINGS, Set.of())) {
					assertWorded(finding.message());
					finding.fixes().forEach(EmptyElementsTest::assertWorded);
				}
		});
	}

	/** The words take all arguments and no more; what the arguments say does not matter, and may hold braces itself. */
	private static void assertWorded(Message message) {
		Message plain = new Message(message.key(), message.arguments().stream().map(argument -> "x").toList());
		for (Locale language : List.of(Messages.CHINESE, Messages.ENGLISH))
			assertFalse(new Messages(language).text(plain).contains("{"), plain.toString());
	}
}
