package guiju.importer.docx;

import static guiju.importer.docx.Docx.level;
import static guiju.importer.docx.Docx.listed;
import static guiju.importer.docx.Docx.p;
import static guiju.importer.docx.Docx.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NumberingTest {

	@Test
	void printsBulletsAndNumbersAsMarks() {
		String levels = level(0, "taiwaneseCountingThousand", "%1、", "") + level(1, "decimal", "(%2)", "") + level(2, "bullet", "●", "");
		String body = listed(1, 0, "甲") + listed(1, 1, "乙") + listed(1, 1, "丙") + listed(1, 2, "丁") + listed(1, 0, "戊") + listed(1, 1, "己");

		assertEquals(List.of("[1一、]甲", "[2(1)]乙", "[2(2)]丙", "[3●]丁", "[1二、]戊", "[2(1)]己"), Docx.of(body).numbered(levels).lines());
	}

	@Test
	void keepsCodesThatOnlyTheNumberingPrints() {
		String levels = level(0, "decimal", "T%1", "") + level(1, "decimal", "T%1.%2", "<w:suff w:val=\"nothing\"/>") + level(2, "decimal", "P%1.%2.%3", "");
		String body = listed(1, 0, "職責") + listed(1, 1, "任務") + listed(1, 2, "指標") + listed(1, 2, "指標") + listed(1, 1, "任務") + listed(1, 2, "指標")
				+ listed(2, 0, "知識") + listed(3, 0, "註文");

		assertEquals(List.of("T1 職責", "T1.1任務", "P1.1.1 指標", "P1.1.2 指標", "T1.2任務", "P1.2.1 指標", "K01 知識", "【註1】 註文"),
				Docx.of(body).numbered(levels, level(0, "decimalZero", "K%1", ""), level(0, "decimal", "【註%1】", "")).lines());
	}

	@Test
	void keepsACodeThatStandsAloneInItsCell() {
		String body = "<w:tbl><w:tr><w:tc>" + listed(1, 0, "") + "</w:tc><w:tc>" + listed(2, 0, "") + "</w:tc><w:tc>" + listed(2, 0, "") + p("乙")
				+ "</w:tc></w:tr></w:tbl>";

		assertEquals(List.of("| {1} A01  | {2} 1. | {3} 乙 |"), Docx.of(body).numbered(level(0, "decimal", "A0%1", ""), level(0, "decimal", "%1.", "")).lines());
	}

	@Test
	void takesNumberingFromStyles() {
		String styles = "<w:style w:type=\"paragraph\" w:styleId=\"D\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
				+ "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:basedOn w:val=\"D\"/></w:style>";
		String levels = level(0, "decimal", "T%1", "<w:pStyle w:val=\"D\"/>") + level(1, "decimal", "T%1.%2", "<w:pStyle w:val=\"T\"/>");
		String body = styled("D", "職責") + styled("T", "任務") + "<w:p><w:pPr><w:pStyle w:val=\"D\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
				+ r("無") + "</w:p>"
				+ styled("D", "職責");

		assertEquals(List.of("T1 職責", "T1.1 任務", "無", "T2 職責"), Docx.of(body).with("styles", styles).numbered(levels).lines());
	}

	private static String styled(String style, String text) {
		return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
	}

	@Test
	void countsOnInOtherInstancesUnlessTheyStartAnew() {
		String numbering = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimalFullWidth", "%1.", "") + level(1, "ideographTraditional", "%2.",
				"<w:lvlRestart w:val=\"0\"/>")
				+ "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
				+ "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
		String body = listed(1, 0, "a") + listed(1, 1, "b") + listed(2, 0, "c") + listed(1, 1, "d") + listed(3, 0, "e") + listed(3, 0, "f");

		assertEquals(List.of("[1１.]a", "[2甲.]b", "[1２.]c", "[2乙.]d", "[1５.]e", "[1６.]f"), Docx.of(body).with("numbering", numbering).lines());
	}

	@Test
	void nestsListsByIndentationWhereAllAreOnTheFirstLevel() {
		String outer = level(0, "bullet", "●", "<w:pPr><w:ind w:left=\"480\" w:hanging=\"480\"/></w:pPr>");
		String inner = level(0, "bullet", "-", "<w:pPr><w:ind w:left=\"960\" w:hanging=\"480\"/></w:pPr>");
		String further = "<w:p><w:pPr><w:ind w:left=\"960\"/></w:pPr>" + r("續") + "</w:p>";

		assertEquals(List.of("[1●]甲", "[2-]乙¶續", "[1●]丙", "段", "[1-]丁"),
				Docx.of(listed(1, 0, "甲") + listed(2, 0, "乙") + further + listed(1, 0, "丙") + p("段") + listed(2, 0, "丁")).numbered(outer, inner).lines());
	}
}
