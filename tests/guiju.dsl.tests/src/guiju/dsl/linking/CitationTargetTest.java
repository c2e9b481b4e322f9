package guiju.dsl.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;

import guiju.dsl.corpus.Examples;
import guiju.dsl.corpus.Resources;
import guiju.model.Citation;
import guiju.model.Duty;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.rules.FindingCode;
import guiju.testing.Findings;
import guiju.testing.Parsing;

class CitationTargetTest {

	@Test
	void definitionOfAnotherFileIsNeverTheTarget() {
		XtextResourceSet set = Resources.set();
		XtextResource lacking = Resources.load(set, "a.ocs", "職能基準 A\nT1: a\nT1.1: b\n知識 K01");
		XtextResource having = Resources.load(set, "b.ocs", "職能基準 B\nT1: a\nT1.1: b\n知識 K01\nK01: 只在乙檔");
		EcoreUtil.resolveAll(set);

		assertNull(knowledge(Resources.standard(lacking)).get(0).getTarget());
		assertEquals("只在乙檔", knowledge(Resources.standard(having)).get(0).getTarget().getName());
		assertEquals(1, Resources.issues(lacking, FindingCode.UNDEFINED_CITATION).size());
		assertEquals(List.of(), Resources.issues(having, FindingCode.UNDEFINED_CITATION));
	}

	@Test
	void allSpellingsOfACodeNameOneDefinition() {
		for (String defined : List.of("K1", "K01", "Ｋ０１", "k1", "K001"))
			for (String cited : List.of("K1", "K01", "Ｋ０１", "k01", "Ｋ1")) {
				Standard standard = Parsing.standard("T1: a\nT1.1: b\n知識 " + cited + "\n" + defined + ": 甲\nK11: 乙");

				assertSame(standard.getKnowledge().get(0), knowledge(standard).get(0).getTarget(), cited + " → " + defined);
				assertEquals(cited, knowledge(standard).get(0).getCode(), "the spelling stays as printed");
			}
	}

	@Test
	void firstOfTwoDefinitionsIsTheTarget() {
		Standard standard = Parsing.standard("T1: a\nT1.1: b\n知識 K1\nK01: 甲\nK1: 乙");

		assertEquals("甲", knowledge(standard).get(0).getTarget().getName());
		assertEquals(List.of(), standard.getKnowledge().get(1).getCitations());
	}

	@Test
	void knowledgeIsNeverTheTargetOfASkillListNorAnAttitudeOfAnyList() {
		Standard standard = Parsing.standard("T1: a\nT1.1: b\n知識 S01、A01、K02\n技能 K01\nK01: 甲\nS01: 乙\nA01: 丙");

		Task task = standard.getDuties().get(0).getTasks().get(0);
		task.getKnowledge().forEach(citation -> assertNull(citation.getTarget()));
		task.getSkills().forEach(citation -> assertNull(citation.getTarget()));
		assertEquals(List.of("3:4 'S01'", "3:8 'A01'", "3:12 'K02'", "4:4 'K01'"),
				Findings.of("T1: a\nT1.1: b\n知識 S01、A01、K02\n技能 K01\nK01: 甲\nS01: 乙\nA01: 丙").only(FindingCode.UNDEFINED_CITATION));
	}

	@Test
	void everyCitationOfTheExamplesHasItsTarget() {
		for (String example : Examples.texts())
			for (Duty duty : Parsing.standard(example).getDuties())
				for (Task task : duty.getTasks()) {
					task.getKnowledge().forEach(citation -> assertEquals(citation.getCode(), citation.getTarget().getCode()));
					task.getSkills().forEach(citation -> assertEquals(citation.getCode(), citation.getTarget().getCode()));
				}
	}

	private static List<Citation> knowledge(Standard standard) {
		return standard.getDuties().get(0).getTasks().get(0).getKnowledge();
	}
}
