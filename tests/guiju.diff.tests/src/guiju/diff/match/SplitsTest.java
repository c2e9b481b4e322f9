package guiju.diff.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.diff.element.ElementType;

class SplitsTest {

	private static final String TASK = """
			T1: 媒體企劃案提案
			  T1.1: 企劃媒體
			    級別 4
			    P1.1.1: 蒐集廣告主、潛在客戶與同業競爭者資訊。
			%s    P1.1.9: 依組織定位及優勢，開發新客戶或潛在客戶需求。
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "依議價結果，進行採購及協助簽約作業。 | 依議價結果，進行採購作業。 | 協助辦理簽約作業。",
			"參與客戶會議，紀錄會議重點，並釐清媒體廣告活動需求與修改方向。 | 參與客戶會議並紀錄會議重點。 | 釐清媒體廣告活動需求及修改方向。",
			"依據行銷關鍵指標相關數據，進行量化分析；依據問卷或電訪回收意見，進行質化分析。 | 依據行銷關鍵指標相關數據，進行量化分析。 | 依據問卷或電訪回收意見，進行質化分析。" })
	void aSentenceBecomesTwoAndTwoBecomeOne(String whole, String part, String other) {
		String one = TASK.formatted("    P1.1.2: " + whole + "\n");
		String two = TASK.formatted("    P1.1.2: " + part + "\n    P1.1.3: " + other + "\n");

		assertEquals(List.of("P1.1.1 = P1.1.1", "P1.1.2 = P1.1.2", "P1.1.2 = P1.1.3", "P1.1.9 = P1.1.9"), Scene.of(one, two).matches(ElementType.INDICATOR));
		assertEquals(List.of("P1.1.1 = P1.1.1", "P1.1.2 = P1.1.2", "P1.1.3 = P1.1.2", "P1.1.9 = P1.1.9"), Scene.of(two, one).matches(ElementType.INDICATOR));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "依議價結果，進行採購及協助簽約作業。 | 依議價結果，進行採購及協助簽約作業，並留存紀錄。 | 依採購結果，進行供應商評鑑作業。",
			"管控行銷活動執行，並視需要協助調整行銷活動內容。 | 管控行銷活動執行，並視需要調整活動內容。 | 依行銷活動執行結果，調整次年度行銷計畫。",
			"依照媒體廣告形式檢視合適的媒體廣告文案規格。 | 依媒體廣告形式檢視媒體廣告文案之規格。 | 依照媒體廣告形式製作媒體廣告影片。" })
	void aNewSentenceOfTheSameWordsIsNoPart(String whole, String reworded, String added) {
		String before = TASK.formatted("    P1.1.2: " + whole + "\n");
		String after = TASK.formatted("    P1.1.2: " + reworded + "\n    P1.1.3: " + added + "\n");

		assertEquals(List.of("+P1.1.3"), Scene.of(before, after).alone(ElementType.INDICATOR));
	}

	@Test
	void aTaskIsSplitWithWhatItHas() {
		String before = """
				T1: 企劃
				  T1.1: 採購媒體資源及驗收
				    O1.1.1: 採購比價及議價紀錄
				    O1.1.2: 驗收表
				    P1.1.1: 進行比價、議價與媒體商評選，選擇最佳成本效益之媒體商。
				    P1.1.2: 依議價結果，協助完成簽約。
				    P1.1.3: 依契約議定內容，檢核交付品質。
				    P1.1.4: 依組織報銷程序，完成請款與核銷。
				  T1.2: 維護媒體商關係
				    P1.2.1: 建立媒體商資料並定期更新。
				""";
		String after = """
				T1: 企劃
				  T1.1: 採購媒體資源
				    O1.1.1: 採購比價及議價紀錄
				    P1.1.1: 進行比價、議價與媒體商評選，選擇最佳成本效益之媒體商。
				    P1.1.2: 依議價結果，協助完成簽約。
				  T1.2: 辦理驗收
				    O1.2.1: 驗收表
				    P1.2.1: 依契約議定內容，檢核交付之品質。
				    P1.2.2: 依組織報銷程序，完成請款與核銷。
				  T1.3: 維護媒體商關係
				    P1.3.1: 建立媒體商資料並定期更新。
				""";

		assertEquals(List.of("T1.1 = T1.1", "T1.1 = T1.2", "T1.2 = T1.3"), Scene.of(before, after).matches(ElementType.TASK));
		assertEquals(List.of("T1.1 = T1.1", "T1.2 = T1.1", "T1.3 = T1.2"), Scene.of(after, before).matches(ElementType.TASK));
		assertEquals(List.of(), Scene.of(before, after).alone(ElementType.INDICATOR));
	}

	@Test
	void oneMovedIndicatorMakesNoSplitTask() {
		String before = "T1: 企劃\n  T1.1: 蒐集市場資料\n    P1.1.1: 蒐集同業之廣告投放資料。\n    P1.1.2: 訪談主要客戶並整理紀錄。\n    P1.1.3: 定期更新資料庫內容。\n";
		String after = before.replace("    P1.1.3: 定期更新資料庫內容。\n", "")
				+ "  T1.2: 管理資訊系統\n    P1.2.1: 定期更新資料庫內容。\n    P1.2.2: 設定帳號權限並留存紀錄。\n";

		assertEquals(List.of("+T1.2"), Scene.of(before, after).alone(ElementType.TASK));
		assertEquals("duties/0/tasks/1/indicators/0", Scene.of(before, after).match("P1.1.3").after());
	}

	@Test
	void knowledgeIsSplitAndSkillsAreMerged() {
		Scene scene = Scene.of("K01: 風險管理與危機處理\nS01: 溝通能力\nS02: 協調能力\nS03: 簡報\n", "K01: 風險管理\nK02: 危機處理\nS01: 溝通協調能力\nS02: 簡報\n");

		assertEquals(List.of("K01 = K01", "K01 = K02"), scene.matches(ElementType.KNOWLEDGE));
		assertEquals(List.of("S01 = S01", "S02 = S01", "S03 = S02"), scene.matches(ElementType.SKILL));
	}

	@Test
	void aRewordedPartBesideTheOtherIsAPart() {
		String before = "T1: 職責\n  T1.1: 任務甲\n    P1.1.1: 進行採購結案，並登錄媒體商合作狀況。\n    技能 S01、S02\n技能定義\n  S01: 溝通協調\n  S02: 預算規劃與資源分配\n  S03: 活動執行\n";
		String after = "T1: 職責\n  T1.1: 任務甲\n    P1.1.1: 進行購置結案。\n    P1.1.2: 登錄媒體商合作狀況。\n    技能 S01、S02、S03\n技能定義\n  S01: 溝通協調\n  S02: 預算籌劃\n  S03: 資源分配\n  S04: 活動執行\n";

		Scene scene = Scene.of(before, after);

		assertEquals(List.of("P1.1.1 = P1.1.1", "P1.1.1 = P1.1.2"), scene.matches(ElementType.INDICATOR));
		assertEquals(List.of("S01 = S01", "S02 = S02", "S02 = S03", "S03 = S04"), scene.matches(ElementType.SKILL));
	}
}
