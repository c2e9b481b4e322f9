package guiju.text.writer;

import static guiju.text.writer.Standards.citation;
import static guiju.text.writer.Standards.classification;
import static guiju.text.writer.Standards.empty;
import static guiju.text.writer.Standards.item;
import static guiju.text.writer.Standards.knowledge;
import static guiju.text.writer.Standards.output;
import static guiju.text.writer.Standards.task;
import static guiju.text.writer.Standards.withTask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import guiju.model.Acceptance;
import guiju.model.Item;
import guiju.model.OcsFactory;
import guiju.model.OcsPackage.Literals;
import guiju.model.Output;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.text.keyword.Vocabulary;

class ElementWriterTest {

	private final ElementWriter writer = new ElementWriter(Vocabulary.CHINESE);

	@Test
	void countsDepthFromTheElement() {
		Task task = task(withTask());
		task.setLevelText("4");
		output(task, "O1.1.1", "分析書\n與附件").setReason("新增。");

		assertEquals(List.of(new Line(0, "T1.1: 分析"), new Line(1, "級別 4"), new Line(1, "O1.1.1: 分析書"), new Line(2, "| 與附件"),
				new Line(2, "緣由: 新增。")), writer.lines(task));
	}

	@Test
	void joinsLinesWhereTheyGo() {
		Output output = output(task(withTask()), "O1.1.1", "分析書\n與附件");

		assertEquals("\t\tO1.1.1: 分析書\r\n\t\t  | 與附件\r\n", Line.join(writer.lines(output), "\t\t", LineEnd.CRLF));
	}

	@Test
	void writesAnElementThatHasNoParentYet() {
		assertEquals(List.of(new Line(0, "指標:")), writer.lines(OcsFactory.eINSTANCE.createIndicator()));
		assertEquals(List.of(new Line(0, "註:")), writer.lines(OcsFactory.eINSTANCE.createNote()));
	}

	@Test
	void tellsByThePlaceWhatAnItemOrAClassificationIs() {
		Standard standard = empty();
		Item remark = item(standard.getRemarks(), "一");
		Item bullet = item(item(remark.getChildren(), "二").getChildren(), "三");

		assertEquals("補充: 一", writer.lines(remark).get(0).text());
		assertEquals(List.of(new Line(0, "-- 三")), writer.lines(bullet));
		assertEquals("行業別 M7310: 廣告業", writer.lines(classification(standard.getIndustries(), "M7310", "廣告業")).get(0).text());
		assertThrows(IllegalArgumentException.class, () -> writer.lines(OcsFactory.eINSTANCE.createItem()));
		assertThrows(IllegalArgumentException.class, () -> writer.lines(OcsFactory.eINSTANCE.createClassification()));
	}

	@Test
	void writesOneFieldOrList() {
		Task task = task(withTask());
		task.setLevelText("4");
		task.setReason("調整。\n如附件。");
		citation(task.getSkills(), "S01");
		citation(task.getSkills(), "S02");

		assertEquals(List.of(new Line(0, "級別 4")), writer.lines(task, Literals.TASK__LEVEL_TEXT));
		assertEquals(List.of(new Line(0, "緣由: 調整。"), new Line(1, "| 如附件。")), writer.lines(task, Literals.ELEMENT__REASON));
		assertEquals(List.of(new Line(0, "技能 S01、S02")), writer.lines(task, Literals.TASK__SKILLS));
		assertEquals(List.of(), writer.lines(task, Literals.TASK__KNOWLEDGE));
	}

	@Test
	void writesFieldsOfTheHead() {
		Standard standard = empty();
		standard.getDevelopers().add("甲");
		standard.getDevelopers().add("乙");

		assertEquals(List.of(new Line(0, "職能基準")), writer.lines(standard, Literals.CODED__CODE));
		assertEquals(List.of(new Line(0, "發展單位: 甲"), new Line(0, "發展單位: 乙")), writer.lines(standard, Literals.STANDARD__DEVELOPERS));
		assertEquals(List.of(), writer.lines(standard, Literals.STANDARD__NAME));
	}

	@Test
	void bringsTheAcceptancesOfTheseLinesAlone() {
		Standard standard = withTask();
		Output output = output(task(standard), "O1.1.1", "分析書");
		accept(standard, output);
		accept(standard, task(standard));

		assertEquals(List.of(new Line(0, "// 容許 output-form: 如公告。"), new Line(0, "O1.1.1: 分析書")), writer.lines(output));
	}

	private static void accept(Standard standard, EObject subject) {
		Acceptance acceptance = OcsFactory.eINSTANCE.createAcceptance();
		acceptance.setFinding("output-form");
		acceptance.setReason("如公告。");
		acceptance.setSubject(subject);
		standard.getAcceptances().add(acceptance);
	}

	@Test
	void refusesWhatIsNoLineByItself() {
		Standard standard = withTask();

		assertThrows(IllegalArgumentException.class, () -> writer.lines(standard));
		assertThrows(IllegalArgumentException.class, () -> writer.lines(citation(task(standard).getKnowledge(), "K01")));
		assertThrows(IllegalArgumentException.class, () -> writer.lines(task(standard), Literals.TASK__NAME));
	}

	@Test
	void refusesWhatTheLanguageCannotCarry() {
		assertThrows(UnwritableStandardException.class, () -> writer.lines(knowledge(empty(), "S01", "趨勢")));
	}
}
