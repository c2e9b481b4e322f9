package guiju.rules.completeness;

import static guiju.rules.FindingCode.MISSING_INDICATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class MissingIndicatorTest {

	@Test
	void reportsTaskWithoutIndicator() {
		Findings findings = check("T1: 提案\n  T1.1: 分析\n    級別 4\n  T1.2: 規劃\n    P1.2.1: 內容\n  任務: 排程\n");

		assertEquals(List.of("2:3 'T1.1'", "6:3 '任務'"), findings.only(MISSING_INDICATOR));
		assertEquals("任務 T1.1 沒有行為指標。請至少寫一項可觀察的行為指標。", findings.messages(MISSING_INDICATOR, Messages.CHINESE).get(0));
		assertEquals("Task 排程 has no indicator. Write at least one that can be observed.", findings.messages(MISSING_INDICATOR, Messages.ENGLISH).get(1));
	}

	@Test
	void acceptsOneOfAnySpelling() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    P1: 丙\n  T1.2: 丁\n    指標: 戊\n").only(MISSING_INDICATOR));
	}

	@Test
	void acceptsOneInALineThatCannotBeRead() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    P1.1.2 丙\n").only(MISSING_INDICATOR));
	}

	@Test
	void leavesLinesWithoutATaskToMissingParent() {
		assertEquals(List.of(), check("T1: 甲\n    級別 4\n").only(MISSING_INDICATOR));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new MissingIndicator());
	}
}
