package guiju.model.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import guiju.model.Citation;
import guiju.model.Definition;
import guiju.model.Duty;
import guiju.model.Knowledge;
import guiju.model.OcsFactory;
import guiju.model.Skill;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.testing.RandomStandards;

class CitationsTest {

	private static final OcsFactory FACTORY = OcsFactory.eINSTANCE;

	private final Standard standard = FACTORY.createStandard();
	private final Task task = FACTORY.createTask();

	@BeforeEach
	void addTask() {
		Duty duty = FACTORY.createDuty();
		duty.getTasks().add(task);
		standard.getDuties().add(duty);
	}

	@Test
	void namesADefinitionWhateverTheSpelling() {
		Knowledge knowledge = knowledge("Ｋ1");

		assertSame(knowledge, cite(task.getKnowledge(), "K01").getTarget());
		assertSame(knowledge, cite(task.getKnowledge(), "k001").getTarget());
	}

	@Test
	void namesNothingOfTheOtherKind() {
		knowledge("K01");
		skill("S01");

		assertNull(cite(task.getKnowledge(), "S01").getTarget());
		assertNull(cite(task.getSkills(), "K01").getTarget());
	}

	@Test
	void namesNothingWithoutACode() {
		knowledge(null);

		assertNull(cite(task.getKnowledge(), null).getTarget());
		assertNull(cite(task.getKnowledge(), "媒體").getTarget());
		assertNull(FACTORY.createCitation().getTarget());
	}

	@Test
	void namesTheFirstOfTwoDefinitions() {
		Knowledge first = knowledge("K01");
		Knowledge second = knowledge("K1");
		Citation citation = cite(task.getKnowledge(), "K1");

		assertSame(first, citation.getTarget());
		assertEquals(List.of(citation), first.getCitations());
		assertEquals(List.of(), second.getCitations());
	}

	@Test
	void findsCitationsInTheOrderOfTheTasks() {
		Skill skill = skill("S01");
		Citation first = cite(task.getSkills(), "S1");
		cite(task.getSkills(), "S02");
		Citation second = cite(task.getSkills(), "S01");

		assertEquals(List.of(first, second), skill.getCitations());
		assertThrows(UnsupportedOperationException.class, () -> skill.getCitations().clear());
	}

	@Test
	void neverLeavesItsOwnStandard() {
		Standard other = FACTORY.createStandard();
		Knowledge foreign = FACTORY.createKnowledge();
		foreign.setCode("K01");
		other.getKnowledge().add(foreign);

		assertNull(cite(task.getKnowledge(), "K01").getTarget());
		assertEquals(List.of(), foreign.getCitations());
	}

	@Test
	void agreesWithTheIndex() {
		RandomStandards.each(50, any -> {
			CitationIndex index = new CitationIndex(any);
			for (Duty duty : any.getDuties())
				for (Task each : duty.getTasks()) {
					for (Citation citation : each.getKnowledge())
						assertSame(citation.getTarget(), index.target(citation));
					for (Citation citation : each.getSkills())
						assertSame(citation.getTarget(), index.target(citation));
				}
			for (Knowledge knowledge : any.getKnowledge())
				assertEquals(knowledge.getCitations(), index.citations(knowledge));
			for (Skill skill : any.getSkills())
				assertEquals(skill.getCitations(), index.citations(skill));
		});
	}

	@Test
	void findsDefinitionsByCode() {
		Definition knowledge = knowledge("K1");
		Definition skill = skill("S01");
		knowledge(null);
		CitationIndex index = new CitationIndex(standard);

		assertSame(knowledge, index.definition("Ｋ０１"));
		assertSame(skill, index.definition("S1"));
		assertNull(index.definition("K02"));
		assertNull(index.definition(null));
	}

	private Knowledge knowledge(String code) {
		Knowledge knowledge = FACTORY.createKnowledge();
		knowledge.setCode(code);
		standard.getKnowledge().add(knowledge);
		return knowledge;
	}

	private Skill skill(String code) {
		Skill skill = FACTORY.createSkill();
		skill.setCode(code);
		standard.getSkills().add(skill);
		return skill;
	}

	private static Citation cite(List<Citation> list, String code) {
		Citation citation = FACTORY.createCitation();
		citation.setCode(code);
		list.add(citation);
		return citation;
	}
}
