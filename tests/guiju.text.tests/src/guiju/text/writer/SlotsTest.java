package guiju.text.writer;

import static guiju.text.writer.Standards.citation;
import static guiju.text.writer.Standards.classification;
import static guiju.text.writer.Standards.empty;
import static guiju.text.writer.Standards.item;
import static guiju.text.writer.Standards.knowledge;
import static guiju.text.writer.Standards.note;
import static guiju.text.writer.Standards.output;
import static guiju.text.writer.Standards.reason;
import static guiju.text.writer.Standards.task;
import static guiju.text.writer.Standards.version;
import static guiju.text.writer.Standards.withTask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import guiju.model.Citation;
import guiju.model.Knowledge;
import guiju.model.Note;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage;
import guiju.model.OcsPackage.Literals;
import guiju.model.RevisionKind;
import guiju.model.RevisionReason;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.model.Version;

class SlotsTest {

	@Test
	void tellsTheSlotOfEveryTextOfTheModel() {
		for (EClassifier classifier : OcsPackage.eINSTANCE.getEClassifiers())
			if (classifier instanceof EClass type && !type.isAbstract())
				for (EAttribute attribute : type.getEAllAttributes())
					if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING)
						Slots.of(EcoreUtil.create(type), attribute).obstacle("T1");
	}

	@Test
	void takesTheShapeOfACodeFromItsKind() {
		Standard standard = withTask();
		Task task = task(standard);

		assertEquals(Slot.DUTY_CODE, Slots.of(task.eContainer(), Literals.CODED__CODE));
		assertEquals(Slot.TASK_CODE, Slots.of(task, Literals.CODED__CODE));
		assertEquals(Slot.OUTPUT_CODE, Slots.of(output(task, "O1.1.1", ""), Literals.CODED__CODE));
		assertEquals(Slot.KNOWLEDGE_CODE, Slots.of(knowledge(standard, "K01", ""), Literals.CODED__CODE));
		assertEquals(Slot.VALUE, Slots.of(standard, Literals.CODED__CODE));
		assertEquals(Slot.WORD, Slots.of(classification(standard.getIndustries(), "M", ""), Literals.CLASSIFICATION__CODE));
	}

	@Test
	void asksOnlyTheFirstCitationForACode() {
		List<Citation> cited = task(withTask()).getKnowledge();
		Citation first = citation(cited, "K01");
		Citation second = citation(cited, "K02");

		assertEquals(Slot.FIRST_CITATION, Slots.of(first, Literals.CITATION__CODE));
		assertEquals(Slot.CITATION, Slots.of(second, Literals.CITATION__CODE));
	}

	@Test
	void watchesTheNameOfKnowledgeWithoutACode() {
		Knowledge coded = knowledge(empty(), "K01", "K 線");
		Knowledge uncoded = knowledge(empty(), " ", "K 線");

		assertEquals(Slot.TEXT, Slots.of(coded, Literals.DEFINITION__NAME));
		assertEquals(Slot.UNCODED_NAME, Slots.of(uncoded, Literals.DEFINITION__NAME));
		assertEquals(Slot.TEXT, Slots.of(OcsFactory.eINSTANCE.createAttitude(), Literals.DEFINITION__NAME));
	}

	@Test
	void hasAPlaceForNotesAmongTheNotesOnly() {
		Standard standard = empty();
		Note note = note(standard.getNotes(), "1", "");
		Note remark = note(standard.getRemarks(), "1", "");
		Note bullet = note(item(standard.getRemarks(), "").getChildren(), null, "");

		assertEquals(Slot.WORD, Slots.of(note, Literals.NOTE__LABEL));
		assertEquals(Slot.WORD, Slots.of(OcsFactory.eINSTANCE.createNote(), Literals.NOTE__LABEL));
		assertEquals(Slot.NOTE_ELSEWHERE, Slots.of(remark, Literals.NOTE__LABEL));
		assertEquals(Slot.NOTE_ELSEWHERE, Slots.of(bullet, Literals.NOTE__LABEL));
	}

	@Test
	void givesRevisionReasonsTheSlotsOfTheirKind() {
		Standard standard = empty();
		RevisionReason removed = reason(standard, RevisionKind.REMOVED, "P1", null, "");
		RevisionReason level = reason(standard, RevisionKind.LEVEL, "T1.1", null, "");
		RevisionReason citation = reason(standard, RevisionKind.CITATION, "T1.1", "K01", "");
		RevisionReason bare = reason(standard, RevisionKind.CITATION, null, null, "");

		assertEquals(Slot.WORD, Slots.of(removed, Literals.REVISION_REASON__CODE));
		assertEquals(Slot.NONE, Slots.of(removed, Literals.REVISION_REASON__CITATION));
		assertEquals(Slot.LEVEL_SUBJECT, Slots.of(level, Literals.REVISION_REASON__CODE));
		assertEquals(Slot.NEEDED_WORD, Slots.of(citation, Literals.REVISION_REASON__CODE));
		assertEquals(Slot.WORD, Slots.of(citation, Literals.REVISION_REASON__CITATION));
		assertEquals(Slot.WORD, Slots.of(bare, Literals.REVISION_REASON__CODE));
	}

	@Test
	void tellsTheDateOfAVersionByItsFirstSignWhereThereIsNoCode() {
		Standard standard = empty();
		Version coded = version(standard, "V4", "KMC2431-001v4", "未定", "");
		Version uncoded = version(standard, "V4", null, "未定", "");

		assertEquals(Slot.WORD, Slots.of(coded, Literals.VERSION__DATE_TEXT));
		assertEquals(Slot.DATE_ALONE, Slots.of(uncoded, Literals.VERSION__DATE_TEXT));
	}
}
