package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.Sheet;
import guiju.importer.cells.Place;
import guiju.importer.report.Decision;
import guiju.importer.report.DecisionKind;

class LabelsTest {

	private int tasks;

	private Sheet cite(Sheet sheet, String knowledge) {
		tasks++;
		return sheet.row(tasks == 1 ? "T1 甲" : "", "T1." + tasks + " 乙", "", "P1." + tasks + ".1 句。", "3", knowledge, "");
	}

	private Sheet cited(String... cells) {
		Sheet sheet = Sheet.main();
		for (String cell : cells)
			cite(sheet, cell);
		return sheet;
	}

	@Test
	void sortsDefinitionsByTheirCodesWhateverIsCitedFirst() {
		assertEquals(List.of("K01: 甲", "K02: 乙", "K13: 丙"), cited("K13 丙 K01 甲", "K02 乙").lines("K"));
	}

	@Test
	void keepsTheMarkerThatOnePrintingHas() {
		assertEquals(List.of("K01: 相關法規【註1】"), cited("K01 相關法規", "K01 相關法規 ^{【註1】}", "K01 相關法規").lines("K"));
	}

	@Test
	void addsTheMarkerToTheSpellingThatIsPrintedMost() {
		Sheet sheet = cited("K01 Google Ads 操作", "K01 Google Ads操作 ^{【註1】}", "K01 Google Ads 操作");

		assertEquals(List.of("K01: Google Ads 操作【註1】"), sheet.lines("K"));
		assertEquals(List.of("K01: Google Ads操作 -> Google Ads 操作"), sheet.decisions(DecisionKind.LABEL_SPELLED));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void undoesTheBlankThatAnotherPrintingDoesNotHave() {
		Sheet sheet = cited("K02 服務 基本知識", "K02 服務基本知識");

		assertEquals(List.of("K02: 服務基本知識"), sheet.lines("K"));
		assertEquals(List.of("K02: 服務 基本知識 -> 服務基本知識"), sheet.decisions(DecisionKind.BLANKS_REMOVED));
	}

	@Test
	void reportsRivalLabelsWithEveryPlaceAndDropsThem() {
		Sheet sheet = cited("K01 媒體型態", "K01 媒體型式", "K01 媒體型態", "K01 媒體型式", "K01 媒體型態");

		assertEquals(List.of("K01: 媒體型態"), sheet.lines("K"));
		Decision rivals = sheet.result().report().suspects().stream().filter(suspect -> suspect.kind() == DecisionKind.LABEL_RIVALS).findFirst().orElseThrow();
		assertEquals("媒體型式", rivals.before());
		assertEquals("媒體型態", rivals.after());
		assertEquals(List.of(3, 5), rivals.places().stream().map(Place::line).toList());
		assertEquals(List.of("媒體型式", "媒體型式"), sheet.dropped());
	}

	@Test
	void saysWhichCodeARivalLabelBelongsTo() {
		assertEquals(List.of("K02: 甲 = K01 -> 乙"), cited("K01 甲 K02 乙", "K01 甲 K02 乙", "K02 甲").decisions(DecisionKind.LABEL_RIVALS));
	}

	@Test
	void knowsACitationWithoutACodeByItsLabel() {
		Sheet sheet = cited("K01 甲知識 K02 乙知識", "乙知識<br>甲知識");

		assertEquals(List.of("知識 K01、K02", "知識 K02、K01"), sheet.lines("知識 "));
		assertEquals(2, sheet.decisions(DecisionKind.CODE_INFERRED).size());
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void partsALabelThatSticksToTheOneBeforeForWantOfACode() {
		Sheet sheet = cited("K01 甲知識 K02 乙知識 K03 丙知識", "K01 甲知識 乙知識 K03 丙知識", "K01 甲知識");

		assertEquals(List.of("知識 K01、K02、K03", "知識 K01、K02、K03", "知識 K01"), sheet.lines("知識 "));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void givesTheNextCodeToALabelThatNobodyPrintsWithACode() {
		Sheet sheet = cited("K01 甲知識 K02 乙知識", "丁知識", "丁知識");

		assertEquals(List.of("知識 K01、K02", "知識 K03", "知識 K03", "K03: 丁知識"), sheet.lines("知識 ", "K03"));
		assertEquals(List.of("T1.2: 丁知識 -> K03"), sheet.decisions(DecisionKind.CODE_ASSIGNED));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void readsAllLabelsWithoutAnyCodes() {
		Sheet sheet = cited("甲知識<br>乙知識", "乙知識<br>丙知識");

		assertEquals(List.of("知識 K01、K02", "知識 K02、K03", "K01: 甲知識", "K02: 乙知識", "K03: 丙知識"), sheet.lines("知識 ", "K0"));
	}
}
