package guiju.text.writer;

import static guiju.text.writer.Standards.citation;
import static guiju.text.writer.Standards.empty;
import static guiju.text.writer.Standards.item;
import static guiju.text.writer.Standards.output;
import static guiju.text.writer.Standards.task;
import static guiju.text.writer.Standards.withTask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import guiju.model.Acceptance;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.text.keyword.Vocabulary;

class AcceptanceCommentsTest {

	@Test
	void standAboveTheLinesThatTheyAccept() {
		Standard standard = withTask();
		standard.setName("媒體");
		task(standard).setLevelText("4級以上");
		citation(task(standard).getKnowledge(), "K09");
		item(item(standard.getPrerequisites(), "大專").getChildren(), "科系").setReason("補述。");
		accept(standard, standard, null, "missing-standard-code", "草案。");
		accept(standard, standard, "name", "stray-blank", "如公告。");
		accept(standard, standard.getDuties().get(0), null, "empty-duty", "一");
		accept(standard, standard.getDuties().get(0), null, "numbering-gap", "二");
		accept(standard, task(standard), "levelText", "malformed-level", "如公告。");
		accept(standard, task(standard), "knowledge", "undefined-citation", "如公告。");
		accept(standard, standard.getPrerequisites().get(0).getChildren().get(0), "reason", "stray-blank", null);
		accept(standard, null, null, "unused-skill", "末");

		assertEquals("""
				// 容許 missing-standard-code: 草案。
				職能基準
				// 容許 stray-blank: 如公告。
				職業: 媒體

				// 容許 empty-duty: 一
				// 容許 numbering-gap: 二
				T1: 企劃
				  T1.1: 分析
				    // 容許 malformed-level: 如公告。
				    級別 4級以上
				    // 容許 undefined-citation: 如公告。
				    知識 K09

				說明
				  條件: 大專
				    - 科系
				      // 容許 stray-blank:
				      緣由: 補述。
				      // 容許 unused-skill: 末
				""", StandardTextWriter.write(standard, Vocabulary.CHINESE));
	}

	@Test
	void haveAnEnglishWord() {
		Standard standard = empty();
		accept(standard, standard, null, null, "a: b");

		assertEquals("// accept: a: b\nstandard\n", StandardTextWriter.write(standard, Vocabulary.ENGLISH));
	}

	@Test
	void areWrittenOnceAboveTheFirstOfSeveralDevelopers() {
		Standard standard = empty();
		standard.getDevelopers().add("甲");
		standard.getDevelopers().add("乙");
		accept(standard, standard, "developers", "stray-blank", "如公告。");

		assertEquals("職能基準\n// 容許 stray-blank: 如公告。\n發展單位: 甲\n發展單位: 乙\n", StandardTextWriter.write(standard, Vocabulary.CHINESE));
	}

	@Test
	void areRefusedWhereTheStandardHasNoSuchLine() {
		Standard standard = withTask();
		accept(standard, task(standard), "levelText", "missing-level", "無");
		accept(standard, output(task(withTask()), "O1.1.1", "他"), null, "missing-output", "他案");
		accept(standard, null, "name", "missing-output", "無");

		UnwritableStandardException refused = assertThrows(UnwritableStandardException.class,
				() -> StandardTextWriter.write(standard, Vocabulary.CHINESE));

		assertEquals(List.of("acceptances/0", "acceptances/1", "acceptances/2"), refused.values().stream().map(Unwritable::path).toList());
		assertEquals(List.of("duties/0/tasks/0/levelText", "duties/0/tasks/0/outputs/0", "name"),
				refused.values().stream().map(Unwritable::value).toList());
		assertEquals(Obstacle.NO_SUCH_LINE, refused.values().get(0).obstacle());
	}

	@Test
	void areRefusedIfTheyDoNotFitIntoAComment() {
		Standard standard = empty();
		accept(standard, standard, null, "a:b", "一\n二");

		UnwritableStandardException refused = assertThrows(UnwritableStandardException.class,
				() -> StandardTextWriter.write(standard, Vocabulary.CHINESE));

		assertEquals(List.of(Obstacle.COLON, Obstacle.LINE_BREAK), refused.values().stream().map(Unwritable::obstacle).toList());
	}

	private static void accept(Standard standard, EObject subject, String line, String finding, String reason) {
		Acceptance acceptance = OcsFactory.eINSTANCE.createAcceptance();
		acceptance.setSubject(subject);
		acceptance.setLine(line);
		acceptance.setFinding(finding);
		acceptance.setReason(reason);
		standard.getAcceptances().add(acceptance);
	}
}
