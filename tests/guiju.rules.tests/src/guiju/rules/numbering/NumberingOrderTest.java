package guiju.rules.numbering;

import static guiju.rules.FindingCode.NUMBERING_ORDER;
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

class NumberingOrderTest {

	@Test
	void reportsDefinitionThatStandsAfterAGreaterNumber() {
		Findings findings = check("K01 K03 K02 K04");

		assertEquals(List.of("4:3 'K02'"), findings.only(NUMBERING_ORDER));
		assertEquals(List.of("K02 排在 K03 之後；編號應由小到大。請移到 K03 之前，或重新編號。"), findings.messages(NUMBERING_ORDER, Messages.CHINESE));
		assertEquals(List.of("K02 stands after K03, but codes rise from first to last. Move it before K03, or renumber."),
				findings.messages(NUMBERING_ORDER, Messages.ENGLISH));
		assertEquals(List.of("renumber"), findings.fixes(NUMBERING_ORDER, Messages.ENGLISH));
	}

	@Test
	void reportsOneThatStandsTooEarlyAndNotAllAfterIt() {
		Findings findings = check("K04 K01 K02 K03");

		assertEquals(List.of("2:3 'K04'"), findings.only(NUMBERING_ORDER));
		assertEquals(List.of("K04 排在 K01 之前；編號應由小到大。請移到 K01 之後，或重新編號。"), findings.messages(NUMBERING_ORDER, Messages.CHINESE));
	}

	@ParameterizedTest
	@CsvSource({"K03 K02 K01,3:3 'K02' 4:3 'K01'", "K02 K01,3:3 'K01'", "K01 K12 K13 K11,5:3 'K11'", "K2 知識 Ｋ１,4:3 'Ｋ１'"})
	void reportsTheFewestThatMustMove(String codes, String places) {
		assertEquals(places, String.join(" ", check(codes).only(NUMBERING_ORDER)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"K01 K02 K03", "K01 K05 K09", "K01 K01 K02", "K02 K02 K02", "K01 知識 K02", "K01 K00 K02", "K9 K10 K11"})
	void acceptsRisingRowsAndLeavesEqualNumbersToDuplicateCode(String codes) {
		assertEquals(List.of(), check(codes).only(NUMBERING_ORDER));
	}

	@Test
	void looksAtEveryRow() {
		assertEquals(List.of("8:1 'T1'", "7:3 'T2.1'", "4:5 'O2.2.1'", "6:5 'P2.2.1'"), text("""
				T2: 甲
				  T2.2: 乙
				    O2.2.2: 丙
				    O2.2.1: 丁
				    P2.2.2: 戊。
				    P2.2.1: 己。
				  T2.1: 庚
				T1: 辛
				""").only(NUMBERING_ORDER));
	}

	@Test
	void leavesATaskWhoseChildrenAndPlaceSayAnotherCodeToNumberingParent() {
		assertEquals(List.of(), text("T1: 甲\n  T1.4: 乙\n    P1.1.1: 丙。\n  T1.2: 丁\n    P1.2.1: 戊。\n").only(NUMBERING_ORDER));
	}

	@Test
	void leavesCodesOfAnotherParentToNumberingParent() {
		assertEquals(List.of(), text("T1: 甲\n  T1.2: 乙\n    P1.2.1: 丙。\n    P1.1.3: 丁。\n    P1.2.2: 戊。\n").only(NUMBERING_ORDER));
	}

	@Test
	void endsSoonWithAHundredThousandFallingNumbers() {
		Standard standard = OcsFactory.eINSTANCE.createStandard();
		for (int i = 100_000; i >= 1; i--) {
			Knowledge knowledge = OcsFactory.eINSTANCE.createKnowledge();
			knowledge.setCode("K" + i);
			standard.getKnowledge().add(knowledge);
		}

		assertEquals(99_999, StandardRules.check(new NumberingOrder(), standard, Findings.SETTINGS, Set.of()).size());
	}

	private static Findings check(String codes) {
		return text("知識定義\n  " + String.join("\n  ", List.of(codes.split(" ")).stream().map(code -> code + ": 名稱").toList()) + "\n");
	}

	private static Findings text(String text) {
		return Findings.of(text, Findings.SETTINGS, new NumberingOrder());
	}
}
