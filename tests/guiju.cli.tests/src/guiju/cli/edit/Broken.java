package guiju.cli.edit;

/** A standard with what can be mended unseen and what cannot, and how it reads when the former is done. */
final class Broken {

	static final String TEXT = """
			職能基準 KMC2431-001v1
			職業: 媒體企劃人員
			職類別 KMC: 行銷
			職業別 2431: 廣告
			基準級別 ４
			工作描述: 負責 企劃。
			有效期限 2027-12-31

			// 這一行註解留著
			T1: 媒體
			  T1.1: 企劃需求分析
			    級別 4級   // 待確認
			    O1.1.1: 分析書
			    P1.1.1: 蒐集媒體型態
			    知識 k1、K02、K03
			    技能 S01
			  任務: 執行
			    級別 4
			    指標: 執行企劃。
			    產出: 企劃書

			知識定義
			  K1: 媒體
			  K03: 法規
			技能定義
			  S01: 判斷
			""";

	static final String MENDED = TEXT.replace("基準級別 ４", "基準級別 4").replace("負責 企劃", "負責企劃").replace("2027-12-31", "2027/12/31")
			.replace("4級", "4").replace("型態\n", "型態。\n").replace("k1、", "K01、").replace("任務:", "T1.2:").replace("指標:", "P1.2.1:")
			.replace("產出:", "O1.2.1:").replace("K1:", "K01:");

	/** The same with nothing that cannot be mended unseen. */
	static final String HARMLESS = TEXT.replace("、K02、K03", "、K02").replace("K03:", "K02:");

	private Broken() {}
}
