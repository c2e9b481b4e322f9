package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.importer.Sheet;
import guiju.importer.report.DecisionKind;

class CodesTest {

	private static Sheet task(String outputs, String indicators, String knowledge, String skills) {
		return Sheet.main().row("T2 甲", "T2.3 乙", outputs, indicators, "3", knowledge, skills);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"O2.3.13D設計初稿 | O2.3.1: 3D設計初稿",
			"O2.3.12.5D動畫 | O2.3.1: 2.5D動畫",
			"O2.3.12023年報告 | O2.3.1: 2023年報告",
			"O2.3.1 3D設計初稿 | O2.3.1: 3D設計初稿",
			"O2.3.1.NET程式 | O2.3.1: .NET程式",
			"O2.3.1.設計初稿 | O2.3.1: 設計初稿",
			"O2.3.1：設計初稿 | O2.3.1: 設計初稿",
			"Ｏ２.３.１設計初稿 | Ｏ２.３.１: 設計初稿",
			"o2.3.1 設計初稿 | o2.3.1: 設計初稿",
			"04.2.1 設計初稿 | 04.2.1: 設計初稿",
			"O2.3 設計初稿 | O2.3: 設計初稿",
			"O 2.3.1 設計初稿 | O2.3.1: 設計初稿",
			"O2.3. 1 設計初稿 | O2.3.1: 設計初稿",
			"O2-3-1 設計初稿 | O2.3.1: 設計初稿",
			"● O2.3.1 設計初稿 | O2.3.1: 設計初稿"})
	void tellsACodeFromTheNameBehindIt(String cell, String line) {
		Sheet sheet = task(cell, "P2.3.1 句。", "K01 甲", "S01 乙");

		assertEquals(List.of(line), sheet.lines("O", "o", "Ｏ", "0", "產出"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void takesAllFiguresWhereThatNumberIsDue() {
		StringBuilder outputs = new StringBuilder();
		for (int i = 1; i <= 12; i++)
			outputs.append("O2.3.").append(i).append("報告");

		assertEquals("O2.3.12: 報告", task(outputs.toString(), "P2.3.1 句。", "K01 甲", "S01 乙").lines("O").get(11));
	}

	@Test
	void notesTheFigureThatWasTakenForTheName() {
		assertEquals(List.of("O2.3.1: O2.3.13D設計初稿 -> O2.3.1 + 3D設計初稿"),
				task("O2.3.13D設計初稿", "P2.3.1 句。", "K01 甲", "S01 乙").decisions(DecisionKind.FIGURE_PARTED));
	}

	@Test
	void partsFiguresFromNamesOfDutiesTasksIndicatorsAndKnowledge() {
		Sheet sheet = Sheet.main().row("T13D產業", "T1.15G應用", "O1.1.1甲", "P1.1.12023年完成。", "3", "K015G通訊K02甲", "S0110種工具");

		assertEquals(List.of("T1: 3D產業", "T1.1: 5G應用", "P1.1.1: 2023年完成。", "K01: 5G通訊", "K02: 甲", "S01: 10種工具"), sheet.lines("T", "P", "K0", "S0"));
	}

	@Test
	void doesNotTakeWordsForCodes() {
		Sheet sheet = task("O2.3.1 A4紙T1線路圖", "P2.3.1 依 P2.3.9 之前的結果及T1.1辦理，並用 K8s。 P2.3.2 句。", "K01 甲 K05 K12教育課程 K06 乙", "S01 AWS S3 操作 S02 K8s 部署");

		assertEquals(List.of("O2.3.1: A4紙T1線路圖", "P2.3.1: 依 P2.3.9 之前的結果及T1.1辦理，並用 K8s。", "P2.3.2: 句。", "知識 K01、K05、K06", "技能 S01、S02", "K05: K12教育課程", "S01: AWS S3 操作", "S02: K8s 部署"),
				sheet.lines("O", "P", "知識 ", "技能 ", "K05", "S0"));
	}

	@Test
	void leavesReferencesWithinSentences() {
		Sheet sheet = task("O2.3.1 甲", "P2.3.1 一句。 P2.3.2 依 P2.3.1 之結果修正。 P2.3.3 三句。", "K01 【T1.1】之知識", "S01 乙");

		assertEquals(List.of("P2.3.1: 一句。", "P2.3.2: 依 P2.3.1 之結果修正。", "P2.3.3: 三句。", "K01: 【T1.1】之知識"), sheet.lines("P", "K01"));
	}

	@Test
	void readsCodesWithOneFigure() {
		Sheet sheet = task("O2.3.1 甲", "P2.3.1 句。", "K1 甲 K2 乙 K35G通訊 K10 丙", "S1 乙 S2 丙");

		assertEquals(List.of("知識 K1、K2、K3、K10", "技能 S1、S2", "K3: 5G通訊"), sheet.lines("知識 ", "技能 ", "K3"));
		assertEquals(5, sheet.decisions(DecisionKind.CODE_AS_PRINTED).size());
	}

	@Test
	void readsListsOfCodesWithoutLabels() {
		Sheet sheet = task("O2.3.1 甲", "P2.3.1 句。", "K01甲、K02乙、K03丙", "S01 乙").row("", "T2.4 丁", "", "P2.4.1 句。", "3", "K01、K03、K07", "S01");

		assertEquals(List.of("知識 K01、K02、K03", "知識 K01、K03、K07", "K01: 甲", "K02: 乙", "K03: 丙"), sheet.lines("知識 ", "K0"));
		assertEquals(List.of("T2.4: K07 -> null"), sheet.decisions(DecisionKind.LABEL_MISSING));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void leavesAFigureToTheNameWhereCodesHaveNoBlankBehind() {
		Sheet sheet = Sheet.main().row("T1甲", "T1.1乙", "O1.1.1丙 O1.1.23 個月報表", "P1.1.1句。", "3", "K01丁", "S01戊");

		assertEquals(List.of("O1.1.1: 丙", "O1.1.2: 3 個月報表"), sheet.lines("O"));
	}

	@Test
	void leavesAFigureToTheCodeWhereCodesHaveABlankBehind() {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "O1.1.1 丙 O1.1.23 個月報表", "P1.1.1 句。", "3", "K01 丁", "S01 戊");

		assertEquals(List.of("O1.1.1: 丙", "O1.1.23: 個月報表"), sheet.lines("O"));
	}
}
