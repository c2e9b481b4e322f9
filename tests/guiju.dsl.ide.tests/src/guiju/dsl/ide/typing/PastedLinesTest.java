package guiju.dsl.ide.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.dsl.edit.Replacements;
import guiju.model.code.ElementKind;
import guiju.testing.Parsing;

class PastedLinesTest {

	private static final String TASK = "T1: 甲\n  T1.1: 乙\n    級別 4\n    P1.1.1: 丙。\n      緣由: 因\n    知識 K01\n知識定義\n  K01: 一\n";

	@Test
	void makesIndicatorsOfLinesBelowTheIndicatorAtHand() {
		assertEquals("T1: 甲\n  T1.1: 乙\n    級別 4\n    P1.1.1: 丙。\n      緣由: 因\n    P1.1.2: 依規定辦理。\n    P1.1.3: 確認結果。\n    知識 K01\n知識定義\n  K01: 一\n",
				pasted(ElementKind.INDICATOR, TASK, "丙。", "● 依規定辦理。\r\n\r\n2. 確認結果。\r\n"));
	}

	@Test
	void makesOutputsAndKnowledge() {
		assertEquals(TASK.replace("級別 4\n", "級別 4\n    O1.1.1: 計畫書\n    O1.1.2: 紀錄\n"), pasted(ElementKind.OUTPUT, TASK, "級別", "(1)計畫書\n（二）紀錄"));
		assertEquals(TASK + "  K02: 媒體型態\n  K03: 工具\n", pasted(ElementKind.KNOWLEDGE, TASK, "K01: 一", "K05媒體型態\nK06 工具"));
	}

	@Test
	void takesABlankLine() {
		assertEquals("知識定義\n  K01: 甲\n  K02: 乙\n", pasted(ElementKind.KNOWLEDGE, "知識定義\n\n", "\n", "甲\n乙"));
	}

	@Test
	void goesBehindWhatItWouldPart() {
		assertEquals(TASK.replace("知識 K01\n", "知識 K01\n  T1.2: 丁\n"), pasted(ElementKind.TASK, TASK, "丙。", "丁"));
		assertEquals(TASK.replace("知識 K01\n", "知識 K01\nT2: 丁\n"), pasted(ElementKind.DUTY, TASK, "級別", "丁"));
		assertEquals(TASK + "  K02: 丁\n", pasted(ElementKind.KNOWLEDGE, TASK, "級別", "丁"));
		assertEquals(TASK.replace("因\n", "因\n    P1.1.2: 丁\n"), pasted(ElementKind.INDICATOR, TASK, "K01: 一", "丁"));
	}

	@Test
	void takesNoCodeThatIsTaken() {
		assertEquals("K01: 甲\nK02: 丙\nK04: 丁\nK03 乙\n", pasted(ElementKind.KNOWLEDGE, "K01: 甲\nK03 乙\n", "甲", "丙\n丁"));
	}

	@Test
	void leavesWordsThatOnlyLookLikeMarkers() {
		assertEquals("A4 紙張", PastedLines.text("A4 紙張"));
		assertEquals("P2P 平台", PastedLines.text("P2P 平台"));
		assertEquals("1.5 倍速", PastedLines.text("1.5 倍速"));
		assertEquals("3D 設計", PastedLines.text("- 3D 設計"));
		assertEquals("一般原則", PastedLines.text("一般原則"));
		assertEquals("媒體", PastedLines.text("P1.1.1: 媒體"));
	}

	private static String pasted(ElementKind kind, String text, String at, String pasted) {
		return Replacements.apply(text, List.of(PastedLines.as(kind, Parsing.parse(text), text.indexOf(at) + (at.equals("\n") ? 1 : 0), pasted)));
	}
}
