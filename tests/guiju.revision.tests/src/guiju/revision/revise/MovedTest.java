package guiju.revision.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import guiju.dsl.StandardParser;

class MovedTest {

	private static final StandardParser PARSER = StandardParser.standalone();

	@Test
	void countsWhatMovesOn() throws ReviseRefusedException {
		String before = """
				職能基準 TFB5139-901v2 // 代碼
				職業: 社區咖啡師
				有效期限 2029/01/14
				T1: 飲品製作
				  // 容許 missing-output: 例行工作
				  T1.1: 萃取咖啡
				    級別 3
				    P1.1.1: 調整萃取參數。
				      緣由: 依座談意見。
				修正說明
				  刪除 P1.2.3: 併入P1.2.1。
				版本沿革
				  V2 TFB5139-901v2 2026/01/15: 社區咖啡師
				    狀態: 最新版本
				  V1 TFB5139-901v1 2022/11/30: 咖啡師
				    狀態: 歷史版本
				""";

		Moved moved = Moved.of(PARSER.parse(before), PARSER.parse(new Reviser(PARSER).revise(before, LocalDate.of(2026, 12, 15)).text()));

		assertEquals(new Moved("TFB5139-901v2", "TFB5139-901v3", 1, 1, 2, "2029/01/14", 2), moved);
	}

	@Test
	void aFirstVersionGetsItsHistory() throws ReviseRefusedException {
		String before = "職能基準 TFB5139-901v1\n職業: 社區咖啡師\n";

		Moved moved = Moved.of(PARSER.parse(before), PARSER.parse(new Reviser(PARSER).revise(before, null).text()));

		assertEquals(new Moved("TFB5139-901v1", "TFB5139-901v2", 2, 0, 0, null, 0), moved);
	}
}
