package guiju.rules.citation;

import static guiju.rules.FindingCode.UNDEFINED_CITATION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.model.Citation;
import guiju.model.Duty;
import guiju.model.Knowledge;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.model.Task;
import guiju.rules.Messages;
import guiju.rules.StandardRules;
import guiju.testing.Findings;

class UndefinedCitationTest {

	@Test
	void reportsCitationWithoutDefinitionAndNamesTheNearestOnes() {
		Findings findings = check("""
				T1: 提案
				  T1.1: 分析
				    知識 K01、K99
				知識定義
				  K01: 行銷學
				  K09: 廣電相關法規【註1】
				  K15: 媒體趨勢
				""");

		assertEquals(List.of("3:12 'K99'"), findings.only(UNDEFINED_CITATION));
		assertEquals(List.of("任務 T1.1 引用的 K99 沒有定義。是否為 K09 廣電相關法規、K15 媒體趨勢、K01 行銷學？請改正，或補上 K99 的定義。"),
				findings.messages(UNDEFINED_CITATION, Messages.CHINESE));
		assertEquals(List.of("Task T1.1 cites K99, which is not defined. Is it K09 廣電相關法規, K15 媒體趨勢, K01 行銷學? Change it, or define K99."),
				findings.messages(UNDEFINED_CITATION, Messages.ENGLISH));
		assertEquals(List.of("change to K09", "change to K15", "change to K01", "define K99"), findings.fixes(UNDEFINED_CITATION, Messages.ENGLISH));
	}

	@Test
	void reportsEachCitationOfAnUndefinedCode() {
		assertEquals(List.of("3:8 'S03'", "5:8 'Ｓ３'"), check("T1: 甲\n  T1.1: 乙\n    技能 S03\n  T1.2: 丙\n    技能 Ｓ３\n").only(UNDEFINED_CITATION));
	}

	@Test
	void acceptsAnySpellingOfADefinedCode() {
		assertEquals(List.of(), check("""
				T1: 提案
				  T1.1: 分析
				    知識 K1、Ｋ０１、k01
				    技能 S01
				知識定義
				  K01: 行銷學
				技能定義
				  S1: 溝通
				""").only(UNDEFINED_CITATION));
	}

	@Test
	void sendsCodesOfTheOtherKindToTheirOwnList() {
		Findings findings = check("""
				T1: 提案
				  T1.1: 分析
				    知識 S01
				    技能 K01、K02
				知識定義
				  K01: 行銷學
				技能定義
				  S01: 溝通
				""");

		assertEquals(List.of("3:8 'S01'", "4:8 'K01'", "4:12 'K02'"), findings.only(UNDEFINED_CITATION));
		assertEquals("任務 T1.1 的「知識」引用了 S01，但知識的代碼以 K 開頭。請移到「技能」，或改為知識的代碼。",
				findings.messages(UNDEFINED_CITATION, Messages.CHINESE).get(0));
		assertEquals(List.of("移到「技能」", "移到「知識」"), findings.fixes(UNDEFINED_CITATION, Messages.CHINESE));
	}

	@Test
	void saysOfWhatIsNoCodeThatItIsNone() {
		Findings findings = check("""
				T1: 提案
				  T1.1: 分析
				    知識 K、05、K05x、K1.1、T1、甲
				知識定義
				  K05: 行銷學
				""");

		assertEquals(List.of("3:8 'K'", "3:10 '05'", "3:13 'K05x'", "3:18 'K1.1'", "3:23 'T1'", "3:26 '甲'"), findings.only(UNDEFINED_CITATION));
		assertEquals("任務 T1.1 的「知識」有「K」，不是知識的代碼。請寫成完整的代碼，例如 K01。",
				findings.messages(UNDEFINED_CITATION, Messages.CHINESE).get(0));
		assertEquals("Task T1.1 has “K” among its knowledge, which is no code of knowledge. Write the whole code, such as K01.",
				findings.messages(UNDEFINED_CITATION, Messages.ENGLISH).get(0));
		assertEquals(List.of("改為 K05", "改為 K05"), findings.fixes(UNDEFINED_CITATION, Messages.CHINESE));
	}

	@Test
	void leavesDefinitionsInLinesThatCannotBeReadToThoseLines() {
		assertEquals(List.of(), check("T1: 甲\n  T1.1: 見【K02】\n    知識 K01、K2\n知識定義\n  K01: 行銷學\n  K02 媒體\n").only(UNDEFINED_CITATION));
	}

	@Test
	void reportsCodesInBracketsThatNameNothing() {
		Findings findings = check("""
				T1: 提案
				  T1.1: 分析【T9.1】與【K99】及【P1.1.7、T1.1】
				說明
				  註1: 見【O1.1.1】
				""");

		assertEquals(List.of("2:12 'T9.1'", "2:19 'K99'", "2:25 'P1.1.7'", "4:9 'O1.1.1'"), findings.only(UNDEFINED_CITATION));
		assertEquals("文字中的【T9.1】在本基準沒有這個項目。請改為已有的代碼；若不是指代碼，請改用其他括號。",
				findings.messages(UNDEFINED_CITATION, Messages.CHINESE).get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = {"註1", "活動（專案）", "T1.1", "ｔ1.1", "K01", "A4", "S7", "A380", "P6", "O2", "T1.1.1.1", "3D", "K", "", "K01 行銷學"})
	void acceptsOtherWordsInBrackets(String word) {
		assertEquals(List.of(), check("T1: 提案\n  T1.1: 分析【" + word + "】\n知識定義\n  K1: 行銷學\n").only(UNDEFINED_CITATION));
	}

	@Test
	void leavesReasonsAndHistoryAloneSinceTheySpeakOfOtherVersions() {
		assertEquals(List.of(), check("""
				T1: 提案
				  緣由: 由【T1.9】改列。
				修正說明
				  刪除 P1.2.9: 併入【P1.2.8】。
				版本沿革
				  V1 KMC2431-001v1 2015/12/31: 媒體【K77】
				    更新說明: 刪除【K78】
				""").only(UNDEFINED_CITATION));
	}

	@Test
	void takesCitationsWithoutCode() {
		Standard standard = standard(1, 1);
		standard.getDuties().get(0).getTasks().get(0).getKnowledge().get(0).setCode(null);

		assertEquals(1, StandardRules.check(new UndefinedCitation(), standard, Findings.SETTINGS, Set.of()).size());
	}

	@Test
	void endsSoonWithThousandsOfUndefinedCodesAmongThousandsOfDefinitions() {
		assertEquals(10_000, StandardRules.check(new UndefinedCitation(), standard(10_000, 100_000), Findings.SETTINGS, Set.of()).size());
	}

	private static Standard standard(int citations, int definitions) {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		Duty duty = OcsFactory.eINSTANCE.createDuty();
		Task task = OcsFactory.eINSTANCE.createTask();
		standard.getDuties().add(duty);
		duty.getTasks().add(task);
		for (int i = 0; i < citations; i++) {
			Citation citation = OcsFactory.eINSTANCE.createCitation();
			citation.setCode("K" + (900_000 + i));
			task.getKnowledge().add(citation);
		}
		for (int i = 1; i <= definitions; i++) {
			Knowledge knowledge = OcsFactory.eINSTANCE.createKnowledge();
			knowledge.setCode("K" + i);
			standard.getKnowledge().add(knowledge);
		}
		return standard;
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new UndefinedCitation());
	}
}
