package guiju.rules.similarity;

import static guiju.rules.FindingCode.DUPLICATE_TASK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class DuplicateTaskTest {

	@Test
	void reportsLaterTaskOfTheSameNameInAnyDuty() {
		Findings findings = check("""
				T1: 規劃
				  T1.1: 企劃需求分析
				T2: 執行
				  T2.1: 企劃 需求分析【註1】
				""");

		assertEquals(List.of("4:9 '企劃 需求分析【註1】'"), findings.only(DUPLICATE_TASK));
		assertEquals(List.of("The task T2.1 has the same name as T1.1, “企劃 需求分析【註1】”. Merge them, or reword the names so that the difference shows."),
				findings.messages(DUPLICATE_TASK, Messages.ENGLISH));
	}

	@Test
	void acceptsOtherNamesAndTheNameOfADuty() {
		assertEquals(List.of(), check("T1: 規劃\n  T1.1: 規劃\n  T1.2: 規劃與執行\n").only(DUPLICATE_TASK));
	}

	@Test
	void takesMissingCodesNamesAndParents() {
		assertEquals(List.of("4:5 '規劃'"), check("  T1.1:\n  T1.2:\n  任務: 規劃\n任務: 規劃\n").only(DUPLICATE_TASK));
		assertEquals(List.of("任務名稱「規劃」重複出現。請合併兩項任務，或改寫名稱以示區別。"),
				check("T1: 企劃\n  任務: 規劃\n  T1.1: 規劃\n").messages(DUPLICATE_TASK, Messages.CHINESE));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new DuplicateTask());
	}
}
