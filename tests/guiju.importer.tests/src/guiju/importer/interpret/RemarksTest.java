package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.Sheet;
import guiju.importer.report.DecisionKind;

class RemarksTest {

	private static Sheet remarks(String text) {
		return new Sheet().raw("說明與補充事項\n" + text);
	}

	private static List<String> lines(Sheet sheet) {
		return sheet.lines("條件", "補充", "註", "-");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"建議擔任此職類/職業之學歷/經歷/或能力條件", "建議擔任此職類／職業之學歷／經驗／或能力條件", "建議擔任此職類、職業之學歷、經歷或能力條件", "建議擔任此職業之學經歷或能力條件",
			"建議擔任此職類/ 職業之學歷 / 經 歷 / 或能力條件"})
	void knowsTheHeadingOfTheConditions(String heading) {
		Sheet sheet = remarks("\n- " + heading + "：\n - 大專畢業。\n- 其他補充說明\n - 甲。\n");

		assertEquals(List.of("條件: 大專畢業。", "補充: 甲。"), lines(sheet));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void readsWhatStandsInTheLineOfTheHeading() {
		assertEquals(List.of("條件: 大專畢業。", "補充: 甲。"), lines(remarks("建議擔任此職類/職業之學歷/經歷/或能力條件：大專畢業。\n其他補充說明：甲。\n")));
	}

	@Test
	void nestsBulletsByTheirSignsWithinOneLine() {
		Sheet sheet = remarks("<ul>● 建議擔任此職類/職業之學歷/經歷/或能力條件：<ul>• 具下列資格之一者：■ 大專畢業。■ 三年經驗。• 另有證照。● 其他補充說明：<ul>• 甲。");

		assertEquals(List.of("條件: 具下列資格之一者：", "- 大專畢業。", "- 三年經驗。", "條件: 另有證照。", "補充: 甲。"), lines(sheet));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void nestsBulletsByIndentation() {
		assertEquals(List.of("補充: 甲：", "- 一", "-- 二", "- 三", "補充: 乙"), lines(remarks("\n- 其他補充說明\n  - 甲：\n    - 一\n      - 二\n    - 三\n  - 乙\n")));
	}

	@Test
	void keepsNumbersAndNestsThemBelowWhatAnnouncesThem() {
		assertEquals(List.of("條件: 具下列資格之一：", "- 1. 大專畢業", "- 2. 三年經驗"),
				lines(remarks("建議擔任此職類/職業之學歷/經歷/或能力條件：\n具下列資格之一：\n1. 大專畢業\n2. 三年經驗\n")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "【註1】法規：甲。\n【註2】工具：乙。", "- 【註 1】法規：甲。\n- 【註 2】工具：乙。", "註1：法規：甲。\n註2：工具：乙。", "(註1) 法規：甲。\n（註２）工具：乙。",
			"【註1】法規：甲。【註2】工具：乙。", "^{註1}法規：甲。\n^{註2}工具：乙。", "● 【註1】：法規：甲。● 【註2】：工具：乙。" })
	void readsNotesInEverySpelling(String text) {
		List<String> lines = lines(remarks("其他補充說明：\n" + text + "\n"));

		assertEquals(List.of("註1: 法規：甲。", "註2: 工具：乙。"), lines.stream().map(line -> line.replace('２', '2')).toList());
	}

	@Test
	void readsNotesBelowTheTableWithoutAnyHeading() {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 句。", "3", "K01 法規【註1】", "").raw("\n【註1】法規：甲。\n");

		assertEquals(List.of("註1: 法規：甲。"), lines(sheet));
	}

	@Test
	void goesOnBehindARepeatedHeading() {
		Sheet sheet = remarks("\n- 其他補充說明：\n - 數位廣告平\n\n說明與補充事項\n\n台：如 Google Ads。\n - 【註 1】甲。\n");

		assertEquals(List.of("補充: 數位廣告平台：如 Google Ads。", "註1: 甲。"), lines(sheet));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void doesNotTakeARemarkForATitle() {
		assertEquals(List.of("補充: 請參考相關之職能基準"), lines(remarks("\n- 其他補充說明：\n - 請參考相關之職能基準\n")));
	}

	@Test
	void leavesOutPageNumbersAndRunningTitles() {
		Sheet sheet = new Sheet().raw("甲人員職能基準\n\n說明與補充事項\n\n- 其他補充說明：\n - 乙。\n\n甲人員職能基準\n\n第 9 頁，共 9 頁\n");

		assertEquals(List.of("補充: 乙。"), lines(sheet));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void nestsNumbersOfDifferentKinds() {
		assertEquals(List.of("條件: 一、具下列資格", "- （一）大專：", "-- 1.資訊系。", "-- 2.電機系。", "- （二）高中。", "條件: 二、另有證照。"),
				lines(remarks("建議擔任此職類/職業之學歷/經歷/或能力條件：\n一、具下列資格\n（一）大專：\n1.資訊系。\n2.電機系。\n（二）高中。\n二、另有證照。\n")));
	}

	@Test
	void putsLinesBelowTheWordThatHeadsThem() {
		Sheet sheet = remarks("建議擔任此職類/職業之學歷/經歷/或能力條件\n一、學歷\n大專機電科系畢業。\n二、經歷\n具2年以上相關工作經驗。\n其他補充說明\n● 甲。\n參考文獻：\n勞動部（2019）。指引。\n");

		assertEquals(List.of("條件: 一、學歷", "- 大專機電科系畢業。", "條件: 二、經歷", "- 具2年以上相關工作經驗。", "補充: 甲。", "補充: 參考文獻：", "- 勞動部（2019）。指引。"), lines(sheet));
	}

	@Test
	void joinsAFullLineWithTheNextAndSaysSo() {
		Sheet sheet = remarks("其他補充說明\n註1：機電整合包含機械、電機、\n資訊等領域。\n註2：乙。\n");

		assertEquals(List.of("註1: 機電整合包含機械、電機、資訊等領域。", "註2: 乙。"), lines(sheet));
		assertEquals(1, sheet.decisions(DecisionKind.TEXT_JOINED).size());
	}

	@Test
	void doesNotJoinShortLines() {
		assertEquals(List.of("條件: 高中職以上", "條件: 一年經驗"), lines(remarks("建議擔任此職類/職業之學歷/經歷/或能力條件\n高中職以上\n一年經驗\n")));
	}

	@Test
	void keepsTheParagraphsOfANote() {
		assertEquals(List.of("註1: 某某。", "註2: 乙。"), lines(remarks("其他補充說明\n註1：某某。\n第二段說明。\n註2 乙。\n")));
		assertEquals(List.of("| 第二段說明。"), remarks("其他補充說明\n註1：某某。\n第二段說明。\n").lines("|"));
	}

	@Test
	void knowsBulletsWithoutABlankBehind() {
		assertEquals(List.of("條件: 高中職以上。", "條件: 一年經驗。"), lines(remarks("建議擔任此職類/職業之學歷/經歷/或能力條件\n‧高中職以上。\n‧一年經驗。\n")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "*1", "①" })
	void readsNotesThatASignMarks(String sign) {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 句。", "3", "K01 法規^{" + sign + "}", "").raw("\n說明與補充事項\n其他補充說明\n" + sign + " 法規：甲。\n");

		assertEquals(List.of("K01: 法規【註1】"), sheet.lines("K0"));
		assertEquals(List.of("註1: 法規：甲。"), lines(sheet));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void leavesCircledNumbersThatNothingRefersTo() {
		assertEquals(List.of("補充: ① 甲。", "補充: ② 乙。"), lines(remarks("其他補充說明\n① 甲。\n② 乙。\n")));
	}

	@Test
	void reportsATableWithinTheRemarks() {
		Sheet sheet = remarks("其他補充說明\n- 甲。\n\n").row("語言", "人數").row("英語", "100");

		assertEquals(List.of("補充: 甲。"), lines(sheet));
		assertEquals(List.of("語言", "人數", "英語", "100"), sheet.dropped());
	}

	@ParameterizedTest
	@CsvSource({ "註一：甲。, 【註1】, 【註1】, 註1", "【註一】甲。, (註 1), 【註1】, 註1", "註1：甲。, 【註一】, 【註一】, 註 一", "註一：甲。, ^{①}, 【註1】, 註1", "① 甲。, 【註1】, 【註1】, 註1",
			"註一：甲。, ^{1}, 【註1】, 註1", "註一：甲。, 【註一】, 【註一】, 註 一" })
	void matchesNotesWithMarkersInOtherFigures(String note, String marker, String spelled, String label) {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 句。", "3", "K01 法規" + marker, "").raw("\n說明與補充事項\n其他補充說明\n" + note + "\n");

		assertEquals(List.of("K01: 法規" + spelled), sheet.lines("K0"));
		assertEquals(List.of(label + ": 甲。"), lines(sheet));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void readsFootnotesThatBeginWithARaisedLabel() {
		Pages pages = new Pages().row("主要職責", "工作任務", "行為指標", "知識").row("T1 甲", "T1.1 乙", "P1.1.1 句。", "K01 法規^1^").text("職能內涵 (A=attitude 態度)")
				.text("A01 主動：丙。").text("^1^ 法規：丁。").text("^2^ 戊。");

		assertEquals(List.of("K01: 法規【註1】", "定義: 丙。", "註1: 法規：丁。", "註2: 戊。"), pages.lines("K0", "定義", "註"));
		assertEquals(List.of(), pages.dropped());
	}
}
