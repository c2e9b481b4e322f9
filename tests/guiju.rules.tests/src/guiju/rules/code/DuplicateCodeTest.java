package guiju.rules.code;

import static guiju.rules.FindingCode.DUPLICATE_CODE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import guiju.model.Indicator;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.rules.FindingCode;
import guiju.rules.Messages;
import guiju.rules.Severity;
import guiju.rules.StandardRules;
import guiju.testing.Findings;

class DuplicateCodeTest {

	@Test
	void reportsTheSecondDefinitionOfACode() {
		Findings findings = check("知識定義\n  K01: 行銷學\n  K02: 統計\n  K01: 廣電法規【註1】\n");

		assertEquals(List.of("4:3 'K01'"), findings.only(DUPLICATE_CODE));
		assertEquals(List.of("代碼 K01 重複：「行銷學」已使用這個代碼，「廣電法規」須改用其他代碼。"), findings.messages(DUPLICATE_CODE, Messages.CHINESE));
		assertEquals(List.of("The code K01 is defined twice: “行銷學” has it already. Give “廣電法規” another code."),
				findings.messages(DUPLICATE_CODE, Messages.ENGLISH));
		assertEquals(List.of("改為 K03"), findings.fixes(DUPLICATE_CODE, Messages.CHINESE));
	}

	@Test
	void takesAllSpellingsForOneCode() {
		assertEquals(List.of("3:3 'K1'", "4:3 'Ｋ０１'", "5:3 'k01'"), check("知識定義\n  K01: 甲\n  K1: 乙\n  Ｋ０１: 丙\n  k01: 丁\n").only(DUPLICATE_CODE));
	}

	@Test
	void proposesToDeleteADefinitionThatSaysTheSame() {
		Findings findings = check("技能定義\n  S01: 溝通\n  S01: 溝通\n  S02: 談判\n");

		assertEquals(List.of("代碼 S01 重複：「溝通」定義了兩次。請刪除其中一項，或改用其他代碼。"), findings.messages(DUPLICATE_CODE, Messages.CHINESE));
		assertEquals(List.of("delete this S01", "renumber"), findings.fixes(DUPLICATE_CODE, Messages.ENGLISH));
	}

	@Test
	void reportsTheTaskThatWasInsertedWithoutRenumberingAndNothingBelow() {
		Findings findings = check("""
				T1: 提案
				  T1.1: 新任務
				    O1.1.1: 新產出
				    P1.1.1: 新指標。
				  T1.1: 分析
				    O1.1.1: 舊產出
				    P1.1.1: 舊指標。
				""");

		assertEquals(List.of("5:3 'T1.1'"), findings.only(DUPLICATE_CODE));
		assertEquals(List.of("change to T1.2"), findings.fixes(DUPLICATE_CODE, Messages.ENGLISH));
	}

	@Test
	void reportsADutyThatWasInsertedAndNothingBelow() {
		assertEquals(List.of("4:1 'T1'"), check("T1: 甲\n  T1.1: 乙\n    P1.1.1: 丙。\nT1: 丁\n  T1.1: 戊\n    P1.1.1: 己。\n").only(DUPLICATE_CODE));
	}

	@Test
	void comparesWhatStandsBelowARepeatedTaskAmongItself() {
		assertEquals(List.of("4:3 'T1.1'", "6:5 'P1.1.1'"),
				check("T1: 甲\n  T1.1: 乙\n    P1.1.1: 丙。\n  T1.1: 丁\n    P1.1.1: 戊。\n    P1.1.1: 己。\n").only(DUPLICATE_CODE));
	}

	@Test
	void blamesTheTaskWhoseChildrenAndPlaceSayAnotherCodeEvenWhereItIsFirst() {
		Findings findings = check("T1: 甲\n  T1.2: 乙\n    P1.1.1: 丙。\n  T1.2: 丁\n    P1.2.1: 戊。\n");

		assertEquals(List.of("2:3 'T1.2'"), findings.only(DUPLICATE_CODE));
		assertEquals(List.of("改為 T1.1"), findings.fixes(DUPLICATE_CODE, Messages.CHINESE));
	}

	@Test
	void leavesACodeWithAnotherParentsNumbersToNumberingParent() {
		String text = "T1: 甲\n  T1.1: 乙\n    O1.2.1: 丙\n  T1.2: 丁\n    O1.2.1: 戊\n";

		assertEquals(List.of(), check(text).only(DUPLICATE_CODE));
		assertEquals(List.of("5:5 'O1.2.1'"), Findings.of(text, Findings.SETTINGS.withSeverities(Map.of(FindingCode.NUMBERING_PARENT, Severity.OFF)),
				new DuplicateCode()).only(DUPLICATE_CODE));
	}

	@Test
	void leavesLinesWithoutATaskToMissingParent() {
		assertEquals(List.of(), check("P1.1.1: 甲。\nT1: 乙\n  T1.1: 丙\n    P1.1.1: 丁。\n").only(DUPLICATE_CODE));
	}

	@Test
	void leavesCodesWithTooFewNumbersToMalformedCode() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 乙\n    O1.1: 丙\n  T1.2: 丁\n    O1.1: 戊\n").only(DUPLICATE_CODE));
	}

	@Test
	void acceptsOnePositionInSeveralRows() {
		assertEquals(List.of(), check("""
				T1: 甲
				  T1.1: 乙
				    O1.1.1: 丙
				    P1.1.1: 丁。
				知識定義
				  K01: 戊
				技能定義
				  S01: 己
				態度定義
				  A01: 庚
				  態度: 辛
				  態度: 壬
				""").only(DUPLICATE_CODE));
	}

	@Test
	void endsSoonWithThousandsOfEqualCodes() {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		standard.getDuties().add(OcsFactory.eINSTANCE.createDuty());
		standard.getDuties().get(0).setCode("T1");
		standard.getDuties().get(0).getTasks().add(OcsFactory.eINSTANCE.createTask());
		standard.getDuties().get(0).getTasks().get(0).setCode("T1.1");
		for (int i = 0; i < 10_000; i++) {
			Indicator indicator = OcsFactory.eINSTANCE.createIndicator();
			indicator.setCode("P1.1.1");
			standard.getDuties().get(0).getTasks().get(0).getIndicators().add(indicator);
		}

		assertEquals(9_999, StandardRules.check(new DuplicateCode(), standard, Findings.SETTINGS, Set.of()).size());
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new DuplicateCode());
	}
}
