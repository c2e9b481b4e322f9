package guiju.revision.merge;

import static guiju.revision.merge.Merging.BASE;
import static guiju.revision.merge.Merging.merge;
import static guiju.revision.merge.Merging.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import guiju.dsl.edit.Replacements;
import guiju.dsl.formatting.StandardFormatter;
import guiju.revision.wording.Wordings;
import guiju.text.keyword.Vocabulary;

/** What committees do to one standard on both sides, and what comes of it. */
class MergerTest {

	private static final String TASK_A = "T1.2: 競品分析\n    級別 4\n    P1.2.1: 分析競品之媒體策略。\n    知識 K01\n    技能 S01\n  T1.3: 媒體企劃案撰寫";
	private static final String TASK_B = "T1.2: 受眾研究\n    級別 4\n    P1.2.1: 訪談目標受眾並整理洞察。\n    知識 K04\n    技能 S01\n  T1.3: 媒體企劃案撰寫";

	private static String inserted(String task) {
		return with("T1.2: 媒體企劃案撰寫", task).replace("O1.2.1", "O1.3.1").replace("P1.2.1: 依", "P1.3.1: 依");
	}

	@Test
	void bothInsertATaskAndBothAreThereAndNumbered() {
		String theirs = with(inserted(TASK_B), "【註1】\n", "【註1】\n  K04: 受眾研究方法\n");

		MergeResult result = merge(BASE, inserted(TASK_A), theirs);

		assertTrue(result.isClean(), () -> result.conflicts().toString());
		assertTrue(result.text().contains("  T1.2: 競品分析\n"), result.text());
		assertTrue(result.text().contains("  T1.3: 受眾研究\n    級別 4\n    P1.3.1: 訪談"), result.text());
		assertTrue(result.text().contains("  T1.4: 媒體企劃案撰寫\n    級別 4\n    O1.4.1: 媒體企劃書\n    P1.4.1: 依需求分析撰寫企劃書，見【T1.1】。\n"), result.text());
	}

	@Test
	void newDefinitionsOfBothSidesWithOneCodeGetTwoAndCitationsFollow() {
		String ours = with(with("【註1】\n", "【註1】\n  K04: 生成式人工智慧\n"), "    知識 K02\n", "    知識 K02、K04\n");
		String theirs = with(with("【註1】\n", "【註1】\n  K04: 受眾研究方法\n"), "    知識 K03\n", "    知識 K03、K04\n");

		MergeResult result = merge(BASE, ours, theirs);

		assertTrue(result.isClean());
		assertTrue(result.text().contains("  K04: 生成式人工智慧\n  K05: 受眾研究方法\n"), result.text());
		assertTrue(result.text().contains("    知識 K02、K04\n"), result.text());
		assertTrue(result.text().contains("    知識 K03、K05\n"), result.text());
	}

	@Test
	void theSameAdditionOnBothSidesIsOne() {
		String ours = with(with("【註1】\n", "【註1】\n  K04: 生成式人工智慧\n"), "    知識 K02\n", "    知識 K02、K04\n");
		String theirs = with(with("【註1】\n", "【註1】\n  K04: 生成式人工智慧\n"), "    知識 K03\n", "    知識 K03、K04\n");

		MergeResult result = merge(BASE, ours, theirs);

		assertEquals(with(ours, "    知識 K03\n", "    知識 K03、K04\n"), result.text());
	}

	@Test
	void changesInDifferentClausesAreJoined() {
		MergeResult result = merge(BASE, with("與客戶溝通", "與客戶深入溝通"), with("並記錄重點", "並記錄會議重點"));

		assertEquals(with("與客戶溝通，確認預算與時程，並記錄重點", "與客戶深入溝通，確認預算與時程，並記錄會議重點"), result.text());
	}

	@Test
	void changesOfOneClauseAreAConflictAroundThatLine() {
		MergeResult result = merge(BASE, with("依預算向媒體洽談價格", "依預算向媒體議價"), with("依預算向媒體洽談價格", "向媒體公司洽談價格"));

		assertEquals(with("    P2.1.1: 依預算向媒體洽談價格。\n", """
				<<<<<<< ours
				    P2.1.1: 依預算向媒體議價。
				=======
				    P2.1.1: 向媒體公司洽談價格。
				>>>>>>> theirs
				"""), result.text());
		assertEquals(List.of(new Conflict(Conflict.Kind.CHANGED_BOTH, "P2.1.1", 27, "依預算向媒體議價。", "向媒體公司洽談價格。")), result.conflicts());
		assertEquals("P2.1.1：兩邊改成不同的內容：「依預算向媒體議價。」與「向媒體公司洽談價格。」。", said(result.conflicts().get(0)));
	}

	@Test
	void showsTheBaseWhereItIsAskedFor() {
		MergeOptions options = new MergeOptions("HEAD", "abc", "分支", 9, true);

		MergeResult result = Merging.MERGER.merge(BASE, with("級別 3", "級別 4"), with("級別 3", "級別 2"), options);

		assertEquals(with("    級別 3\n", """
				<<<<<<<<< HEAD
				    級別 4
				||||||||| abc
				    級別 3
				=========
				    級別 2
				>>>>>>>>> 分支
				"""), result.text());
	}

	@Test
	void deletedAgainstUntouchedIsDeletedAndTheRestCloses() {
		String ours = with("    P1.1.1: 蒐集媒體型態、工具等應用現況及發展趨勢。\n", "").replace("P1.1.2", "P1.1.1");

		MergeResult result = merge(BASE, ours, with("級別 3", "級別 2"));

		assertEquals(ours.replace("級別 3", "級別 2"), result.text());
	}

	@Test
	void deletedAgainstChangedIsAConflict() {
		String deleted = with("    P1.1.1: 蒐集媒體型態、工具等應用現況及發展趨勢。\n", "").replace("P1.1.2", "P1.1.1");
		String changed = with("發展趨勢", "未來發展趨勢");

		assertEquals(Conflict.Kind.DELETED_OURS, merge(BASE, deleted, changed).conflicts().get(0).kind());
		assertEquals(Conflict.Kind.DELETED_THEIRS, merge(BASE, changed, deleted).conflicts().get(0).kind());
		assertEquals("P1.1.1：對方已刪除，我方卻有修改：「蒐集媒體型態、工具等應用現況及未來發展趨勢。」。", said(merge(BASE, changed, deleted).conflicts().get(0)));
	}

	@Test
	void aDeletedTaskThatTheOtherSideChangedIsKeptWithAllThatItCites() {
		String task = """
				  T2.1: 執行媒體採購
				    級別 3
				    O2.1.1: 採購單
				    P2.1.1: 依預算向媒體洽談價格。
				    知識 K03
				    技能 S02
				""";
		String ours = with(with(with(task, ""), "  K03: 廣電相關法規【註1】\n", ""), "  註1: 廣電法規、個人資料保護法。\n", "");
		String theirs = with("洽談價格。\n", "洽談價格。\n    P2.1.2: 簽訂契約。\n");

		MergeResult result = merge(BASE, ours, theirs);

		String kept = task.replace("洽談價格。\n", "洽談價格。\n    P2.1.2: 簽訂契約。\n");
		assertTrue(result.text().contains("<<<<<<< ours\n=======\n" + kept + ">>>>>>> theirs\n"), result.text());
		assertTrue(result.text().contains("<<<<<<< ours\n=======\n  K03: 廣電相關法規【註1】\n>>>>>>> theirs\n"), result.text());
		assertTrue(result.text().contains("<<<<<<< ours\n=======\n  註1: 廣電法規、個人資料保護法。\n>>>>>>> theirs\n"), result.text());
	}

	@Test
	void aDeletedDefinitionThatTheOtherSideHasComeToCiteIsAConflict() {
		String ours = with(with("    知識 K03\n", ""), "  K03: 廣電相關法規【註1】\n", "").replace("  註1: 廣電法規、個人資料保護法。\n", "");

		MergeResult result = merge(BASE, ours, with("    知識 K02\n", "    知識 K02、K03\n"));

		assertTrue(result.text().contains("    知識 K02、K03\n"));
		assertTrue(result.text().contains("<<<<<<< ours\n=======\n  K03: 廣電相關法規【註1】\n>>>>>>> theirs\n"), result.text());
		assertEquals(Conflict.Kind.CITED_THEIRS, result.conflicts().get(0).kind());
	}

	@Test
	void aFieldThatBothSidesFilledOtherwiseIsNotCalledTwoAdditions() {
		MergeResult result = merge(BASE, with("狀態: 最新版本\n", "狀態: 最新版本\n    更新說明: 增列採購。\n"), with("狀態: 最新版本\n", "狀態: 最新版本\n    更新說明: 文字修正。\n"));

		assertEquals(List.of(Conflict.Kind.CHANGED_BOTH), result.conflicts().stream().map(Conflict::kind).toList());
	}

	@Test
	void aMoveAndARewordingAreJoined() {
		MergeResult result = merge(BASE, moved(), with("確認預算與時程", "確認預算、時程與目標"));

		assertEquals(moved().replace("確認預算與時程", "確認預算、時程與目標"), result.text());
	}

	@Test
	void twoMovesOfOneElementAreAConflictAtBothPlaces() {
		String elsewhere = with(with("    P1.1.2: 與客戶溝通，確認預算與時程，並記錄重點。\n", ""), "見【T1.1】。\n",
				"見【T1.1】。\n    P1.2.2: 與客戶溝通，確認預算與時程，並記錄重點。\n");

		MergeResult result = merge(BASE, moved(), elsewhere);

		assertEquals(List.of(Conflict.Kind.MOVED_BOTH), result.conflicts().stream().map(Conflict::kind).toList());
		assertEquals(2, result.text().split("<<<<<<<", -1).length - 1);
	}

	private static String moved() {
		return with(with("    P1.1.2: 與客戶溝通，確認預算與時程，並記錄重點。\n", ""), "洽談價格。\n", "洽談價格。\n    P2.1.2: 與客戶溝通，確認預算與時程，並記錄重點。\n");
	}

	@Test
	void citationsAreJoinedAsSetsWithTheirOrder() {
		MergeResult result = merge(BASE, with("知識 K01、K02", "知識 K01、K03、K02"), with("知識 K01、K02", "知識 K02"));

		assertEquals(with("知識 K01、K02", "知識 K03、K02"), result.text());
	}

	@Test
	void commentsOfBothSidesSurvive() {
		MergeResult result = merge(BASE, with("  // 這個任務要再討論\n", "  // 這個任務要再討論\n  // 甲：下週\n"),
				with("  // 這個任務要再討論\n", "  // 乙：已討論\n"));

		assertTrue(result.isClean());
		assertTrue(result.text().contains("// 甲：下週\n") && result.text().contains("// 乙：已討論\n"), result.text());
	}

	@Test
	void reasonsOfBothSidesArePrintedAParagraphEach() {
		String line = "    P2.1.1: 依預算向媒體洽談價格。\n";

		MergeResult result = merge(BASE, with(line, line + "      緣由: 座談意見\n"), with(line, line + "      緣由: 專家意見\n"));

		assertEquals(with(line, line + "      緣由: 座談意見\n        | 專家意見\n"), result.text());
	}

	@Test
	void lineEndsThatOneSideChangedThroughoutAreThoseOfTheResult() {
		String base = BASE.replace("\n", "\r\n");
		String theirs = with(base, "【註1】\r\n", "【註1】\r\n  K04: 生成式人工智慧\r\n").replace("\r\n", "\n");

		MergeResult result = merge(base, with(base, "級別 3", "級別 2"), theirs);

		assertEquals(theirs.replace("級別 3", "級別 2"), result.text());
	}

	@Test
	void whatOneSideAddsIsWrittenInTheMannerThatTheOtherHasMadeItsOwn() {
		String ours = formatted(BASE);
		String theirs = with("【註1】\n", "【註1】\n  K04: 生成式人工智慧\n").replace("T2: 媒體採購\n", "T2: 媒體採購\n  T2.1: 規劃採購\n    級別 4\n    知識 K03、K04\n")
				.replace("T2.1: 執行", "T2.2: 執行").replace("O2.1.1", "O2.2.1").replace("P2.1.1", "P2.2.1");

		MergeResult result = merge(BASE, ours, theirs);

		assertEquals(formatted(theirs), result.text());
	}

	private static String formatted(String text) {
		return Replacements.apply(text, StandardFormatter.format(text, Vocabulary.ENGLISH));
	}

	@Test
	void aLineThatCannotBeReadLeadsToAMergeByLinesThatSaysSo() {
		String ours = with("    級別 3\n", "    級別 3\n看不懂的行\n");

		MergeResult result = merge(BASE, ours, with("職業: 媒體企劃人員", "職業: 媒體企劃專員"));

		assertEquals(with(ours, "職業: 媒體企劃人員", "職業: 媒體企劃專員"), result.text());
		assertEquals("ours 的第 26 行看不懂，因此改以文字行合併；代碼可能重複，請以 guiju validate 檢查。",
				new Wordings(Locale.TAIWAN).text(result.plainReason().orElseThrow()));
	}

	@Test
	void codesThatWereNotNumberedThroughStayUnlessTheyCollide() {
		String base = with("K03: 廣電", "K07: 廣電").replace("知識 K03", "知識 K07");
		String ours = with(base, "【註1】\n", "【註1】\n  K08: 生成式人工智慧\n");
		String theirs = with(with(base, "【註1】\n", "【註1】\n  K08: 受眾研究方法\n"), "知識 K07\n", "知識 K07、K08\n");

		MergeResult result = merge(base, ours, theirs);

		assertTrue(result.text().contains("  K07: 廣電相關法規【註1】\n  K08: 生成式人工智慧\n  K09: 受眾研究方法\n"), result.text());
		assertTrue(result.text().contains("    知識 K07、K09\n"), result.text());
	}

	@Test
	void twoFilesThatBeganWithNothingAreJoinedByWhatTheyShare() {
		String ours = BASE;
		String theirs = with("【註1】\n", "【註1】\n  K04: 生成式人工智慧\n");

		MergeResult result = merge("", ours, theirs);

		assertFalse(result.plainReason().isPresent());
		assertEquals(theirs, result.text());
	}

	@Test
	void rowsOfTheHistoryAreOneByTheirVersion() {
		String row = "版本沿革\n  V5 KMC2431-001v5 %s: 媒體企劃人員\n    狀態: 最新版本\n";

		MergeResult result = merge(BASE, with("版本沿革\n", row.formatted("2026/12/01")), with("版本沿革\n", row.formatted("2026/12/01") + "    更新說明: 增列\n"));

		assertTrue(result.isClean(), result.text());
		assertEquals(1, result.text().split("V5 ", -1).length - 1, result.text());
	}

	private static String said(Conflict conflict) {
		return new Wordings(Locale.TAIWAN).text(conflict.kind().key(), conflict.what(), conflict.ours(), conflict.theirs());
	}
}
