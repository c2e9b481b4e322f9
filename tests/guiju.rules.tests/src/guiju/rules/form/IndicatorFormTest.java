package guiju.rules.form;

import static guiju.rules.FindingCode.INDICATOR_FORM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class IndicatorFormTest {

	@Test
	void reportsMissingFullStopAtTheLastCharacter() {
		Findings findings = check("蒐集媒體資訊【註2】");

		assertEquals(List.of("3:18 '訊'"), findings.only(INDICATOR_FORM));
		assertEquals(List.of("P1.1.1 的句尾少了「。」，請補上。"), findings.messages(INDICATOR_FORM, Messages.CHINESE));
		assertEquals(List.of("句尾加「。」"), findings.fixes(INDICATOR_FORM, Messages.CHINESE));
	}

	@ParameterizedTest
	@CsvSource({"蒐集媒體資訊；,；", "'蒐集媒體資訊,',','", "蒐集媒體資訊.,.", "蒐集媒體資訊、,、", "蒐集媒體資訊（含價格）,）", "蒐集「媒體資訊」,」"})
	void reportsWhatElseEndsTheSentence(String indicator, String marked) {
		assertEquals(List.of("3:" + (12 + indicator.length()) + " '" + marked + "'"), check(indicator).only(INDICATOR_FORM));
	}

	@Test
	void marksRareCharacterWhole() {
		assertEquals(List.of("3:17 '𠮷'"), check("蒐集資訊𠮷").only(INDICATOR_FORM));
	}

	@Test
	void reportsEverySentenceOfSeveralParagraphsButLists() {
		assertEquals(List.of("4:7 '二。'"), check("一。\n    | 二。\n    | 三。").only(INDICATOR_FORM));
		assertEquals(List.of("4:7 '二'", "4:7 '二'"), check("一。\n    | 二").only(INDICATOR_FORM));
		assertEquals(List.of("3:19 '丙。'"), check("甲（乙。）。丙。").only(INDICATOR_FORM));
	}

	@Test
	void replacesOtherPunctuation() {
		assertEquals(List.of("change to “。”"), check("蒐集媒體資訊；").fixes(INDICATOR_FORM, Messages.ENGLISH));
	}

	@Test
	void reportsTheSecondSentence() {
		Findings findings = check("蒐集資訊。 分析趨勢。提出報告。");

		assertEquals(List.of("3:19 '分析趨勢。'"), findings.only(INDICATOR_FORM));
		assertEquals(List.of("P1.1.1 holds more than one sentence. An indicator is one observable behaviour: make this sentence an indicator of its own, or join them."),
				findings.messages(INDICATOR_FORM, Messages.ENGLISH));
	}

	@Test
	void reportsTheSecondSentenceInAParagraphOfItsOwn() {
		assertEquals(List.of("4:7 '分析趨勢。'"), check("蒐集資訊。\n    | 分析趨勢。").only(INDICATOR_FORM));
	}

	@ParameterizedTest
	@ValueSource(strings = {"蒐集媒體資訊。", "蒐集媒體資訊。【註2】", "蒐集媒體資訊【註2】。", "說明「媒體是資訊。」", "蒐集資訊（如價格。）", "蒐集資訊。（如價格、通路）",
			"蒐集資訊，並說明「趨勢。」的意義。", "進行量化分析；進行質化分析。", "誤差低於 1.5 公分。", "蒐集資訊。例如價格。", "完成下列工作：蒐集資訊。分析趨勢。",
			"Collect data.", "蒐集資訊。 【 註 1、2】 ", "", "【註1】"})
	void acceptsOneSentence(String indicator) {
		assertEquals(List.of(), check(indicator).only(INDICATOR_FORM));
	}

	@ParameterizedTest
	@ValueSource(strings = {"完成下列工作：\n    | 蒐集資訊\n    | 分析趨勢", "蒐集資訊\n    | 1. 價格\n    | 2. 通路", "蒐集資訊。\n    | （1）價格\n    | （2）通路", "一\n    | 二:\n    | 三", "一。\n    | ０價格", "一。\n    | 9價格", "一。\n    | 0價格", "一。\n    | ９價格", "一。\n    | -價格", "一。\n    |\n    | ⑩價格"})
	void leavesListsAlone(String indicator) {
		assertEquals(List.of(), check(indicator).only(INDICATOR_FORM));
	}

	@Test
	void takesIndicatorsWithoutCodeOrText() {
		assertEquals(List.of("1:8 '訊'"), Findings.of("  指標: 資訊\n  指標:\n  P:\n", Findings.SETTINGS, new IndicatorForm()).only(INDICATOR_FORM));
	}

	private static Findings check(String indicator) {
		return Findings.of("T1: 甲\n  T1.1: 乙\n    P1.1.1: " + indicator + "\n", Findings.SETTINGS, new IndicatorForm());
	}
}
