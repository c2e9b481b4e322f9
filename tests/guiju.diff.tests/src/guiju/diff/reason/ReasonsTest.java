package guiju.diff.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import guiju.diff.Comparison;
import guiju.diff.Drill;
import guiju.diff.Versions;
import guiju.diff.change.Change;
import guiju.text.keyword.Keyword;
import guiju.text.keyword.Vocabulary;

/** Where the reasons of changes come from. */
class ReasonsTest {

	@Test
	void aReasonBelowTheLineIsThatOfItsChange() {
		assertEquals(List.of("P1.2.1 依座談意見。"), reasons("    P1.2.1: 進行媒體企劃提案簡報，並規劃工作時程。", "    P1.2.1: 進行媒體企劃提案簡報，並規劃時程。\n      緣由: 依座談意見。"));
		assertEquals(List.of("K05 業界需要。"), reasons("  K04: 廣電相關法規【註1】", "  K04: 廣電相關法規【註1】\n  K05: 生成式工具\n    緣由: 業界需要。"));
	}

	@Test
	void aReasonOfTheLastRoundIsNoneForThisOne() {
		String before = Drill.revised(Drill.BASE, "    P1.2.1: 進行媒體企劃提案簡報，並規劃工作時程。", "    P1.2.1: 進行媒體企劃提案簡報，並規劃工作時程。\n      緣由: 上一輪的理由。",
				"版本沿革", "修正說明\n  級別 T2.1: 上一輪的理由。\n版本沿革");

		assertEquals(List.of("P1.2.1 文字修正 *"), Drill.reasons(Versions.compare(before, Drill.revised(before, "規劃工作時程", "規劃時程"))));
		assertEquals(List.of("T2.1 級別由3調整為4 *"), Drill.reasons(Versions.compare(before, Drill.revised(before, "級別 3", "級別 4"))));
	}

	@Test
	void whatHasNoLineHasOneAmongTheRevisionReasons() {
		assertEquals(List.of("P1.1.3 併入P1.1.2。"), reasons("    P1.1.3: 檢視競爭品牌之投放紀錄，歸納可借鏡之作法。\n", "", "版本沿革", "修正說明\n  刪除 P1.1.3: 併入P1.1.2。\n版本沿革"));
		assertEquals(List.of("T2.1 較複雜。"), reasons("級別 3", "級別 4", "版本沿革", "修正說明\n  級別 T2.1: 較複雜。\n版本沿革"));
		assertEquals(List.of("T1.2 已涵蓋。", "T1.2 增列引用K04 *"),
				reasons("知識 K02、K03", "知識 K02、K04", "版本沿革", "修正說明\n  引用 T1.2 K3: 已涵蓋。\n版本沿革"));
		assertEquals(List.of("KMC2431-001v3 增列採購。"), reasons("採購與品質管控", "採購及品質管控", "版本沿革", "修正說明\n  欄位 工作描述: 增列採購。\n版本沿革"));
		assertEquals(List.of("2432 新分類。"), reasons("職業別 2431", "職業別 2432", "版本沿革", "修正說明\n  欄位 occupation-class: 新分類。\n版本沿革"));
	}

	@Test
	void aReasonBelowATaskSpeaksForItsLevelWhereItsLineStands() {
		assertEquals(List.of("T2.1 較複雜。"), reasons("  T2.1: 採購媒體資源\n    級別 3", "  T2.1: 採購媒體資源\n    緣由: 較複雜。\n    級別 4"));
		assertEquals(List.of("T2.1 名稱更明確。", "T2.1 級別由3調整為4 *"),
				reasons("  T2.1: 採購媒體資源\n    級別 3", "  T2.1: 採購媒體之資源\n    緣由: 名稱更明確。\n    級別 4"));
	}

	@Test
	void phrasesAreDraftedWhereNoReasonIsGiven() {
		assertEquals(List.of("K05 本項新增 *"), reasons("  K04: 廣電相關法規【註1】", "  K04: 廣電相關法規【註1】\n  K05: 生成式工具"));
		assertEquals(List.of("P1.1.3 本項刪除 *"), reasons("    P1.1.3: 檢視競爭品牌之投放紀錄，歸納可借鏡之作法。\n", ""));
		assertEquals(List.of("P1.2.2 由P1.1.3移列 *"), reasons("    P1.1.3: 檢視競爭品牌之投放紀錄，歸納可借鏡之作法。\n", "", "    知識 K02、K03", "    P1.2.2: 檢視競爭品牌之投放紀錄，歸納可借鏡之作法。\n    知識 K02、K03"));
		assertEquals(List.of("P2.1.2 由P2.1.2分列 *"), reasons("    P2.1.2: 辦理驗收及請款，並登錄廠商合作狀況。", "    P2.1.2: 辦理驗收及請款。\n    P2.1.3: 登錄廠商合作狀況。"));
		assertEquals(List.of("KMC2431-001v3 名稱修正 *"), reasons("職業: 媒體企劃人員", "職業: 媒體企劃專員"));
		assertEquals(List.of("KMC2431-001v3 有效期限修正 *"), reasons("2027/12/31", "2029/12/31"));
	}

	@Test
	void aPhraseForWhatWasFoundByExclusionAsksTheReaderToConfirm() {
		String before = Versions.example("KMC2431-001v4");
		String line = "    O1.1.1: 媒體需求分析書\n";
		int at = before.indexOf('\n', before.indexOf("  T2.2: ")) + 1;
		String after = (before.substring(0, at) + "    O2.2.1: 刊登規模之研究\n" + before.substring(at)).replace(line, "");

		List<String> reasons = Drill.reasons(Versions.compare(before, after));

		assertTrue(reasons.contains("O2.2.1 由O1.1.1移列，並作文字修正（依排除法對應，請確認） *"), reasons::toString);
	}

	@Test
	void substantiveChangesWithoutAReasonAreListed() {
		Comparison comparison = Drill.revise("級別 3", "級別 4", "規劃工作時程", "規劃時程", "    P1.1.3: 檢視競爭品牌之投放紀錄，歸納可借鏡之作法。\n", "",
				"版本沿革", "修正說明\n  級別 T2.1: 較複雜。\n版本沿革");

		assertEquals(List.of("c1"), comparison.unexplained().stream().map(Change::id).toList(), Drill.show(comparison));
		assertEquals("P1.1.3", comparison.unexplained().get(0).before().get(0).code());
	}

	@Test
	void theWordsForFieldsAreThoseOfTheLanguage() {
		Fields.words().forEach((chinese, english) -> assertEquals(english, Keyword.of(chinese).in(Vocabulary.ENGLISH)));
	}

	private static List<String> reasons(String... replacements) {
		return Drill.reasons(Drill.revise(replacements));
	}
}
