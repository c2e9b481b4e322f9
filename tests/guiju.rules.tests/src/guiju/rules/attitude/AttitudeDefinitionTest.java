package guiju.rules.attitude;

import static guiju.rules.FindingCode.ATTITUDE_DEFINITION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.rules.Messages;
import guiju.testing.Findings;

class AttitudeDefinitionTest {

	@Test
	void reportsOtherWordingOfAnAttitudeOfTheCatalogue() {
		Findings findings = check("""
				態度定義
				  A01: 團隊意識
				    定義: 積極參與團隊。
				""");

		assertEquals(List.of("3:9 '積極參與團隊。'"), findings.only(ATTITUDE_DEFINITION));
		assertEquals(List.of("A01 團隊意識 的定義與態度目錄的用語不同。目錄寫的是：「積極參與並支持團隊，能彼此鼓勵共同達成團隊目標。」如非有意改寫，請採用目錄的用語。"),
				findings.messages(ATTITUDE_DEFINITION, Messages.CHINESE));
		assertEquals(List.of("use the wording of the catalogue"), findings.fixes(ATTITUDE_DEFINITION, Messages.ENGLISH));
	}

	@Test
	void quotesTheClosestOfRivalWordings() {
		Findings findings = check("""
				態度定義
				  A01: 持續學習
				    定義: 能夠展現自我提升的企圖心，積極參與各種機會，學習任務所需的新知識與技能，並能有效應用在特定任務。
				""");

		assertTrue(findings.messages(ATTITUDE_DEFINITION, Messages.CHINESE).get(0).contains("能夠展現自我提升的企圖心，利用且積極參與"));
	}

	@Test
	void findsTheClosestWordingByItsEndToo() {
		Findings findings = check("""
				態度定義
				  A01: 正直誠實
				    定義: 展現道德標準及值得信賴的行為，且能以維持組織誠信為行為原則，瞭解違反組織、自己及他人的道德標準之影響。
				""");

		assertTrue(findings.messages(ATTITUDE_DEFINITION, Messages.CHINESE).get(0).contains("為行為原則"));
	}

	@Test
	void acceptsEveryWordingSeenWhateverItsPunctuation() {
		assertEquals(List.of(), check("""
				態度定義
				  A01: 正直誠實
				    定義: 展現高道德標準及值得信賴的行為，且能以維持組織誠信為行為原則，瞭解違反組織、自己及他人的道德標準之影響。
				  A02: 正直誠實
				    定義: 展現高道德標準及值得信賴的行為，且能以維持組織誠信為行事原則，瞭解違反組織、自己及他人的道德標準之影響。
				  A03: 團隊 意識【註1】
				    定義: 積極參與並支持團隊, 能彼此鼓勵共同達成團隊目標
				""").only(ATTITUDE_DEFINITION));
	}

	@Test
	void acceptsOwnAttitudesThoseWithoutWordingAndMissingDefinitions() {
		assertEquals(List.of(), check("""
				態度定義
				  A01: 環境永續意識
				    定義: 重視環境。
				  A02: 親和力
				    定義: 待人親切。
				  A03: 團隊意識
				  態度:
				    定義: 無名。
				  A05: 彈性
				    定義:
				""").only(ATTITUDE_DEFINITION));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new AttitudeDefinition());
	}
}
