package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.Sheet;

/** Tables copied out of a browser: merged cells are left out, so that what is behind them stands further left. */
class BrowserCopyTest {

	private static Sheet head() {
		return new Sheet().row("職能基準代碼", "PIC5322-001v3");
	}

	@ParameterizedTest
	@ValueSource(strings = {"4", "2、3", "4級以上", "3（初）", "2-3", "4級、5級", "３"})
	void takesACellOfLevelsAloneForALevelInAnyColumn(String level) {
		Sheet sheet = Sheet.main().row("T1甲", "T1.1乙", "O1.1.1丙", "P1.1.1一句。", "3", "K01丁", "S01戊")
				.row("T1.2己", "", "P1.2.1二句。", level, "K01丁", "S01戊");

		assertEquals(List.of("級別 3", "級別 " + level), sheet.lines("級別"));
		assertEquals(List.of("P1.1.1: 一句。", "P1.2.1: 二句。"), sheet.lines("P", "指標"));
		assertEquals(List.of(), sheet.dropped());
	}

	@ParameterizedTest
	@ValueSource(strings = {"3D圖", "2、3樓配置圖", "7、8"})
	void keepsAnOutputThatOnlyBeginsLikeALevel(String output) {
		Sheet sheet = Sheet.main().row("T1甲", "T1.1乙", output, "P1.1.1一句。", "", "K01丁", "S01戊");

		assertEquals(List.of("產出: " + output), sheet.lines("產出"));
	}

	@Test
	void goesOnWithTheClassificationAboveWhereTheLabelsAreLeftOut() {
		Sheet sheet = head().row("所屬類別", "職類別", "個人照護服務", "職類別代碼", "PIC").row("職業別", "居家照顧工作人員", "職業別代碼", "5322")
				.row("健康照顧助理人員", "5321").row("行業別", "居住型照顧服務業", "行業別代碼", "Q8710").row("居家式服務業", "Q8812").row("基準級別", "2");

		assertEquals(List.of("職業別 5322: 居家照顧工作人員", "職業別 5321: 健康照顧助理人員", "行業別 Q8710: 居住型照顧服務業", "行業別 Q8812: 居家式服務業"),
				sheet.lines("職業別", "行業別"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void takesNothingForAClassificationThatHasNoCode() {
		Sheet sheet = head().row("職業別", "居家照顧工作人員", "職業別代碼", "5322").row("健康照顧助理人員", "見附件").row("基準級別", "2");

		assertEquals(List.of("職業別 5322: 居家照顧工作人員"), sheet.lines("職業別"));
		assertEquals(List.of("健康照顧助理人員", "見附件"), sheet.dropped());
	}

	@Test
	void readsALabelOverTwoLinesAsOne() {
		Sheet sheet = head().raw("職能基準名稱\n(擇一填寫)\t職類\t\n").row("職業", "咖啡師").row("基準級別", "3");

		assertEquals(List.of("職業: 咖啡師"), sheet.lines("職業:"));
		assertEquals(List.of(), sheet.dropped());
	}
}
