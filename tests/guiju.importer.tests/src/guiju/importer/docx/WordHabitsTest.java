package guiju.importer.docx;

import static guiju.importer.docx.Docx.level;
import static guiju.importer.docx.Docx.listed;
import static guiju.importer.docx.Docx.p;
import static guiju.importer.docx.Docx.r;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.importer.ImportResult;
import guiju.importer.Importer;
import guiju.importer.office.Shown;

/** What authors do in Word, as far as it takes a reader and the whole pipeline to make a standard of it. */
class WordHabitsTest {

	private static final List<String> HEADER = List.of("主要職責", "工作任務", "工作產出", "行為指標", "職能級別", "職能內涵 (K=knowledge 知識)", "職能內涵 (S=skills 技能)");

	private static String row(String... cells) {
		StringBuilder row = new StringBuilder("<w:tr>");
		for (String cell : cells)
			row.append("<w:tc>").append(cell).append("</w:tc>");
		return row + "</w:tr>";
	}

	private static String main(String... cells) {
		return "<w:tbl>" + row(HEADER.stream().map(Docx::p).toArray(String[]::new)) + row(cells) + "</w:tbl>";
	}

	private static ImportResult imported(Docx docx) {
		ImportResult result = Importer.interpret(Shown.document(new DocxReader(), docx.zip().bytes()));
		assertEquals(List.of(), result.report().dropped().stream().map(dropped -> dropped.text()).toList());
		return result;
	}

	@Test
	void codesThatWordNumbersAreCodes() {
		String levels = level(0, "decimal", "T%1", "") + level(1, "decimal", "T%1.%2", "") + level(2, "decimal", "O%1.%2.%3", "") + level(3,
				"decimal", "P%1.%2.%4", "<w:lvlRestart w:val=\"2\"/>");
		String body = main(listed(1, 0, "媒體企劃"), listed(1, 1, "企劃需求分析"), listed(1, 2, "分析書"), listed(1, 3, "蒐集資訊。") + listed(1, 3, "確認需求。"), p("4"),
				listed(2, 0, "媒體型態") + listed(2, 0, "成效管理"), listed(3, 0, "資料蒐集"));

		String text = imported(Docx.of(body).numbered(levels, level(0, "decimalZero", "K%1", ""), level(0, "decimal", "S0%1", ""))).text();

		for (String element : List.of("T1: 媒體企劃", "T1.1: 企劃需求分析", "O1.1.1: 分析書", "P1.1.1: 蒐集資訊。", "P1.1.2: 確認需求。", "K01: 媒體型態", "K02: 成效管理", "S01: 資料蒐集"))
			assertTrue(text.contains(element), element + " in\n" + text);
	}

	@Test
	void footnotesAreNotes() {
		String body = main(p("T1 媒體企劃"), p("T1.1 企劃需求分析"), p("O1.1.1 分析書"), p("P1.1.1 蒐集資訊。"), p("4"),
				"<w:p>" + r("K01 廣電相關法規") + "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
						p("S01 資料蒐集")) + p("說明與補充事項")
				+ p("其他補充說明：");

		String text = imported(Docx.of(body).with("footnotes", "<w:footnote w:id=\"2\">" + p("廣電法規與著作權法等。") + "</w:footnote>")).text();

		assertTrue(text.contains("K01: 廣電相關法規【註1】"), text);
		assertTrue(text.contains("註1: 廣電法規與著作權法等。"), text);
	}

	@Test
	void aStandardWithinAFrameIsReadLikeAnyOther() {
		String inner = main(p("T1 媒體企劃"), p("T1.1 企劃需求分析"), p("O1.1.1 分析書"), p("P1.1.1 蒐集資訊。"), p("4"), p("K01 媒體型態"), p("S01 資料蒐集"));

		String text = imported(Docx.of("<w:tbl>" + row(p("媒體企劃人員職能基準") + inner + "<w:p/>") + "</w:tbl>")).text();

		assertTrue(text.contains("T1.1: 企劃需求分析"), text);
		assertTrue(text.contains("媒體企劃人員"), text);
	}
}
