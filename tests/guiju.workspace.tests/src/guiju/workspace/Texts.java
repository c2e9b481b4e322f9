package guiju.workspace;

/** Texts of standards for tests. */
final class Texts {

	private Texts() {}

	/** Returns a small standard of a code, which cites K01 and defines K01 and S01. */
	static String standard(String code) {
		return """
				職能基準 %s
				職業: 媒體企劃人員
				職類別 KMC: 行銷
				職業別 2431: 行銷
				基準級別 4
				T1: 企劃
				  T1.1: 需求分析
				    級別 4
				    O1.1.1: 分析書
				    P1.1.1: 蒐集資料。
				    知識 K01
				    技能 S01
				知識定義
				  K01: 媒體趨勢【註1】
				技能定義
				  S01: 溝通協調
				態度定義
				  A01: 謹慎
				    定義: 注意細節。
				說明
				  註1: 說明。
				""".formatted(code);
	}
}
