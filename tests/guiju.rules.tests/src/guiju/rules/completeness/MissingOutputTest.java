package guiju.rules.completeness;

import static guiju.rules.FindingCode.MISSING_OUTPUT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class MissingOutputTest {

	@Test
	void reportsTaskWithoutOutput() {
		Findings findings = check("T1: 提案\n  T1.1: 分析\n    級別 4\n  T1.2: 規劃\n    O1.2.1: 內容\n  任務: 排程\n");

		assertEquals(List.of("2:3 'T1.1'", "6:3 '任務'"), findings.only(MISSING_OUTPUT));
		assertEquals("任務 T1.1 沒有工作產出。操作型任務可以沒有；否則請寫出產出物。", findings.messages(MISSING_OUTPUT, Messages.CHINESE).get(0));
		assertEquals("Task 排程 has no output. An operational task may have none; else write what it delivers.", findings.messages(MISSING_OUTPUT, Messages.ENGLISH).get(1));
	}

	@Test
	void acceptsOneOfAnySpelling() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    O1: 丙\n  T1.2: 丁\n    產出: 戊\n").only(MISSING_OUTPUT));
	}

	@Test
	void acceptsOneInALineThatCannotBeRead() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    O1.1.2 丙\n").only(MISSING_OUTPUT));
	}

	@Test
	void leavesLinesWithoutATaskToMissingParent() {
		assertEquals(List.of(), check("T1: 甲\n    級別 4\n").only(MISSING_OUTPUT));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new MissingOutput());
	}
}
