package guiju.rules.wording;

import static guiju.rules.FindingCode.STRAY_BLANK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class StrayBlankTest {

	@Test
	void reportsTheFirstBlankBetweenChineseCharacters() {
		Findings findings = check("T1: 企 劃需求 分析");

		assertEquals(List.of("1:6 ' '"), findings.only(STRAY_BLANK));
		assertEquals(List.of("「企」與「劃」之間有多餘的空白，請刪除。"), findings.messages(STRAY_BLANK, Messages.CHINESE));
		assertEquals(List.of("delete the blank"), findings.fixes(STRAY_BLANK, Messages.ENGLISH));
	}

	@Test
	void reportsIdeographicAndSeveralBlanksAsOne() {
		assertEquals(List.of("1:6 '　 '"), check("T1: 企　 劃").only(STRAY_BLANK));
	}

	@Test
	void reportsBlanksInReasonsToo() {
		assertEquals(List.of("2:8 ' '"), check("T1: 企劃\n  緣由: 依 業界意見。").only(STRAY_BLANK));
	}

	@ParameterizedTest
	@ValueSource(strings = {"T1: 使用 SQL 查詢 2 年", "T1: 行銷與銷售 / 行銷傳播", "T1: 活動 (專案) 管理", "T1: 活動 （專案） 管理", "T1: 企劃\n  | 需求", "T1:", "T1: 企劃 ",
			"發展單位: 勞動部 勞動力發展署", "版本沿革\n  V1 KMC2431-001v1 2015/12/31: 媒體 企劃人員\n    更新說明: 修 訂"})
	void acceptsBlanksBesideOtherSignsAndInOthersWords(String text) {
		assertEquals(List.of(), check(text).only(STRAY_BLANK));
	}

	private static Findings check(String text) {
		return Findings.of(text, Findings.SETTINGS, new StrayBlank());
	}
}
