package guiju.rules.completeness;

import static guiju.rules.FindingCode.MISSING_TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.rules.Messages;
import guiju.rules.Severity;
import guiju.rules.Stage;
import guiju.rules.StandardRules;
import guiju.testing.Findings;

class MissingTextTest {

	private static final String BLANKS = "T1:\n  T1.1:\n    O1.1.1:\n    P1.1.1:  \n    知識 K01\n知識定義\n  K01:\n技能定義\n  S01:\n態度定義\n  A01:\n    定義: 有定義而沒有名稱。\n";

	@Test
	void reportsEachCodeThatStandsAlone() {
		Findings findings = check(BLANKS);

		assertEquals(List.of("1:1 'T1'", "2:3 'T1.1'", "3:5 'O1.1.1'", "4:5 'P1.1.1'", "7:3 'K01'", "9:3 'S01'", "11:3 'A01'"), findings.only(MISSING_TEXT));
		assertEquals("T1 還沒有文字。請在冒號之後寫上，或刪除這一行。", findings.messages(MISSING_TEXT, Messages.CHINESE).get(0));
		assertEquals("T1 says nothing yet. Write its words behind the colon, or delete the line.", findings.messages(MISSING_TEXT, Messages.ENGLISH).get(0));
	}

	@Test
	void proposesToDeleteOnlyWhatHasNothingBelowItAndCannotBeCited() {
		assertEquals(List.of("delete the empty O1.1.1", "delete the empty P1.1.1"), check(BLANKS).fixes(MISSING_TEXT, Messages.ENGLISH));
	}

	@Test
	void acceptsWordsHoweverFewAndLinesWithoutCode() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    指標:\n    O1.1.1: 丙\n    P1.1.1: | 丁\n知識定義\n  K01: 註\n").only(MISSING_TEXT));
	}

	@Test
	void saysNothingOfParentsThatLinesLackAndOfBrokenLines() {
		assertEquals(List.of(), check("  T1.1: 乙\n    O1.1.1\n    P1.1.1 蒐集資料。\n").only(MISSING_TEXT));
	}

	@Test
	void isAHintWhileWritingAndStopsThePublication() {
		assertEquals(Severity.INFO, MISSING_TEXT.severity(Stage.DRAFT));
		assertEquals(Severity.ERROR, MISSING_TEXT.severity(Stage.PUBLICATION));
	}

	@Test
	void takesElementsWithoutAnyValue() {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		standard.getDuties().add(OcsFactory.eINSTANCE.createDuty());
		Task task = OcsFactory.eINSTANCE.createTask();
		task.setCode("T1.1");
		standard.getDuties().get(0).getTasks().add(task);
		standard.getKnowledge().add(OcsFactory.eINSTANCE.createKnowledge());

		assertEquals(1, StandardRules.check(new MissingText(), standard, Findings.SETTINGS, Set.of()).size());
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new MissingText());
	}
}
