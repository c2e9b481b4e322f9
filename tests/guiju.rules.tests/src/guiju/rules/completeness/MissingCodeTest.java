package guiju.rules.completeness;

import static guiju.rules.FindingCode.MISSING_CODE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import guiju.model.Knowledge;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.rules.Messages;
import guiju.rules.StandardRules;
import guiju.testing.Findings;

class MissingCodeTest {

	@Test
	void proposesTheCodeOfThePlace() {
		Findings findings = check("T1: 提案\n  T1.1: 分析\n    指標: 蒐集資料。\n態度定義\n  A01: 彈性\n  態度: 自信心\n");

		assertEquals(List.of("3:5 '指標'", "6:3 '態度'"), findings.only(MISSING_CODE));
		assertEquals(List.of("「蒐集資料。」沒有代碼。依其位置應為 P1.1.1。", "「自信心」沒有代碼。依其位置應為 A02。"),
				findings.messages(MISSING_CODE, Messages.CHINESE));
		assertEquals(List.of("give it the code P1.1.1", "give it the code A02"), findings.fixes(MISSING_CODE, Messages.ENGLISH));
	}

	@Test
	void proposesRenumberingWhereThatCodeIsTakenOrUnknown() {
		Findings findings = check("態度定義\n  態度: 彈性\n  A01: 自信心\n");

		assertEquals(List.of("「彈性」沒有代碼。請在行首寫上代碼，或重新編號。"), findings.messages(MISSING_CODE, Messages.CHINESE));
		assertEquals(List.of("“彈性” has no code. Write one at the beginning of its line, or renumber."), findings.messages(MISSING_CODE, Messages.ENGLISH));
		assertEquals(List.of("重新編號"), findings.fixes(MISSING_CODE, Messages.CHINESE));
		assertEquals(List.of("give it the code T1", "renumber"), check("職責: 甲\n  任務: 乙\n").fixes(MISSING_CODE, Messages.ENGLISH));
	}

	@Test
	void acceptsCodesInAnySpellingAndLinesThatSayNothing() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    O1: 丙\n    指標:\n知識定義\n  K1: 丁\n").only(MISSING_CODE));
	}

	@Test
	void endsSoonWithThousandsOfElementsWithoutCode() {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		for (int i = 0; i < 100_000; i++) {
			Knowledge knowledge = OcsFactory.eINSTANCE.createKnowledge();
			knowledge.setName("名稱");
			standard.getKnowledge().add(knowledge);
		}

		assertEquals(100_000, StandardRules.check(new MissingCode(), standard, Findings.SETTINGS, Set.of()).size());
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new MissingCode());
	}
}
