package guiju.rules.citation;

import static guiju.rules.FindingCode.UNUSED_KNOWLEDGE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class UnusedKnowledgeTest {

	@Test
	void reportsKnowledgeThatNoTaskCites() {
		Findings findings = check("""
				T1: 提案
				  T1.1: 分析
				    知識 K01
				知識定義
				  K01: 行銷
				  K02: 廣電【註1】
				""");

		assertEquals(List.of("6:3 'K02'"), findings.only(UNUSED_KNOWLEDGE));
		assertEquals(List.of("知識 K02「廣電」沒有任務引用。請在需要它的任務加上引用，或刪除這項定義。"), findings.messages(UNUSED_KNOWLEDGE, Messages.CHINESE));
		assertEquals(List.of("No task cites knowledge K02 “廣電”. Cite it where it is needed, or delete it."), findings.messages(UNUSED_KNOWLEDGE, Messages.ENGLISH));
		assertEquals(List.of("刪除 K02"), findings.fixes(UNUSED_KNOWLEDGE, Messages.CHINESE));
	}

	@Test
	void acceptsCitationsInAnySpelling() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    知識 K1、K3\n知識定義\n  K01: 丙\n  K3: 丁\n").only(UNUSED_KNOWLEDGE));
	}

	@Test
	void leavesOneThatIsCitedInTheWrongListToThatCitation() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    技能 K01\n知識定義\n  K01: 丙\n").only(UNUSED_KNOWLEDGE));
	}

	@Test
	void leavesDuplicatesAndCodelessOnesToTheirOwnFindings() {
		assertEquals(List.of("2:3 'K01'"), check("知識定義\n  K01: 丙\n  K1: 丁\n  知識: 戊\n  K1.1: 己\n").only(UNUSED_KNOWLEDGE));
	}

	@Test
	void takesDefinitionsWithoutName() {
		assertEquals(List.of("知識 K01「—」沒有任務引用。請在需要它的任務加上引用，或刪除這項定義。"),
				check("知識定義\n  K01:\n").messages(UNUSED_KNOWLEDGE, Messages.CHINESE));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new UnusedKnowledge());
	}
}
