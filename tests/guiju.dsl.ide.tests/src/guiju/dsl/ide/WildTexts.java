package guiju.dsl.ide;

import java.util.List;

/** Texts of two invented standards and of one that breaks most rules: both vocabularies, all line ends, tabs, codes twice. */
public final class WildTexts {

	/** A sound standard in Chinese with all that the language has. */
	public static final String CHINESE = """
			職能基準 TFB5139-901v2
			職業: 社區咖啡師
			職類別 TFB: 休閒與觀光旅遊 / 餐飲管理
			行業別 I5631: 住宿
			基準級別 3
			工作描述: 負責製作。
			  | 第二段【註1】
			有效期限 2029/01/14

			// 範例
			T1: 飲品製作
			  T1.1: 萃取咖啡
			    級別 3
			    O1.1.1: 紀錄表
			    P1.1.1: 依豆種【K01】。
			      緣由: 因
			    知識 K01、K02
			    技能 S01
			  // 容許 missing-output: 例行。
			  T1.2: 維護
			    級別 2 // 待
			    P1.2.1: 清潔。
			    知識 K02、K03

			T2: 顧客
			  T2.1: 意見
			    級別 3
			    P2.1.1: 回饋至【T1.1】。

			知識定義
			  K01: 豆種
			  K02: 萃取原理
			  K03: 法規【註1】
			技能定義
			  S01: 感官
			態度定義
			  A01: 主動積極
			    定義: 不需他人。

			  A02:\s
			說明
			  條件: 任一：

			    - 一年
			    - 課程：
			      -- 咖啡
			  補充: 本範例，
			    | 不是公告。
			  註1: 管理法。
			修正說明
			  刪除 P1.2.3: 併入。
			  級別 T1.2: 由 3 改。
			  引用 T2.1 K02: 涵蓋。
			  欄位 工作描述: 增列。
			版本沿革
			  V2 TFB5139-901v2 2026/01/15: 社區咖啡師

			    狀態: 最新版本
			    更新說明: 略
			""";

	/** A sound standard in English, with CRLF and tabs and without line end at its end. */
	public static final String ENGLISH = """
			standard TFB5139-902v1
			occupation: Barista
			category TFB: Food
			standard-level 3

			T1: Drinks
				T1.1: Brew
					level 3
					O1.1.1: Record
					P1.1.1: Sets.
						reason: Trade.
					knowledge K01, K02
					skills S01
				T1.2: Maintain
					P1.2.1: Cleans 【T1.1】.

			knowledge-definitions
				K01: Beans
				K02: Law【註1】
			skill-definitions
				S01: Tasting
			attitude-definitions
				A01: Care
					definition: Considers,
						| and watches.
			remarks
				prerequisite: One of:
					- One year
					-- coffee
				note 1: The Act.
			history
				V1 TFB5139-902v1 2026/01/15: Barista
					status: 最新版本
					update: 略""".replace("\n", "\r\n");

	/** Lines without a place, lines of no known shape, codes twice and in odd spellings, lists that end in the middle. */
	public static final String BROKEN = """
			職能基準 KMC2431-001v4
			職業 媒體
			定義: 甲
			T1 職責
			  T1.1: 任務
			    級別 4
			    級別 5
			    O1.1.1: 產出
			    O2.2.1: 產出
			    P1.1.1: 指標
			    P1.1.1: 重複
			    散文一行
			    知識K1、Ｋ０２、K99,K01
			    技能 溝通
			  T1.1: 又
			    P1.2.1: 乙
			  任務: 無碼
			    指標: 丙
			知識定義
			K01: 一
			K01: 再一
			Ｋ０２: 二
			k3: 三
			K04 四沒有冒號
			知識: 無碼
			S01: 溝通
			    緣由: 因
			    緣由: 又
			- 條列
			A1: 彈性
			定義: 一
			定義: 二
			註一: 法
			註: 無
			刪除 P1.1.1
			引用
			V9
			V10 x: 名
			 狀態:\s
			| 續
			// 註 【
			職責: 末
			知識: K01 K02
			技能：
			級別
			""";

	private WildTexts() {}

	/** Returns the three texts, the Chinese one with CRLF too, and a text that says nothing. */
	public static List<String> all() {
		return List.of(CHINESE, ENGLISH, BROKEN, CHINESE.replace("\n", "\r\n"), "\ufeff" + ENGLISH.replace("\r\n", "\r"), "");
	}
}
