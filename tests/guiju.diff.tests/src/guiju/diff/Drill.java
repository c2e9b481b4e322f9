package guiju.diff;

import java.util.List;

import guiju.diff.change.Change;

/** A small standard that tests change by replacing lines, and how they look at what is found. */
public final class Drill {

	/** The standard: two duties, three tasks, every sort of element. */
	public static final String BASE = """
			職能基準 KMC2431-001v3
			職業: 媒體企劃人員
			職類別 KMC: 行銷與銷售 / 行銷傳播
			職業別 2431: 廣告及行銷專業人員
			行業別 M7310: 廣告業及市場研究業
			基準級別 4
			工作描述: 負責規劃組織之媒體企劃案提案、採購與品質管控。
			發展單位: 勞動部勞動力發展署
			有效期限 2027/12/31

			T1: 媒體企劃案提案
			  T1.1: 企劃需求分析
			    級別 4
			    O1.1.1: 媒體需求分析書
			    P1.1.1: 蒐集媒體型態、工具等應用現況及發展趨勢。
			    P1.1.2: 依組織與客戶需求，彙整並確認媒體宣傳需求與預算。
			    P1.1.3: 檢視競爭品牌之投放紀錄，歸納可借鏡之作法。
			    知識 K01、K02
			    技能 S01
			  T1.2: 規劃媒體企劃提案
			    級別 4
			    O1.2.1: 媒體企劃提案書
			    P1.2.1: 進行媒體企劃提案簡報，並規劃工作時程。
			    知識 K02、K03
			    技能 S01、S02
			T2: 採購及成效管控
			  T2.1: 採購媒體資源
			    級別 3
			    O2.1.1: 採購比價及議價紀錄
			    P2.1.1: 依議價結果，辦理採購及協助簽約作業。
			    P2.1.2: 辦理驗收及請款，並登錄廠商合作狀況。
			    知識 K04
			    技能 S03

			知識定義
			  K01: 媒體及平台應用趨勢
			  K02: 消費者接觸行為
			  K03: 財務報表概念
			  K04: 廣電相關法規【註1】
			技能定義
			  S01: 資料蒐集與判斷
			  S02: 視覺化簡報製作
			  S03: 議價與談判
			態度定義
			  A01: 主動積極
			    定義: 不需他人指示或要求能自動自發做事，面臨問題立即採取行動加以解決。
			說明
			  條件: 大專以上畢業，或具 2 年以上相關工作經驗。
			  補充: 本基準供企業訓練與用才參考。
			  註1: 廣電法規、個人資料保護法、公平交易法等。
			版本沿革
			  V3 KMC2431-001v3 2021/12/20: 媒體企劃人員
			    狀態: 最新版本
			    更新說明: 略
			""";

	private Drill() {}

	/** Compares the standard with what it is after replacements: old, new, old, new … Each old text must stand in it. */
	public static Comparison revise(String... replacements) {
		return Versions.compare(BASE, revised(BASE, replacements));
	}

	/** Returns a text after replacements. */
	public static String revised(String text, String... replacements) {
		String revised = text;
		for (int i = 0; i < replacements.length; i += 2) {
			if (!revised.contains(replacements[i]))
				throw new IllegalArgumentException("not in the text: " + replacements[i]);
			revised = revised.replace(replacements[i], replacements[i + 1]);
		}
		return revised;
	}

	/** Shows all changes, a line each. */
	public static String show(Comparison comparison) {
		return String.join("\n", comparison.changes().stream().map(Versions::show).toList());
	}

	/** Shows reasons: codes, reason, and a star where it is drafted. */
	public static List<String> reasons(Comparison comparison) {
		return comparison.changes().stream().map(Drill::reason).toList();
	}

	private static String reason(Change change) {
		var where = change.after().isEmpty() ? change.before() : change.after();
		return where.get(0).code() + " " + change.reason() + (change.reasonDrafted() ? " *" : "");
	}
}
