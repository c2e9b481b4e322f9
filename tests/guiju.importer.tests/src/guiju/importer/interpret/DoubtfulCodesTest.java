package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import guiju.importer.Sheet;
import guiju.importer.report.Decision;
import guiju.importer.report.DecisionKind;
import guiju.importer.report.Wording;

class DoubtfulCodesTest {

	private static List<String> suspects(Sheet sheet, DecisionKind kind) {
		return sheet.result().report().suspects().stream().filter(decision -> decision.kind() == kind).map(Decision::before).toList();
	}

	@Test
	void tellsOfACodeThatJumpsByAFigureWhichTheNameMayBeginWith() {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "O1.1.1 丙\nO1.1.23 個月統計表", "P1.1.1 一句。", "3", "K01 丁", "S01 戊");

		assertEquals(List.of("O1.1.1: 丙", "O1.1.23: 個月統計表"), sheet.lines("O"));
		assertEquals(List.of("O1.1.23個月統計表"), suspects(sheet, DecisionKind.FIGURE_PARTED));
		Decision told = sheet.result().report().suspects().get(0);
		assertTrue(new Wording(Locale.ENGLISH).text(told).contains("jump"), new Wording(Locale.ENGLISH).text(told));
	}

	@Test
	void findsNothingDoubtfulInACodeThatIsDueOrLeavesAnotherGap() {
		StringBuilder outputs = new StringBuilder();
		for (int i = 1; i <= 12; i++)
			outputs.append("O1.1.").append(i).append(" 報告\n");
		Sheet due = Sheet.main().row("T1 甲", "T1.1 乙", outputs.toString().strip(), "P1.1.1 一句。", "3", "K01 丁", "S01 戊");
		Sheet gap = Sheet.main().row("T1 甲", "T1.1 乙", "O1.1.1 丙\nO1.1.31 圖", "P1.1.1 一句。", "3", "K01 丁", "S01 戊");

		assertEquals(List.of(), suspects(due, DecisionKind.FIGURE_PARTED));
		assertEquals(List.of(), suspects(gap, DecisionKind.FIGURE_PARTED));
	}

	@Test
	void tellsOfAClassificationWhoseNameStillHoldsACode() {
		Sheet sheet = new Sheet().row("職能基準代碼", "ISD2512-001").row("職業別", "程式設計師（2512）及電子工程師（2152）等", "職業別代碼", "2512");

		assertEquals(List.of("程式設計師（2512）及電子工程師（2152）等"), suspects(sheet, DecisionKind.CLASSIFICATION_PAIRED));
	}

	@Test
	void findsNothingDoubtfulInAnAbbreviationWithinAName() {
		Sheet sheet = new Sheet().row("職能基準代碼", "ISD2512-001").row("行業別", "資通訊（ICT）業", "行業別代碼", "J6201");

		assertEquals(List.of(), suspects(sheet, DecisionKind.CLASSIFICATION_PAIRED));
	}
}
