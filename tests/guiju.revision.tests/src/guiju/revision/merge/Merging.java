package guiju.revision.merge;

import guiju.dsl.StandardParser;
import guiju.revision.trio.Correspondence;

/** Merges in tests. */
final class Merging {

	static final Merger MERGER = new Merger(StandardParser.standalone(), Correspondence.ofMatcher());

	static final String BASE = """
			職能基準 KMC2431-001v4
			職業: 媒體企劃人員
			職業別 2431: 廣告及行銷專業人員
			基準級別 4
			工作描述: 負責規劃媒體企劃案提案、採購與品質管控，並協助客戶達成行銷目標。

			T1: 媒體企劃案提案
			  T1.1: 企劃需求分析
			    級別 4
			    O1.1.1: 媒體需求分析書
			    P1.1.1: 蒐集媒體型態、工具等應用現況及發展趨勢。
			    P1.1.2: 與客戶溝通，確認預算與時程，並記錄重點。
			    知識 K01、K02
			    技能 S01
			  // 這個任務要再討論
			  T1.2: 媒體企劃案撰寫
			    級別 4
			    O1.2.1: 媒體企劃書
			    P1.2.1: 依需求分析撰寫企劃書，見【T1.1】。
			    知識 K02
			    技能 S01、S02

			T2: 媒體採購
			  T2.1: 執行媒體採購
			    級別 3
			    O2.1.1: 採購單
			    P2.1.1: 依預算向媒體洽談價格。
			    知識 K03
			    技能 S02

			知識定義
			  K01: 媒體及平台應用趨勢
			  K02: 廣告企劃概念
			  K03: 廣電相關法規【註1】
			技能定義
			  S01: 資料蒐集與判斷
			  S02: 溝通協調
			說明
			  條件: 大專以上畢業。
			  註1: 廣電法規、個人資料保護法。
			版本沿革
			  V4 KMC2431-001v4 2023/12/15: 媒體企劃人員
			    狀態: 最新版本
			""";

	private Merging() {}

	static MergeResult merge(String base, String ours, String theirs) {
		return MERGER.byElements(base, ours, theirs, MergeOptions.DEFAULT);
	}

	/** Returns the base with some text replaced that must be there. */
	static String with(String from, String to) {
		return with(BASE, from, to);
	}

	static String with(String text, String from, String to) {
		if (!text.contains(from))
			throw new AssertionError("not there: " + from);
		return text.replace(from, to);
	}
}
