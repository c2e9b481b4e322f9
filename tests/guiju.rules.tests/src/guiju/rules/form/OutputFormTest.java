package guiju.rules.form;

import static guiju.rules.FindingCode.OUTPUT_FORM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.rules.Messages;
import guiju.testing.Findings;

class OutputFormTest {

	@ParameterizedTest
	@CsvSource({"需求分析書。,6,。", "需求分析書，,6,，", "需求分析書；【註2】,6,；", "需求分析書.,6,.", "需求分析書、 ,6,、"})
	void reportsPunctuationAtTheEnd(String output, int position, String marked) {
		Findings findings = check(output);

		assertEquals(List.of("3:" + (12 + position) + " '" + marked + "'"), findings.only(OUTPUT_FORM));
		assertEquals(List.of("刪除「" + marked + "」"), findings.fixes(OUTPUT_FORM, Messages.CHINESE));
	}

	@Test
	void reportsSentences() {
		Findings findings = check("完成需求分析。並提出報告");

		assertEquals(List.of("3:19 '。'"), findings.only(OUTPUT_FORM));
		assertEquals(List.of("O1.1.1 is written as sentences. Name the deliverable only, and move the rest to an indicator or a remark."),
				findings.messages(OUTPUT_FORM, Messages.ENGLISH));
	}

	@ParameterizedTest
	@ValueSource(strings = {"需求分析書", "線上報表 / 週報", "工作手冊 (工作與人力配置表)", "報告書【註2】", "手冊（含流程。）", "企劃案 ver.", "", "報告書\n    | 簡報"})
	void acceptsNamesOfDeliverables(String output) {
		assertEquals(List.of(), check(output).only(OUTPUT_FORM));
	}

	@Test
	void namesOutputWithoutCodeByItsText() {
		assertEquals(List.of("報告。 以「。」結尾。工作產出是交付物的名稱，不是句子；請刪除「。」。"),
				Findings.of("  產出: 報告。\n  產出:\n", Findings.SETTINGS, new OutputForm()).messages(OUTPUT_FORM, Messages.CHINESE));
	}

	private static Findings check(String output) {
		return Findings.of("T1: 甲\n  T1.1: 乙\n    O1.1.1: " + output + "\n", Findings.SETTINGS, new OutputForm());
	}
}
