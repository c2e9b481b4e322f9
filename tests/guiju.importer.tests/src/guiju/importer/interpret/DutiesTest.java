package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.Sheet;
import guiju.importer.report.DecisionKind;

class DutiesTest {

	private static Sheet first() {
		return Sheet.main().row("T1 採購管理", "T1.1 詢價", "", "P1.1.1 句。", "3", "K01 甲", "S01 乙");
	}

	@ParameterizedTest
	@ValueSource(strings = { "T1 採購管理（續）", "T1採購管理 (續)", "T1（續）", "T1 採購管理〔續上頁〕", "T1 採購（續）" })
	void knowsADutyThatThePageRepeatsWithAMark(String duty) {
		Sheet sheet = first().page().row(duty, "T1.2 議價", "", "P1.2.1 句。", "3", "K01 甲", "S01 乙");

		assertEquals(List.of("T1: 採購管理", "T1.1: 詢價", "T1.2: 議價"), sheet.lines("T1"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void keepsATaskBelowTheDutyThatItIsPrintedBeside() {
		Sheet sheet = first().row("T3 驗收", "T4.1 點收", "", "P4.1.1 句。", "3", "K01 甲", "S01 乙");

		assertEquals(List.of("T1: 採購管理", "T1.1: 詢價", "T3: 驗收", "T4.1: 點收"), sheet.lines("T", "職責"));
		assertEquals(List.of("T3: T4.1 -> T3"), sheet.decisions(DecisionKind.CODE_AS_PRINTED));
	}

	@Test
	void keepsATaskWithinTheRowsThatItsDutyIsMergedOver() {
		Pages pages = new Pages().row("主要職責", "工作任務", "行為指標", "職能級別", "知識", "技能").row("{1x2}T1 甲", "T1.1 乙", "P1.1.1 句。", "3", "K01 丙", "S01 丁")
				.row("T2.2 戊", "P2.2.1 句。", "3", "K01 丙", "S01 丁").row("", "T5.1 己", "P5.1.1 句。", "3", "K01 丙", "S01 丁");

		assertEquals(List.of("T1: 甲", "T1.1: 乙", "T2.2: 戊", "職責:", "T5.1: 己"), pages.lines("T", "職責"));
		assertEquals(1, pages.decisions(DecisionKind.DUTY_MISSING).size());
	}

	@Test
	void reportsACodeWithoutAName() {
		Sheet sheet = first().row("T2", "T2.1 議價", "", "P2.1.1 句。", "3", "K01 甲", "S01 乙");

		assertEquals(List.of("T2: null -> null"), sheet.decisions(DecisionKind.NAME_MISSING));
	}

	@Test
	void saysThatTheDutyOfTheFirstTaskIsMissing() {
		assertEquals(List.of("null: T2.1 -> null"), Sheet.main().row("", "T2.1 議價", "", "P2.1.1 句。", "3", "K01 甲", "").decisions(DecisionKind.DUTY_MISSING));
	}
}
