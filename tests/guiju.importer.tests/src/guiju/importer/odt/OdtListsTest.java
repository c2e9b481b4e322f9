package guiju.importer.odt;

import static guiju.importer.odt.Odt.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class OdtListsTest {

	private static final String STYLE = "<text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\" style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/>"
			+ "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-prefix=\"(\" style:num-suffix=\")\"/>"
			+ "<text:list-level-style-bullet text:level=\"3\" text:bullet-char=\"●\"/></text:list-style>";
	private static final String CODES = "<text:list-style style:name=\"T\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-prefix=\"T\"/>"
			+ "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" style:num-list-format=\"T%1%.%2%\"><style:list-level-properties>"
			+ "<style:list-level-label-alignment text:label-followed-by=\"nothing\"/></style:list-level-properties></text:list-level-style-number></text:list-style>";

	private static String list(String attributes, String... entries) {
		return "<text:list " + attributes + ">" + String.join("", entries) + "</text:list>";
	}

	private static String entry(String... content) {
		return "<text:list-item>" + String.join("", content) + "</text:list-item>";
	}

	@Test
	void nestsListsAndKeepsFurtherParagraphsWithTheirEntry() {
		String body = list("text:style-name=\"N\"", entry(p("甲"), list("", entry(p("乙"), p("續")), entry(p("丙"), list("", entry(p("丁")))))), entry(p("戊")),
				"<text:list-header>" + p("無") + "</text:list-header>");

		assertEquals(List.of("[1一、]甲", "[2(1)]乙¶續", "[2(2)]丙", "[3●]丁", "[1二、]戊", "無"), Odt.of(body).with(STYLE).lines());
	}

	@Test
	void countsOnWhereAListSaysSo() {
		String body = list("text:style-name=\"N\" xml:id=\"a\"", entry(p("甲"))) + p("段")
				+ list("text:style-name=\"N\" text:continue-numbering=\"true\"", entry(p("乙")))
				+ list("text:style-name=\"N\"", entry(p("丙"))) + list("text:style-name=\"N\" text:continue-list=\"a\"", entry(p("丁")))
				+ list("text:style-name=\"N\"", "<text:list-item text:start-value=\"10\">" + p("戊") + "</text:list-item>");

		assertEquals(List.of("[1一、]甲", "段", "[1二、]乙", "[1一、]丙", "[1三、]丁", "[1十、]戊"), Odt.of(body).with(STYLE).lines());
	}

	@Test
	void keepsCodesThatOnlyTheNumberingPrints() {
		String body = list("text:style-name=\"T\"", entry(p("職責"), list("", entry(p("任務")), entry(p("任務")))), entry(p("職責"), list("", entry(p("任務")))));

		assertEquals(List.of("T1 職責", "T1.1任務", "T1.2任務", "T2 職責", "T2.1任務"), Odt.of(body).with(CODES).lines());
	}

	@Test
	void numbersHeadings() {
		String outline = "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/></text:outline-style>";

		assertEquals(List.of("[11.]甲", "[12.]乙"), Odt.of("<text:h text:outline-level=\"1\">甲</text:h><text:h text:outline-level=\"1\">乙</text:h>").withCommon(outline).lines());
	}
}
