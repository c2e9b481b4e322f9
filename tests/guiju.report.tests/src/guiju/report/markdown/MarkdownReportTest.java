package guiju.report.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import guiju.report.Hostile;
import guiju.report.Pairs;
import guiju.report.Revision;
import guiju.report.wording.Wording;

class MarkdownReportTest {

	private static final Wording CHINESE = new Wording(Wording.CHINESE);

	@Test
	void isATableOfThreeColumns() {
		String text = MarkdownReport.write(Revision.comparison(), CHINESE);

		assertTrue(text.startsWith("# 數位媒體企劃人員職能基準修正前後對照表\n"), text);
		assertTrue(text.contains("\n原名稱：媒體企劃人員\n"), text);
		assertTrue(text.contains("\n| 修正規定 | 現行規定 | 說明 |\n|---|---|---|\n"), text);
		assertTrue(text.contains("大專以上畢業，或具 <ins>3</ins> 年以上"), text);
		assertTrue(text.contains("|  | <del>P2.3.4</del> <del>客戶與媒體關係維護。</del> | **刪除**〔實質〕<br>與P2.3.1重複。 |"), text);
		assertTrue(text.contains("| T1.3 職能級別：<ins>5</ins> | T1.2 職能級別：<del>4</del> |"), text);
	}

	@Test
	void whatFollowsSaysFromWhat() {
		String text = MarkdownReport.write(Revision.compare(Revision.before(), Revision.knowledgeAsSkill()), CHINESE);

		assertTrue(text.contains("<ins>S14 財務報表概念</ins> |"), text);
		assertTrue(text.contains("| **增列引用** S14<br>隨 知識 K04：刪除 |"), text);
		assertTrue(text.contains("| <ins>S14</ins> <ins>財務報表概念</ins> |  | **新增**<br>隨 知識 K04：刪除 |"), text);
	}

	@Test
	void aSplitOverSeveralTasksReadsAsOne() {
		String text = MarkdownReport.write(Revision.compare(Revision.before(), Revision.splitOverTasks()), CHINESE);

		String old = "<del>P2.2.4</del> 依分析結果，檢視媒體企劃成效<del>，並</del>視需要提出改善建議，以提升執行成效。";
		assertTrue(text.contains("| <ins>P2.1.6</ins> 依分析結果，檢視媒體企劃成效<ins>。</ins> | " + old + " | **拆分**〔實質〕<br>由P2.2.4分列〔系統擬〕 |"), text);
		assertTrue(text.contains("| <ins>P2.3.5</ins> 視需要提出改善建議，以提升執行成效。 | " + old + " | **拆分**<br>與前列 P2.2.4 → P2.1.6、P2.3.5 為同一項變更 |"), text);
	}

	@Test
	void noTextBreaksATable() {
		check(MarkdownReport.write(Hostile.comparison(), CHINESE));
		Pairs.each(20, comparison -> check(MarkdownReport.write(comparison, CHINESE)));
	}

	private static void check(String text) {
		int columns = 0;
		boolean table = false;
		for (String line : text.split("\n", -1)) {
			boolean row = line.startsWith("|");
			int pipes = line.replaceAll("\\\\.", "").replaceAll("[^|]", "").length();
			if (row && table)
				assertEquals(columns, pipes, line);
			columns = pipes;
			table = row;
		}
	}

	@Test
	void noTextIsMarkup() {
		String text = MarkdownReport.write(Hostile.comparison(), CHINESE);

		assertFalse(text.contains("<script"), text);
		assertFalse(text.contains("<img"), text);
		assertFalse(text.contains("[連](javascript"), text);
		assertEquals(0, text.lines().filter(line -> line.matches("- .*|\\d+\\. .*|> [^⚠].*|# 標題.*")).count());
	}

	@Test
	void leavesCodesAndCommonSignsReadable() {
		assertEquals("P1.1.1 KMC2431-001v4：A-B（甲）2.5 倍", Escape.text("P1.1.1 KMC2431-001v4：A-B（甲）2.5 倍"));
		assertEquals("1\\. 一", Escape.text("1. 一"));
		assertEquals("\\- 一<br>\\# 二", Escape.text("- 一\n# 二"));
		assertEquals("a \\| b \\\\\\| c", Escape.text("a | b \\| c"));
		assertEquals("&lt;b&gt; &amp;amp;", Escape.text("<b> &amp;"));
	}

	@Test
	void saysThatNothingChanged() {
		String text = MarkdownReport.write(Revision.compare(Revision.before(), Revision.before()), CHINESE);

		assertTrue(text.endsWith("**內容相同** 兩個版本印出的內容完全相同。\n"), text);
	}
}
