package guiju.rules.completeness;

import static guiju.rules.FindingCode.MISSING_LEVEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.rules.Severity;
import guiju.rules.Stage;
import guiju.testing.Findings;

class MissingLevelTest {

	@Test
	void reportsTasksAndTheStandardWithoutLevel() {
		String text = "職能基準 KMC2431-001\nT1: 提案\n  T1.1: 分析\n  T1.2: 規劃\n    級別\n";
		Findings findings = check(text);

		assertEquals(List.of("3:3 'T1.1'", "4:3 'T1.2'", "1:6 'KMC2431-001'"), findings.only(MISSING_LEVEL));
		assertEquals(List.of("任務 T1.1 沒有級別。請加一行「級別」，填 1 到 6。", "任務 T1.2 沒有級別。請加一行「級別」，填 1 到 6。",
				"本基準沒有基準級別。請加一行「基準級別」，填 1 到 6。"), findings.messages(MISSING_LEVEL, Messages.CHINESE));
		assertEquals("Task T1.1 has no level. Add a line “level” with 1 to 6.", findings.messages(MISSING_LEVEL, Messages.ENGLISH).get(0));
	}

	@Test
	void isAnErrorAtPublication() {
		assertEquals(Severity.ERROR, Findings.of("T1: 甲\n  T1.1: 乙\n", Findings.SETTINGS.withStage(Stage.PUBLICATION), new MissingLevel())
				.all().get(0).severity());
	}

	@Test
	void acceptsAnyPrintedLevel() {
		assertEquals(List.of(), check("基準級別 4\nT1: 甲\n  T1.1: 乙\n    級別 4級以上\n").only(MISSING_LEVEL));
	}

	@Test
	void isSilentWhereNoTaskIsWrittenYet() {
		assertEquals(List.of(), check("職能基準 KMC2431-001\nT1: 甲\n").only(MISSING_LEVEL));
	}

	@Test
	void leavesLinesWithoutATaskToMissingParent() {
		assertEquals(List.of(), check("基準級別 4\nT1: 甲\n    P1.1.1: 乙。\n").only(MISSING_LEVEL));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new MissingLevel());
	}
}
