package guiju.rules.citation;

import static guiju.rules.FindingCode.UNUSED_SKILL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class UnusedSkillTest {

	@Test
	void reportsSkillThatNoTaskCites() {
		Findings findings = check("""
				T1: 提案
				  T1.1: 分析
				    技能 S01
				技能定義
				  S01: 行銷
				  S02: 廣電【註1】
				""");

		assertEquals(List.of("6:3 'S02'"), findings.only(UNUSED_SKILL));
		assertEquals(List.of("技能 S02「廣電」沒有任務引用。請在需要它的任務加上引用，或刪除這項定義。"), findings.messages(UNUSED_SKILL, Messages.CHINESE));
		assertEquals(List.of("No task cites skill S02 “廣電”. Cite it where it is needed, or delete it."), findings.messages(UNUSED_SKILL, Messages.ENGLISH));
		assertEquals(List.of("刪除 S02"), findings.fixes(UNUSED_SKILL, Messages.CHINESE));
	}

	@Test
	void acceptsCitationsInAnySpelling() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    技能 S1、S3\n技能定義\n  S01: 丙\n  S3: 丁\n").only(UNUSED_SKILL));
	}

	@Test
	void leavesOneThatIsCitedInTheWrongListToThatCitation() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    知識 S01\n技能定義\n  S01: 丙\n").only(UNUSED_SKILL));
	}

	@Test
	void leavesDuplicatesAndCodelessOnesToTheirOwnFindings() {
		assertEquals(List.of("2:3 'S01'"), check("技能定義\n  S01: 丙\n  S1: 丁\n  技能: 戊\n  S1.1: 己\n").only(UNUSED_SKILL));
	}

	@Test
	void takesDefinitionsWithoutName() {
		assertEquals(List.of("技能 S01「—」沒有任務引用。請在需要它的任務加上引用，或刪除這項定義。"),
				check("技能定義\n  S01:\n").messages(UNUSED_SKILL, Messages.CHINESE));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new UnusedSkill());
	}
}
