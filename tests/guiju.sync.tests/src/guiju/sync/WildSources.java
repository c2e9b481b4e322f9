package guiju.sync;

import java.util.List;

/** Standards as nobody should write them, and as somebody will: whatever they look like, every law holds. */
public final class WildSources {

	/** Keywords of both languages and in capitals, two line ends, tabs and blanks, characters beyond the basic plane. */
	public static final String MIXED = """
			STANDARD KMC2431-001v1\t// draft
			OCCUPATION：Barista 😀【note 1】\r
			\tReason: Asked for.
			industry K6412:x\r
			行業別 P8560
			 standard-level3
			developer: 甲😀
			   | 乙
			  developer: 😁丙

			duty: No code
			\ttask: No code either\r
			\t\tO: is no code
			\t\toutput: Form 😀
			\t\t\treason: why
			\t\t\t\t|\s
			\t\t\t\t|| barred
			    KNOWLEDGE K1,k02 Ｋ０３
			    skills S1 // c
			ｔ２：Full 【Ｋ０３】
			      t2.1:Close
			 LEVEL 3（初）
			  knowledge
			\t指標: 【K1】【註1、2】【T9.9】
			// 容許 missing-output
			  T2.1: The same code again
			    O2.1.1: x
			    o2.1.1: y
			k1: One
			  reason: r
			K01: One again
			K02:
			Ｋ０３: Three【註1】
			s01: 技能
			remark: r
			\t● one
			\t●● two
			\t- three
			note 1: n
			\t| p
			註: no label
			註2: t 【k02】
			removed P9.9.9: gone 【註1】
			level T2.1: r
			citation T2.1 K99
			field 職業: why
			V1 KMC2431-001v1: n 【註1】
			\tstatus: s
			\treason: r""";

	/** Everything in another order, headings twice, definitions among tasks, comments and acceptances in every gap. */
	public static final String SHUFFLED = """
			版本沿革
			// above V1
			  V1: 一
			// 容許 history-code: 理由
			// comment

			  V2: 二
			知識定義
			  K05: 五
			// above T2

			T2: 後
			// above K01
			K01: 一【註2】
			  T2.1: 任務
			    知識 K01
			// between
			    知識 K05、K77
			    // 容許 undefined-citation: 待補。
			    知識 K88
			    技能 S01
			技能定義
			    P2.1.1: 指標
			// 容許 a-b: 甲
			      // between
			      // 容許 c-d: 乙
			      | 二段
			      | 三段
			職業: 名
			// above the reason
			  緣由: 為何
			  // 容許 e-f: 丙
			  | 又
			T1: 前
			工作描述: 甲
			// 容許 g-h: 丁

			  | 乙
			知識定義
			  K02: 二
			  // after K02
			說明
			  S01: 技
			  註2: 註
			  條件: 一
			    // c
			    -- 深
			      緣由: 深因
			      // d
			    - 淺
			  補充:
			    - 獨
			職能基準
			T1: 前
			  T1.1: 任務
			  T1.1: 任務
			// tail""";

	/** Lines without their parents, lines that cannot be read, lines without a place. */
	public static final String BROKEN = """
			隨意的一行
			  O1.1.1: 無任務
			  // 容許 missing-parent: 甲
			  知識 K01
			T1 少了冒號
			  T1.1: 任務
			  級別 3
			  級別 4
			  - 錯放
			  定義: 錯放
			T2: 職責
			  P2.1.1: 無任務
			  // x
			  緣由: 有
			  緣由: 二
			  T2.2 少
			  技能 S01
			K01: 一
			  定義: 錯
			  | 段
			條件: 一
			=====
			  - 甲
			  S02 少
			  - 乙
			  -- 丙
			職業: 一
			職業: 二
			// 容許 x-y: 無
			???""";

	private WildSources() {}

	/** Returns all of them. */
	public static List<String> all() {
		return List.of(MIXED, SHUFFLED, BROKEN, MIXED.replace("\r", "").replace("\n", "\r"), SHUFFLED.replace("\n", "\r\n"), "\ufeff" + BROKEN, "", "\ufeff",
				"\n\n\r\n", "// only\n// comments", "\t", "知識 K01", "T1:");
	}
}
