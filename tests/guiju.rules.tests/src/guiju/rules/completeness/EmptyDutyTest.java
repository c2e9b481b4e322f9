package guiju.rules.completeness;

import static guiju.rules.FindingCode.EMPTY_DUTY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class EmptyDutyTest {

	@Test
	void reportsDutyWithoutTask() {
		Findings findings = check("T1: 提案\n  T1.1: 分析\nT2: 採購\n職責: 維護\n");

		assertEquals(List.of("3:1 'T2'", "4:1 '職責'"), findings.only(EMPTY_DUTY));
		assertEquals(List.of("職責 T2 之下沒有工作任務。請加入任務，或刪除這項職責。", "職責 維護 之下沒有工作任務。請加入任務，或刪除這項職責。"),
				findings.messages(EMPTY_DUTY, Messages.CHINESE));
		assertEquals("Duty T2 has no task. Add one, or delete the duty.", findings.messages(EMPTY_DUTY, Messages.ENGLISH).get(0));
	}

	@Test
	void acceptsADutyWhoseTasksStandInLinesThatCannotBeRead() {
		assertEquals(List.of(), check("T1: 提案\n  T1.1 分析\nT2: 採購\n  T2.3 議價\n").only(EMPTY_DUTY));
	}

	@Test
	void takesADutyWithoutAnything() {
		assertEquals(List.of("1:1 'T1'"), check("T1:\n").only(EMPTY_DUTY));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new EmptyDuty());
	}
}
