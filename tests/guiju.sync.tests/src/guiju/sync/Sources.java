package guiju.sync;

import java.util.LinkedHashMap;
import java.util.Map;

import guiju.dsl.edit.Replacements;
import guiju.dsl.formatting.StandardFormatter;
import guiju.text.keyword.Vocabulary;

/** One standard with comments everywhere, written in many manners. */
public final class Sources {

	/** The standard as most files are written. */
	public static final String PLAIN = """
			// A comment at the beginning.

			職能基準 TFB5139-901v2 // to be confirmed
			// above the name
			職業: 社區咖啡師【註1】
			  緣由: 依座談意見更名。
			職類別 TFB: 休閒與觀光旅遊 / 餐飲管理
			// above the class
			職業別 5139: 其他餐飲服務人員
			行業別 I5631: 住宿及餐飲業
			行業別 I5611: 餐館
			// 容許 implausible-standard-level: 依座談結論。
			基準級別 3
			工作描述: 負責飲品製作。
			  // between paragraphs
			  | 第二段。
			發展單位: 範例甲
			// above the second developer
			發展單位: 範例乙
			有效期限 2029/01/14

			// above T1
			T1: 飲品製作
			  緣由: 職責更名。
			  T1.1: 萃取咖啡
			    級別 3 // as in the survey
			    // above O1.1.1
			    O1.1.1: 萃取紀錄表
			    O1.1.2: 試飲表
			      緣由: 新增。
			    P1.1.1: 設定研磨刻度，見【T2.1】。
			      | 並記錄。
			      緣由: 依業界意見。
			        | 第二段緣由。
			    // above P1.1.2
			    P1.1.2: 填寫紀錄表。
			    知識 K01、K02 // cited
			    技能 S01
			  // 容許 missing-output: 例行工作。
			  // and a comment
			  T1.2: 維護設備
			    級別 2
			    P1.2.1: 清潔咖啡機。
			    // above the list
			    知識 K02、K03
			    知識 K01
			    技能 S02
			  // at the end of T1

			// above T2
			T2: 顧客服務
			  T2.1: 處理意見
			    O2.1.1: 意見表
			    P2.1.1: 聆聽意見，回饋至【T1.1】與【K02】。
			    知識 K01
			  T2.2: 開店

			// above knowledge
			知識定義
			  K01: 豆種
			  // above K02
			  K02: 萃取原理
			    緣由: 併入原K05。
			  K03: 食品法規【註1】
			技能定義
			  S01: 感官評估
			  S02: 清潔
			態度定義
			  A01: 主動積極
			    // above its meaning
			    定義: 自動自發做事。
			      | 面臨問題立即解決。
			  A02: 細心
			說明
			  條件: 符合下列任一項者：
			    // above the first bullet
			    - 具經驗。
			    - 修畢課程：
			      -- 咖啡製作
			      -- 衛生
			  條件: 身心健康。
			  補充: 本範例。
			    | 不是公告。
			    - 條列
			  註1: 管理法等。
			  註2: 其他。
			    - 細目
			修正說明
			  刪除 P1.2.3: 併入 P1.2.1。
			  級別 T1.2: 由 3 改為 2。
			  // above the citation
			  引用 T2.1 K05: 已由 K02 涵蓋。
			版本沿革
			  V2 TFB5139-901v2 2026/01/15: 社區咖啡師
			    狀態: 最新版本
			    更新說明: 增列紀錄。
			  // above V1
			  V1 TFB5139-901v1 2022/11/30: 咖啡師
			    狀態: 歷史版本
			// the end
			""";

	private Sources() {}

	/** Returns the standard in all manners, by name. */
	public static Map<String, String> all() {
		Map<String, String> sources = new LinkedHashMap<>();
		sources.put("plain", PLAIN);
		sources.put("english", Replacements.apply(PLAIN, StandardFormatter.format(PLAIN, Vocabulary.ENGLISH)));
		sources.put("crlf", PLAIN.replace("\n", "\r\n"));
		sources.put("cr", PLAIN.replace("\n", "\r"));
		sources.put("english crlf", sources.get("english").replace("\n", "\r\n"));
		sources.put("tabs", PLAIN.replace("  ", "\t"));
		sources.put("three blanks", PLAIN.replace("  ", "   "));
		sources.put("no indentation", PLAIN.replaceAll("(?m)^ +", ""));
		sources.put("no last line end", PLAIN.substring(0, PLAIN.length() - "\n// the end\n".length()));
		sources.put("crlf, no last line end", sources.get("no last line end").replace("\n", "\r\n"));
		sources.put("full-width colons", PLAIN.replaceAll("(?m)^( *[^/\\n ][^:\\n]*): ", "$1："));
		sources.put("commas", PLAIN.replace("K01、K02", "K01,K02").replace("K02、K03", "K02,K03"));
		sources.put("byte order mark", "\ufeff" + PLAIN);
		sources.put("no headings", PLAIN.replaceAll("(?m)^(知識定義|技能定義|態度定義|說明|修正說明|版本沿革)\n", ""));
		sources.put("odd bullets", PLAIN.replace("    - ", "    ● ").replace("      -- ", "      ●●● "));
		return sources;
	}
}
