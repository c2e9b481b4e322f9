package guiju.dsl.lexing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineProblemsTest {

	private static final String ABOVE = "職能基準 KMC2431-001v4\n職業: x\n工作描述: y\nT1: a\nT1.1: b\n級別 4\n知識 K01\n";

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '⇒', value = {"散文一行⇒UNKNOWN 散文一行", "備註：內容⇒UNKNOWN 備註", "1. 第一⇒UNKNOWN 1.", "0.5公尺⇒UNKNOWN 0.5公尺", "容許 x: y⇒UNKNOWN 容許",
			"level4⇒UNKNOWN level4", "：x⇒UNKNOWN ：", "T1.2 企劃⇒MISSING_COLON T1.2", "T1.2⇒MISSING_COLON T1.2", "K02媒體⇒MISSING_COLON K02",
			"Ｋ０２媒體⇒MISSING_COLON Ｋ０２", "O2.3.13D設計初稿⇒MISSING_COLON O2.3.13", "K02.⇒MISSING_COLON K02", "職業 x⇒MISSING_COLON 職業",
			"工作描述AI應用⇒MISSING_COLON 工作描述", "行業別 M7310 AI 產業⇒MISSING_COLON 行業別 M7310", "行業別 廣告業⇒MISSING_COLON 行業別",
			"刪除 P1.2.3 併入P1.2.2。⇒MISSING_COLON 刪除 P1.2.3", "級別 T1.1依複雜度調整⇒MISSING_COLON 級別 T1.1", "引用 T1.1 K05 已涵蓋⇒MISSING_COLON 引用 T1.1 K05",
			"註1 廣電⇒MISSING_COLON 註1", "V4 KMC2431-001v4 2023/12/15 媒體⇒MISSING_COLON V4 KMC2431-001v4 2023/12/15", "T1.2 企劃: 需求⇒TOO_MANY_CODES T1.2",
			"刪除 P1 P2: x⇒TOO_MANY_CODES 刪除", "知識定義 x⇒HEADING_WITH_TEXT 知識定義", "說明：x⇒HEADING_WITH_TEXT 說明", "知識 應包括⇒CITATIONS_EXPECTED 知識",
			"技能3D建模⇒CITATIONS_EXPECTED 技能", "| x⇒NOTHING_TO_CONTINUE |", "-- x⇒NOTHING_TO_LIST --", "緣由: x⇒WRONG_OWNER 緣由", "定義: x⇒WRONG_OWNER 定義",
			"狀態: x⇒WRONG_OWNER 狀態", "級別 5⇒SECOND 級別", "級別5⇒SECOND 級別", "職業: z⇒SECOND 職業", "職類: z⇒SECOND 職類", "工作描述: z⇒SECOND 工作描述"})
	void tellsWhatIsWrongAndWhatTheLineBeginsWith(String line, String problem) {
		LineProblem found = only(ABOVE + "  " + line + "  \n");

		assertEquals(problem, found.kind() + " " + found.word(), line);
		assertEquals(List.of(ABOVE.length() + 2, ABOVE.length() + 2 + line.length()), List.of(found.start(), found.end()));
	}

	@ParameterizedTest
	@CsvSource({"K01: x,T1.2: 任務,K01", "說明,級別 5,說明", "條件: x,知識 K01,條件", "註1: x,任務: y,註", "職類別 KMC: x,P1: y,職類別", "基準級別 5,P1: y,基準級別"})
	void lineBetweenLinesThatBelongTogetherIsMisplaced(String line, String next, String word) {
		LineProblem found = only("T1: a\nT2.1:b\n" + line + "\n" + next);

		assertEquals(new LineProblem(LineProblem.Kind.MISPLACED, found.head(), 13, 13 + line.length(), word, 0, true), found);
	}

	@ParameterizedTest
	@CsvSource({"散文,BROKEN_LINE", "K01媒體,KNOWLEDGE_CODE", "Ｔ１ x,DUTY_CODE", "T1.1 x,TASK_CODE", "級別#4,LEVEL_WORD", "狀態最新版本,STATUS_WORD",
			"知識、K01,KNOWLEDGE_LIST",
			"V4 2023/1/1,VERSION_CODE", "註1廣電：x,NOTE_WORD", "職業 x,OCCUPATION_WORD", "職業別2431 x,OCCUPATION_CLASS_WORD", "說明如下,SECTION_WORD",
			"| x,BAR", "定義: x,DEFINITION_WORD",
			"容許 x,BROKEN_LINE"})
	void tellsWhatTheLineSeemsMeantToBe(String line, Tok head) {
		assertEquals(head, only(line).head());
	}

	@Test
	void strayLinesDirectlyBelowBelongToTheProblem() {
		assertEquals(2, only("T1: a\nT1.1: b\n級別 4\nT1.2 c\n級別 4\n// 註解\n\n緣由: d").followers());
		assertEquals(List.of(1, 0), LineProblems.of("K01: a\n定義: b\n定義: c\nK02: d\n定義: e").problems().stream().map(LineProblem::followers).toList());
		assertEquals(List.of(0, 0), LineProblems.of("散文\n散文").problems().stream().map(LineProblem::followers).toList(),
				"a broken line is a problem of its own");
	}

	@Test
	void codesThatBeginLinesThatCannotBeReadAreThere() {
		assertEquals(Set.of("K01", "S02", "T1.2", "O4.2.1", "A01"),
				LineProblems.of("K1 媒體\nｓ０２分析\nT1.2#企劃\n04.2.1 x\nA01、主動\n散文\nB05 x").brokenCodes());
		assertEquals(Set.of("K05"), LineProblems.of("T1: a\nT1.1: b\nK05: c\n級別 4").brokenCodes(), "misplaced");
		assertEquals(Set.of("K05"), LineProblems.of("T1: a\nT1.1: b\n散文\nK05: c\n級別 4").brokenCodes(), "below a line that cannot be read");
		assertEquals(Set.of(), LineProblems.of("知識 應包括K01\n刪除 K01").brokenCodes());
	}

	@Test
	void readableTextHasNoProblems() {
		assertEquals(new LineProblems(List.of(), Set.of()), LineProblems.of(ABOVE));
	}

	private static LineProblem only(String text) {
		List<LineProblem> problems = LineProblems.of(text).problems();
		assertEquals(1, problems.size(), problems::toString);
		return problems.get(0);
	}
}
