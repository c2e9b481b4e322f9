package guiju.rules.form;

import static guiju.rules.FindingCode.TASK_FORM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class TaskFormTest {

	@Test
	void reportsTaskThatIsASentence() {
		Findings findings = check("分析企劃需求。【註1】");

		assertEquals(List.of("2:15 '。'"), findings.only(TASK_FORM));
		assertEquals(List.of("T1.1 以「。」結尾。工作任務是動作與對象的名稱，不是句子；請刪除「。」。"), findings.messages(TASK_FORM, Messages.CHINESE));
		assertEquals(List.of("delete “。”"), findings.fixes(TASK_FORM, Messages.ENGLISH));
		assertEquals(List.of("2:13 '。'"), check("分析需求。提出報告。").only(TASK_FORM));
	}

	@ParameterizedTest
	@ValueSource(strings = {"企劃需求分析", "規劃媒體企劃提案", "洽談供應商及贊助商/合作單位協議", "採購、驗收", "", "。", "【註1】"})
	void acceptsActionsOnObjectsInEitherOrder(String task) {
		assertEquals(task.equals("。") ? List.of("2:9 '。'") : List.of(), check(task).only(TASK_FORM));
	}

	@Test
	void takesLinesWithoutTask() {
		assertEquals(List.of(), Findings.of("    級別 4\n    P1.1.1: 分析。\n", Findings.SETTINGS, new TaskForm()).only(TASK_FORM));
	}

	private static Findings check(String task) {
		return Findings.of("T1: 企劃。\n  T1.1: " + task + "\n", Findings.SETTINGS, new TaskForm());
	}
}
