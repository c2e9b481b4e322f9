package guiju.rules.level;

import static guiju.rules.FindingCode.MALFORMED_LEVEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class MalformedLevelTest {

	@ParameterizedTest
	@ValueSource(strings = {"４", "04", "4級", "第4級", "第 四 級", "四", "Level 4", "L4", "職能級別4"})
	void proposesTheOneLevelThatIsSaid(String printed) {
		Findings findings = check(printed);

		assertEquals(List.of("3:8 '" + printed + "'"), findings.only(MALFORMED_LEVEL));
		assertEquals(List.of("級別「" + printed + "」應只寫一個半形數字 4。"), findings.messages(MALFORMED_LEVEL, Messages.CHINESE));
		assertEquals(List.of("change to 4"), findings.fixes(MALFORMED_LEVEL, Messages.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = {"0", "7", "44", "99999", "4級以上", "3（初）", "4-5", "3、4", "四五", "七", "初級", "級", "-4"})
	void keepsWhatSaysNoLevelWithoutAFix(String printed) {
		Findings findings = check(printed);

		assertEquals(List.of("3:8 '" + printed + "'"), findings.only(MALFORMED_LEVEL));
		assertEquals(List.of("級別「" + printed + "」不是 1 到 6 的一個數字。請改為最接近的級別；附帶的說明可寫在補充說明。"),
				findings.messages(MALFORMED_LEVEL, Messages.CHINESE));
		assertEquals(List.of(), findings.fixes(MALFORMED_LEVEL, Messages.CHINESE));
	}

	@Test
	void shortensALongText() {
		Findings findings = check("四級以上，視任務複雜程度與督導範圍而定，另見補充說明");

		assertEquals("The level “四級以上，視任務複雜程度與督導範圍而定，…” is not one figure from 1 to 6. Write the nearest level; what else it says can be a remark.",
				findings.messages(MALFORMED_LEVEL, Messages.ENGLISH).get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = {"1", "2", "3", "4", "5", "6", ""})
	void acceptsOneToSixAndLeavesMissingOnesAlone(String printed) {
		assertEquals(List.of(), check(printed).only(MALFORMED_LEVEL));
	}

	@Test
	void looksAtTheStandardsLevelToo() {
		assertEquals(List.of("2:6 '４'"),
				Findings.of("職能基準\n基準級別 ４\n", Findings.SETTINGS, new MalformedLevel()).only(MALFORMED_LEVEL));
	}

	private static Findings check(String printed) {
		return Findings.of("T1: 甲\n  T1.1: 乙\n    級別 " + printed + "\n", Findings.SETTINGS, new MalformedLevel());
	}
}
