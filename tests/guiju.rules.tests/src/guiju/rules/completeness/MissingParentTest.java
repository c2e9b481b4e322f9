package guiju.rules.completeness;

import static guiju.rules.FindingCode.MISSING_PARENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class MissingParentTest {

	@Test
	void reportsTasksWithoutADutyOnce() {
		Findings findings = check("職能基準 KMC2431-001\n  T1.1: 分析\n  T1.2: 規劃\n");

		assertEquals(List.of("2:3 'T1.1'"), findings.only(MISSING_PARENT));
		assertEquals(List.of("這裡的工作任務之上沒有主要職責。請在其上加一行主要職責，例如「T1: 名稱」。"), findings.messages(MISSING_PARENT, Messages.CHINESE));
		assertEquals(List.of("add a duty above"), findings.fixes(MISSING_PARENT, Messages.ENGLISH));
	}

	@Test
	void reportsTheLinesOfATaskThatIsNotThereOnce() {
		Findings findings = check("T1: 提案\n    O1.1.1: 分析書\n    P1.1.1: 蒐集資料。\n  T1.2: 規劃\n");

		assertEquals(List.of("2:5 'O1.1.1'"), findings.only(MISSING_PARENT));
		assertEquals(List.of("The lines here stand under no task. Add a line for the task above them, such as “T1.1: name”."),
				findings.messages(MISSING_PARENT, Messages.ENGLISH));
		assertEquals(List.of("在上方加入工作任務"), findings.fixes(MISSING_PARENT, Messages.CHINESE));
	}

	@Test
	void reportsLinesWithNeitherDutyNorTaskOnce() {
		assertEquals(List.of("1:1 'P1.1.1'"), check("P1.1.1: 蒐集資料。\n級別 3\n").only(MISSING_PARENT));
	}

	@Test
	void acceptsParentsWithoutCodeOrWithoutName() {
		assertEquals(List.of(), check("職責: 甲\n  任務: 乙\n    指標: 丙。\nT2:\n  T2.1:\n    指標: 丁。\n").only(MISSING_PARENT));
	}

	@Test
	void acceptsAStandardWithoutDuties() {
		assertEquals(List.of(), check("知識定義\n  K01: 甲\n").only(MISSING_PARENT));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new MissingParent());
	}
}
