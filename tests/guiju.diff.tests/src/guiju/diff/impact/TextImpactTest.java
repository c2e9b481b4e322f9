package guiju.diff.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import guiju.diff.change.Impact;

/** How much a rewording matters. The long common ending keeps the texts alike, so that the words alone decide. */
class TextImpactTest {

	private static final String REST = "，並與相關單位溝通協調後完成年度媒體企劃執行成果之彙整與歸檔作業。";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"具 2 年以上經驗 | 具 3 年以上經驗", "具二年以上經驗 | 具三年以上經驗", "具 2 年以上經驗 | 具 2 個月以上經驗", "每月檢查一次 | 每月檢查二次",
			"具 2 年以上經驗 | 具 2 年以下經驗", "誤差於 5% 內 | 誤差於 3% 內", "第三級 | 第四級", "提升三成業績 | 提升二成業績", "預算 3 萬元 | 預算 5 萬元",
			"深度 10mm | 深度 12mm", "於十分鐘內回覆 | 於五分鐘內回覆", "1.5 倍 | 15 倍", "一種工具 | 三種工具",
			"每月執行循環盤點。 | 每週執行循環盤點。", "每年辦理複訓。 | 每半年辦理複訓。", "檢查溫度並記錄。 | 每日檢查溫度並記錄。" })
	void anotherNumberOrUnitIsSubstantive(String before, String after) {
		assertImpact(Impact.SUBSTANTIVE, before, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"具 2 年以上經驗者 | 具有二年以上經驗者", "至少兩年經驗 | 二年以上之經驗", "達百分之五十 | 達到 50%", "預算 30,000 元 | 預算為 3 萬元",
			"依一般程序 | 依一致程序", "統一格式 | 單一格式", "建立一個制度 | 建立制度", "十分熟悉 | 非常熟悉", "進一步分析 | 再分析", "一併處理 | 併同處理", "2 回 | 二次", "萬用刀具 | 通用刀具",
			"千萬注意 | 務請注意", "週三下午 | 下午", "每天巡檢各項設備 | 每日巡檢各項設備", "每月份彙整報表 | 每月彙整報表" })
	void theSameNumberWrittenOtherwiseIsMinor(String before, String after) {
		assertImpact(Impact.MINOR, before, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"符合規格 | 不符合規格", "經核准者 | 未經核准者", "有缺失時 | 無缺失時", "已完成者 | 尚未完成者", "能自動執行 | 無法自動執行", "沒有疑慮 | 有疑慮" })
	void aNegationIsSubstantive(String before, String after) {
		assertImpact(Impact.SUBSTANTIVE, before, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"持續改善 | 不斷改善", "依各別需求 | 依不同需求", "設計設施 | 設計無障礙設施", "評估趨勢 | 評估未來趨勢", "清楚說明 | 非常清楚說明", "若有需要 | 是否需要", "尚未簽約 | 未簽約", "無論大小 | 不論大小" })
	void whatOnlyLooksLikeANegationIsMinor(String before, String after) {
		assertImpact(Impact.MINOR, before, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"填寫紀錄 | 應填寫紀錄", "應填寫紀錄 | 得填寫紀錄", "可採購設備 | 不得採購設備", "須報主管 | 可報主管", "報主管核定 | 必須報主管核定", "得免附文件 | 須附文件",
			"可不附文件 | 可附文件", "禁止進入 | 可進入" })
	void anObligationIsSubstantive(String before, String after) {
		assertImpact(Impact.SUBSTANTIVE, before, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"蒐集資料 | 取得資料", "得到授權 | 獲得授權", "評估方案 | 評估方案可行性", "運用工具 | 應用工具", "面對變化 | 因應變化", "市場回饋 | 市場反應", "處理客訴 | 對應客訴",
			"能力 | 可能性", "須報主管 | 必須報主管", "可報主管 | 可以報主管", "許可文件 | 核准文件", "確認設備能用性 | 確認設備可維護性", "供給鏈 | 供應鏈", "心得報告 | 感想報告", "應該報告 | 應報告" })
	void whatOnlyLooksLikeAnObligationIsMinor(String before, String after) {
		assertImpact(Impact.MINOR, before, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"依《勞動基準法》辦理 | 依《勞工保險條例》辦理", "依勞動基準法辦理 | 依規定辦理", "依個人資料保護法處理 | 依消費者保護法處理", "依 ISO 9001 辦理 | 依 ISO 14001 辦理",
			"依 CNS 3091 檢測 | 依 CNS 3092 檢測", "依職業安全衛生設施規則 | 依營造安全衛生設施標準", "依辦法 | 依食品業者登錄辦法" })
	void anotherLawOrNormIsSubstantive(String before, String after) {
		assertImpact(Impact.SUBSTANTIVE, before, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"依據勞動基準法辦理 | 依照勞動基準法辦理", "遵守個人資料保護法 | 符合個人資料保護法", "依 ISO9001 規定 | 遵循 ISO 9001 規定", "選用意見調查法 | 選用訪談法", "方法 | 作法", "勞動法規 | 勞動法令" })
	void theSameLawInOtherWordsIsMinor(String before, String after) {
		assertImpact(Impact.MINOR, before, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"以 Excel 製表 | 以 Word 製表", "以試算表製表 | 以 Excel 製表", "使用 Google Analytics | 使用 Matomo", "經營臉書 | 經營 Instagram", "2D 動畫 | 3D 動畫", "撰寫 C 程式 | 撰寫 C++ 程式", "HTML5 | HTML" })
	void anotherNamedToolIsSubstantive(String before, String after) {
		assertImpact(Impact.SUBSTANTIVE, before, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "經營臉書 | 操作 Facebook", "以 EXCEL 製表 | 使用 Excel 製表", "建立作業程序 | 建立 SOP 作業程序", "e-mail 通知 | email 之通知" })
	void theSameToolInOtherWordsIsMinor(String before, String after) {
		assertImpact(Impact.MINOR, before, after);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "於臺灣辦理 | 於台灣辦理", "企 劃需求 | 企劃需求", "企劃(含預算) | 企劃（含預算）", "法規【註1】 | 法規", "企劃、採購 | 企劃，採購", "２年 | 2 年", "應 用工具 | 應用工具" })
	void anotherFormIsEditorial(String before, String after) {
		assertImpact(Impact.EDITORIAL, before, after);
	}

	@Test
	void lessThanFourFifthsInCommonIsSubstantive() {
		assertEquals(Impact.SUBSTANTIVE, TextImpact.of("蒐集媒體型態資料", "彙整市場競爭情報"));
		assertEquals(Impact.MINOR, TextImpact.of("蒐集媒體型態與工具資料", "蒐集媒體型態及工具資料"));
	}

	@Test
	void readsEnglishToo() {
		String rest = " the campaign plan together with the client and keeps the complete record of each agreed step in the archive.";

		assertEquals(Impact.MINOR, TextImpact.of("Reviews" + rest, "Discusses" + rest));
		assertEquals(Impact.SUBSTANTIVE, TextImpact.of("Reviews" + rest, "Must review" + rest));
		assertEquals(Impact.SUBSTANTIVE, TextImpact.of("Reviews" + rest, "Reviews in Excel" + rest));
	}

	@Test
	void textsThatAreMissingAreTexts() {
		assertEquals(Impact.EDITORIAL, TextImpact.of(null, ""));
		assertEquals(Impact.SUBSTANTIVE, TextImpact.of(null, "定義"));
	}

	private static void assertImpact(Impact impact, String before, String after) {
		assertEquals(impact, TextImpact.of(before + REST, after + REST), before + " → " + after + " " + Signals.in(before) + " " + Signals.in(after));
		assertEquals(impact, TextImpact.of(after + REST, before + REST));
	}
}
