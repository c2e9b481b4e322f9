package guiju.rules.numbering;

import static guiju.rules.FindingCode.NUMBERING_GAP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.model.Knowledge;
import guiju.model.OcsFactory;
import guiju.model.Standard;
import guiju.rules.Messages;
import guiju.rules.StandardRules;
import guiju.testing.Findings;

class NumberingGapTest {

	@Test
	void reportsNumbersThatAreLeftOutAtTheElementAfterThem() {
		Findings findings = check("K01 K03 K06");

		assertEquals(List.of("3:3 'K03'", "4:3 'K06'"), findings.only(NUMBERING_GAP));
		assertEquals(List.of("K03 之前缺少 K02。請補上 K02，或重新編號。", "K06 之前缺少 K04 至 K05。請補上，或重新編號。"),
				findings.messages(NUMBERING_GAP, Messages.CHINESE));
		assertEquals(List.of("K02 is left out before K03. Add K02, or renumber.", "K04 to K05 are left out before K06. Add them, or renumber."),
				findings.messages(NUMBERING_GAP, Messages.ENGLISH));
		assertEquals(List.of("重新編號", "重新編號"), findings.fixes(NUMBERING_GAP, Messages.CHINESE));
	}

	@ParameterizedTest
	@CsvSource({"K02 K03,2:3 'K02'", "K01 K999999,3:3 'K999999'", "K03 K01,2:3 'K03'", "K01 K02 K02 K05,5:3 'K05'"})
	void reportsAGapOnceWhereverItIs(String codes, String place) {
		assertEquals(List.of(place), check(codes).only(NUMBERING_GAP));
	}

	@ParameterizedTest
	@ValueSource(strings = {"K01 K02 K03", "K1 Ｋ２ k3", "K02 K01 K03", "K01 知識 K03", "知識 K02", "K01 K01 K03", "K01 K03 K03", "K01 K00 K03"})
	void acceptsRowsWithoutAGapOrWhoseGapAnotherFindingTells(String codes) {
		assertEquals(List.of(), check(codes).only(NUMBERING_GAP));
	}

	@Test
	void countsTasksOutputsAndIndicatorsBelowEachParent() {
		assertEquals(List.of("5:1 'T3'", "2:3 'T1.2'", "3:5 'O1.2.2'", "4:5 'P1.2.3'"),
				text("T1: 甲\n  T1.2: 乙\n    O1.2.2: 丙\n    P1.2.3: 丁。\nT3: 戊\n  T3.1: 己\n").only(NUMBERING_GAP));
	}

	@Test
	void leavesAnElementThatStandsElsewhereToNumberingParent() {
		assertEquals(List.of(), text("T1: 甲\n  T1.1: 乙\n    P1.1.1: 丙。\n    P1.1.3: 丁。\n  T1.2: 戊\n    P1.1.2: 己。\n").only(NUMBERING_GAP));
	}

	@Test
	void leavesALineThatCannotBeReadToThatLine() {
		assertEquals(List.of(), text("T1: 甲\n  T1.1: 乙\nT2 丙\nT3: 丁\n  T3.1: 戊\n知識定義\n  K01: 己\n  K02 庚\n  K03: 辛\n").only(NUMBERING_GAP));
	}

	@Test
	void leavesATaskWhoseChildrenAndPlaceSayAnotherCodeToNumberingParent() {
		assertEquals(List.of(), text("T1: 甲\n  T1.1: 乙\n  T1.9: 丙\n    P1.2.1: 丁。\n").only(NUMBERING_GAP));
	}

	@Test
	void readsTheRowBelowADutyWithoutCodeByItsFirstTask() {
		assertEquals(List.of("3:3 'T2.3'"), text("職責: 甲\n  T2.1: 乙\n  T2.3: 丙\n").only(NUMBERING_GAP));
	}

	@Test
	void endsSoonWithAHundredThousandGaps() {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		for (int i = 1; i <= 100_000; i++) {
			Knowledge knowledge = OcsFactory.eINSTANCE.createKnowledge();
			knowledge.setCode("K" + 2 * i);
			standard.getKnowledge().add(knowledge);
		}

		assertEquals(100_000, StandardRules.check(new NumberingGap(), standard, Findings.SETTINGS, Set.of()).size());
	}

	private static Findings check(String codes) {
		return text("知識定義\n  " + String.join("\n  ", List.of(codes.split(" ")).stream().map(code -> code + ": 名稱").toList()) + "\n");
	}

	private static Findings text(String text) {
		return Findings.of(text, Findings.SETTINGS, new NumberingGap());
	}
}
