package guiju.rules.numbering;

import static guiju.rules.FindingCode.NUMBERING_PARENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import guiju.model.Duty;
import guiju.model.Indicator;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.rules.Messages;
import guiju.rules.StandardRules;
import guiju.testing.Findings;

class NumberingParentTest {

	@Test
	void reportsOutputWithTheNumbersOfAnotherTask() {
		Findings findings = check("T2: 甲\n  T2.1: 乙\n    O2.2.1: 丙\n  T2.2: 丁\n");

		assertEquals(List.of("3:5 'O2.2.1'"), findings.only(NUMBERING_PARENT));
		assertEquals(List.of("O2.2.1 列在 T2.1 之下，編號卻屬於 T2.2。請改為 O2.1.1，或移到 T2.2。"), findings.messages(NUMBERING_PARENT, Messages.CHINESE));
		assertEquals(List.of("O2.2.1 stands under T2.1, but has the numbers of T2.2. Change it to O2.1.1, or move it to T2.2."),
				findings.messages(NUMBERING_PARENT, Messages.ENGLISH));
		assertEquals(List.of("改為 O2.1.1", "移到 T2.2"), findings.fixes(NUMBERING_PARENT, Messages.CHINESE));
	}

	@Test
	void proposesAFreeNumberToEachStray() {
		Findings findings = check("""
				T1: 甲
				  T1.1: 乙
				    P1.1.1: 丙。
				    P1.2.1: 丁。
				    P1.3.1: 戊。
				""");

		assertEquals(List.of("4:5 'P1.2.1'", "5:5 'P1.3.1'"), findings.only(NUMBERING_PARENT));
		assertEquals(List.of("change to P1.1.2", "add T1.2", "change to P1.1.3", "add T1.3"), findings.fixes(NUMBERING_PARENT, Messages.ENGLISH));
	}

	@Test
	void reportsStraysOfOneOtherParentOnce() {
		Findings findings = check("T1: 甲\n  T1.1: 乙\n    O1.2.1: 丙\n    P1.2.1: 丁。\n    P1.1.1: 戊。\n");

		assertEquals(List.of("3:5 'O1.2.1'"), findings.only(NUMBERING_PARENT));
		assertEquals(List.of("2 codes under T1.1, from O1.2.1 on, have the numbers of T1.2, which is not there. Renumber, or add T1.2."),
				findings.messages(NUMBERING_PARENT, Messages.ENGLISH));
		assertEquals(List.of("重新編號", "補上 T1.2"), findings.fixes(NUMBERING_PARENT, Messages.CHINESE));
	}

	@Test
	void reportsTheTaskWhoseChildrenAndPlaceSayAnotherCode() {
		Findings findings = check("T1: 甲\n  T1.1: 乙\n  T1.4: 丙\n    O1.2.1: 丁\n    P1.2.1: 戊。\n  T1.3: 己\n");

		assertEquals(List.of("3:3 'T1.4'"), findings.only(NUMBERING_PARENT));
		assertEquals(List.of("T1.4 之下各項的編號都屬於 T1.2，依其位置也應為 T1.2。請將 T1.4 改為 T1.2，或重新編號。"),
				findings.messages(NUMBERING_PARENT, Messages.CHINESE));
		assertEquals(List.of("change to T1.2", "renumber"), findings.fixes(NUMBERING_PARENT, Messages.ENGLISH));
	}

	@Test
	void reportsTheDutyWhoseTasksAndPlaceSayAnotherCode() {
		assertEquals(List.of("3:1 'T22'"), check("T1: 甲\n  T1.1: 乙\nT22: 丙\n  T2.1: 丁\n  T2.2: 戊\n").only(NUMBERING_PARENT));
	}

	@Test
	void reportsBothTasksWhoseOwnNumbersWereExchanged() {
		assertEquals(List.of("2:3 'T1.2'", "4:3 'T1.1'"),
				check("T1: 甲\n  T1.2: 乙\n    P1.1.1: 丙。\n  T1.1: 丁\n    P1.2.1: 戊。\n").only(NUMBERING_PARENT));
	}

	@Test
	void reportsTheChildrenWhereThePlaceSaysThatTheTaskIsRight() {
		assertEquals(List.of("3:5 'P1.2.1'"), check("T1: 甲\n  T1.1: 乙\n    P1.2.1: 丙。\n    P1.2.2: 丁。\n").only(NUMBERING_PARENT));
	}

	@Test
	void reportsATaskUnderAnotherDutyAndNothingBelowIt() {
		assertEquals(List.of("2:3 'T2.2'"), check("T1: 甲\n  T2.2: 乙\n    P2.2.1: 丙。\n").only(NUMBERING_PARENT));
		assertEquals(List.of("2:3 'T2.2'"), check("T1: 甲\n  T2.2: 乙\n    P1.1.1: 丙。\n").only(NUMBERING_PARENT));
	}

	@Test
	void leavesWhatFollowsFromALineThatCannotBeReadToThatLine() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\nT2 丙\n  T2.1: 丁\n    P2.1.1: 戊。\n  T2.2 己\n    P2.2.1: 庚。\n").only(NUMBERING_PARENT));
	}

	@Test
	void leavesARepeatedTaskToDuplicateCode() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    P1.1.1: 丙。\n  T1.1: 丁\n    P1.2.1: 戊。\n").only(NUMBERING_PARENT));
		assertEquals(List.of(), check("T1: 甲\n  T1.2: 乙\n    P1.1.1: 丙。\n  T1.2: 丁\n    P1.2.1: 戊。\n").only(NUMBERING_PARENT));
	}

	@Test
	void acceptsChildrenThatCarryTheirParentsNumbersInAnySpelling() {
		assertEquals(List.of(), check("T1: 甲\n  t1.01: 乙\n    01.1.1: 丙\n    Ｐ1.1.1: 丁。\n    P1.1: 戊。\n    指標: 己。\n").only(NUMBERING_PARENT));
	}

	@Test
	void isSilentBelowAParentWithoutCode() {
		assertEquals(List.of(), check("職責: 甲\n  T2.1: 乙\n    P2.1.1: 丙。\n  任務: 丁\n    P7.7.1: 戊。\n").only(NUMBERING_PARENT));
	}

	@Test
	void endsSoonWithThousandsOfStraysAmongTakenNumbers() {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		Duty duty = OcsFactory.eINSTANCE.createDuty();
		Task task = OcsFactory.eINSTANCE.createTask();
		duty.setCode("T1");
		task.setCode("T1.1");
		standard.getDuties().add(duty);
		duty.getTasks().add(task);
		for (int i = 1; i <= 40_000; i++) {
			Indicator indicator = OcsFactory.eINSTANCE.createIndicator();
			indicator.setCode(i <= 20_000 ? "P2." + i + ".1" : "P1.1." + (i - 20_000));
			task.getIndicators().add(indicator);
		}

		assertEquals(20_000, StandardRules.check(new NumberingParent(), standard, Findings.SETTINGS, Set.of()).size());
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new NumberingParent());
	}
}
