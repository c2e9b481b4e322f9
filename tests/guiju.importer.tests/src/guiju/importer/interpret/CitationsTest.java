package guiju.importer.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.importer.Sheet;
import guiju.importer.report.DecisionKind;

class CitationsTest {

	private static Sheet first() {
		return Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 句。", "3", "K01 子；K02 丑；K03 寅", "S01 卯；S02 辰");
	}

	private static Sheet then(String knowledge) {
		return first().row("", "T1.2 丙", "", "P1.2.1 句。", "3", knowledge, "S01 卯");
	}

	@ParameterizedTest
	@ValueSource(strings = { "K01~K03", "K01～K03", "K01-K03", "K01 – K03", "K01至K03", "K01 ~ K03", "K01~K03、", "K01、K02~K03" })
	void readsRanges(String cell) {
		Sheet sheet = then(cell);

		assertEquals(List.of("知識 K01、K02、K03", "知識 K01、K02、K03", "K01: 子", "K02: 丑", "K03: 寅"), sheet.lines("知識 ", "K0"));
		assertEquals(1, sheet.decisions(DecisionKind.RANGE_EXPANDED).size());
		assertEquals(List.of(), sheet.dropped());
	}

	@ParameterizedTest
	@ValueSource(strings = { "K03~K01", "K01~K90" })
	void doesNotMakeUpRanges(String cell) {
		assertEquals(List.of(), then(cell).decisions(DecisionKind.RANGE_EXPANDED));
	}

	@Test
	void saysOfARangeWhatIsNowhereDefined() {
		assertEquals(List.of("T1.2: K04 -> null", "T1.2: K05 -> null"), then("K03~K05").decisions(DecisionKind.LABEL_MISSING));
	}

	@ParameterizedTest
	@ValueSource(strings = { "同T1.1", "同 T1.1。", "如T1.1", "同任務1.1", "同上", "同上列", "同Ｔ１.１" })
	void followsReferencesToAnotherTask(String cell) {
		Sheet sheet = then(cell);

		assertEquals(List.of("知識 K01、K02、K03", "知識 K01、K02、K03"), sheet.lines("知識 "));
		assertEquals(List.of("T1.2: " + cell + " -> K01、K02、K03"), sheet.decisions(DecisionKind.REFERENCE_FOLLOWED));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void citesMoreThanAReferenceSays() {
		assertEquals(List.of("知識 K01、K02、K03", "知識 K01、K02、K03、K04"), then("同T1.1、K04 巳").lines("知識 "));
	}

	@Test
	void doesNotFollowAReferenceThatLeadsNowhere() {
		Sheet sheet = then("同T7.1");

		assertEquals(List.of("T1.2: 同T7.1 -> K04"), sheet.decisions(DecisionKind.CODE_ASSIGNED));
	}

	@ParameterizedTest
	@ValueSource(strings = { "無", "-", "N/A", "−", "（無）" })
	void knowsACellThatSaysNothing(String cell) {
		Sheet sheet = then(cell);

		assertEquals(List.of("知識 K01、K02、K03"), sheet.lines("知識 "));
		assertEquals(List.of(), sheet.dropped());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.電工圖<br>2.材料學", "1. 電工圖 2. 材料學", "(1)電工圖<br>(2)材料學", "●電工圖●材料學", "1、電工圖<br>2、材料學" })
	void countsLabelsWithoutCodes(String cell) {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 句。", "3", cell, "");

		assertEquals(List.of("K01: 電工圖", "K02: 材料學"), sheet.lines("K0"));
		assertEquals(List.of(), sheet.dropped());
	}

	@Test
	void givesALineOfItsOwnBelowAKnownLabelItsOwnCode() {
		Sheet sheet = then("K01 子<br>KA03 急救");

		assertEquals(List.of("知識 K01、K02、K03", "知識 K01、K04", "K04: KA03 急救"), sheet.lines("知識 ", "K04"));
		assertEquals(List.of("T1.2: KA03 急救 -> K04"), sheet.decisions(DecisionKind.CODE_ASSIGNED));
	}

	@Test
	void partsOutputsFromTheCommaBetweenThem() {
		assertEquals(List.of("O1.1.1: 名單", "O1.1.2: 分析表"), Sheet.main().row("T1 甲", "T1.1 乙", "O1.1.1 名單、O1.1.2 分析表", "P1.1.1 句。", "3", "", "").lines("O"));
	}

	@Test
	void readsCodesInBracketsAndNumbersWithoutLetters() {
		assertEquals(List.of("T1: 甲", "T1.1: 乙", "P1.1.1: 句。", "K01: 丙"),
				Sheet.main().row("(T1)甲", "【T1.1】乙", "", "（P1.1.1）句。", "3", "[K01]丙", "").lines("T", "P", "K0"));
		Sheet bare = Sheet.main().row("1.甲", "1.1乙", "1.1.1 丙表", "1.1.1句。<br>1.1.2 句。", "3", "1.丁", "").row("", "1.2 戊", "", "1.2.1句。", "3", "1.丁", "");
		assertEquals(List.of("T1: 甲", "T1.1: 乙", "O1.1.1: 丙表", "P1.1.1: 句。", "P1.1.2: 句。", "T1.2: 戊", "P1.2.1: 句。", "K01: 丁"), bare.lines("T", "O", "P", "K0"));
		assertEquals(List.of(), bare.dropped());
	}

	@Test
	void tellsCodesOfThreeFiguresFromThoseOfTwo() {
		Sheet sheet = Sheet.main().row("T1 甲", "T1.1 乙", "", "P1.1.1 句。", "3", "K001甲K002乙", "S01丙S02丁").raw("\n職能內涵 (A=attitude 態度)\nA01彈性：句。\n");

		assertEquals(List.of("知識 K001、K002", "技能 S01、S02", "A01: 彈性"), sheet.lines("知識 ", "技能 ", "A0"));
	}
}
