package guiju.dsl.lexing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes of lines, one a row: the line, ⇒, its tokens. */
class LineShapesTest {

	private static final String CODED = """
			T1: 媒體企劃案提案 ⇒ DUTY_CODE‹T1› COLON TEXT‹媒體企劃案提案›
			T1：媒體 ⇒ DUTY_CODE‹T1› COLON TEXT‹媒體›
			t1 :x:y ⇒ DUTY_CODE‹t1› COLON TEXT‹x:y›
			T1: ⇒ DUTY_CODE‹T1› COLON
			職責: x ⇒ DUTY_WORD‹職責› COLON TEXT‹x›
			T1.1: 企劃 ⇒ TASK_CODE‹T1.1› COLON TEXT‹企劃›
			Ｔ１．１：企劃 ⇒ TASK_CODE‹Ｔ１．１› COLON TEXT‹企劃›
			T1.1.1.1: x ⇒ TASK_CODE‹T1.1.1.1› COLON TEXT‹x›
			任務： ⇒ TASK_WORD‹任務› COLON
			O1.1.1: x ⇒ OUTPUT_CODE‹O1.1.1› COLON TEXT‹x›
			O1.1: x ⇒ OUTPUT_CODE‹O1.1› COLON TEXT‹x›
			04.2.1: x ⇒ OUTPUT_CODE‹04.2.1› COLON TEXT‹x›
			０４．２．１：x ⇒ OUTPUT_CODE‹０４．２．１› COLON TEXT‹x›
			產出: x ⇒ OUTPUT_WORD‹產出› COLON TEXT‹x›
			p1.1.1: x ⇒ INDICATOR_CODE‹p1.1.1› COLON TEXT‹x›
			指標: x ⇒ INDICATOR_WORD‹指標› COLON TEXT‹x›
			K01: 媒體 ⇒ KNOWLEDGE_CODE‹K01› COLON TEXT‹媒體›
			Ｋ０１：媒體 ⇒ KNOWLEDGE_CODE‹Ｋ０１› COLON TEXT‹媒體›
			k1: // 不是註解 ⇒ KNOWLEDGE_CODE‹k1› COLON TEXT‹// 不是註解›
			S1: 3D設計 // 也不是 ⇒ SKILL_CODE‹S1› COLON TEXT‹3D設計 // 也不是›
			A01: 主動積極 ⇒ ATTITUDE_CODE‹A01› COLON TEXT‹主動積極›
			態度: 主動積極 ⇒ ATTITUDE_WORD‹態度› COLON TEXT‹主動積極›
			知識: 沒有代碼 ⇒ KNOWLEDGE_WORD‹知識› COLON TEXT‹沒有代碼›
			技能:M365 應用 ⇒ SKILL_WORD‹技能› COLON TEXT‹M365 應用›
			knowledge: x ⇒ KNOWLEDGE_WORD‹knowledge› COLON TEXT‹x›
			知識: ⇒ KNOWLEDGE_WORD‹知識› COLON
			""";

	private static final String FIELDS = """
			職能基準 KMC2431-001v4 ⇒ STANDARD_WORD‹職能基準› VALUE‹KMC2431-001v4›
			職能基準: KMC2431-001v4 // 草案 ⇒ STANDARD_WORD‹職能基準› COLON VALUE‹KMC2431-001v4› COMMENT‹// 草案›
			職能基準KMC2431-001v4 ⇒ STANDARD_WORD‹職能基準› VALUE‹KMC2431-001v4›
			職能基準 ⇒ STANDARD_WORD‹職能基準›
			職能基準 // 草案 ⇒ STANDARD_WORD‹職能基準› COMMENT‹// 草案›
			Standard FISI223-002v2 ⇒ STANDARD_WORD‹Standard› VALUE‹FISI223-002v2›
			職業: 活動 (專案) 行銷企劃人員【註1】 ⇒ OCCUPATION_WORD‹職業› COLON TEXT‹活動 (專案) 行銷企劃人員【註1】›
			職業 : ⇒ OCCUPATION_WORD‹職業› COLON
			職類: 行銷 ⇒ FAMILY_WORD‹職類› COLON TEXT‹行銷›
			職類別 KMC: 行銷與銷售 / 行銷傳播 ⇒ CATEGORY_WORD‹職類別› CODE‹KMC› COLON TEXT‹行銷與銷售 / 行銷傳播›
			職類別KMC：行銷 ⇒ CATEGORY_WORD‹職類別› CODE‹KMC› COLON TEXT‹行銷›
			職類別 KMC ⇒ CATEGORY_WORD‹職類別› CODE‹KMC›
			職類別 KMC // c ⇒ CATEGORY_WORD‹職類別› CODE‹KMC› COMMENT‹// c›
			職類別: 行銷 ⇒ CATEGORY_WORD‹職類別› COLON TEXT‹行銷›
			職類別: ⇒ CATEGORY_WORD‹職類別› COLON
			職業別 2431: 廣告 ⇒ OCCUPATION_CLASS_WORD‹職業別› CODE‹2431› COLON TEXT‹廣告›
			職業別 無: 廣告 ⇒ OCCUPATION_CLASS_WORD‹職業別› CODE‹無› COLON TEXT‹廣告›
			行業別Ｍ７３１０：x ⇒ INDUSTRY_WORD‹行業別› CODE‹Ｍ７３１０› COLON TEXT‹x›
			industry K6412: banks ⇒ INDUSTRY_WORD‹industry› CODE‹K6412› COLON TEXT‹banks›
			基準級別 4 ⇒ STANDARD_LEVEL_WORD‹基準級別› VALUE‹4›
			基準級別：４ ⇒ STANDARD_LEVEL_WORD‹基準級別› COLON VALUE‹４›
			基準級別 ⇒ STANDARD_LEVEL_WORD‹基準級別›
			工作描述: 負責 https://a.b/c // d ⇒ DESCRIPTION_WORD‹工作描述› COLON TEXT‹負責 https://a.b/c // d›
			發展單位: x ⇒ DEVELOPER_WORD‹發展單位› COLON TEXT‹x›
			有效期限 2027/12/31 // c ⇒ VALID_UNTIL_WORD‹有效期限› VALUE‹2027/12/31› COMMENT‹// c›
			有效期限 民國 116 年底 ⇒ VALID_UNTIL_WORD‹有效期限› VALUE‹民國 116 年底›
			""";

	private static final String TASKS = """
			級別 4 ⇒ LEVEL_WORD‹級別› VALUE‹4›
			級別4 ⇒ LEVEL_WORD‹級別› VALUE‹4›
			級別: 4 ⇒ LEVEL_WORD‹級別› COLON VALUE‹4›
			級別 4級以上 // c ⇒ LEVEL_WORD‹級別› VALUE‹4級以上› COMMENT‹// c›
			級別 4// c ⇒ LEVEL_WORD‹級別› VALUE‹4› COMMENT‹// c›
			級別 3（初） ⇒ LEVEL_WORD‹級別› VALUE‹3（初）›
			級別 // 未定 ⇒ LEVEL_WORD‹級別› COMMENT‹// 未定›
			級別 ⇒ LEVEL_WORD‹級別›
			LEVEL 4 ⇒ LEVEL_WORD‹LEVEL› VALUE‹4›
			知識 K01、K02,k3，Ｋ４ K05 // c ⇒ KNOWLEDGE_LIST‹知識› CITE‹K01› CITE‹K02› CITE‹k3› CITE‹Ｋ４› CITE‹K05› COMMENT‹// c›
			知識K01、K02 ⇒ KNOWLEDGE_LIST‹知識› CITE‹K01› CITE‹K02›
			知識: K01、K02 ⇒ KNOWLEDGE_LIST‹知識› COLON CITE‹K01› CITE‹K02›
			知識 K01、、K02、 ⇒ KNOWLEDGE_LIST‹知識› CITE‹K01› CITE‹K02›
			知識 K01// c ⇒ KNOWLEDGE_LIST‹知識› CITE‹K01› COMMENT‹// c›
			知識 K ⇒ KNOWLEDGE_LIST‹知識› CITE‹K›
			知識 K01、K ⇒ KNOWLEDGE_LIST‹知識› CITE‹K01› CITE‹K›
			知識 K01、第二 ⇒ KNOWLEDGE_LIST‹知識› CITE‹K01› CITE‹第二›
			知識 X12 ⇒ KNOWLEDGE_LIST‹知識› CITE‹X12›
			知識 ⇒ KNOWLEDGE_LIST‹知識›
			知識 // 未定 ⇒ KNOWLEDGE_LIST‹知識› COMMENT‹// 未定›
			技能 S01 ⇒ SKILLS_LIST‹技能› CITE‹S01›
			skills S01, s2 ⇒ SKILLS_LIST‹skills› CITE‹S01› CITE‹s2›
			緣由: x // y ⇒ REASON_WORD‹緣由› COLON TEXT‹x // y›
			定義: x ⇒ DEFINITION_WORD‹定義› COLON TEXT‹x›
			| 第二段 ⇒ BAR‹|› TEXT‹第二段›
			｜第二段 // 不是註解 ⇒ BAR‹｜› TEXT‹第二段 // 不是註解›
			| ⇒ BAR‹|›
			|| 表格 ⇒ BAR‹|› TEXT‹| 表格›
			""";

	private static final String REMARKS = """
			條件: x ⇒ PREREQUISITE_WORD‹條件› COLON TEXT‹x›
			補充： ⇒ REMARK_WORD‹補充› COLON
			- 子項 ⇒ DASH‹-› TEXT‹子項›
			-子項 ⇒ DASH‹-› TEXT‹子項›
			--- 深 ⇒ DASH‹---› TEXT‹深›
			●● 深 ⇒ DASH‹●●› TEXT‹深›
			•- x ⇒ DASH‹•› TEXT‹- x›
			－ x ⇒ DASH‹－› TEXT‹x›
			- ⇒ DASH‹-›
			註1: x ⇒ NOTE_WORD‹註› CODE‹1› COLON TEXT‹x›
			註 1：x ⇒ NOTE_WORD‹註› CODE‹1› COLON TEXT‹x›
			註１２： x ⇒ NOTE_WORD‹註› CODE‹１２› COLON TEXT‹x›
			註一: x ⇒ NOTE_WORD‹註› CODE‹一› COLON TEXT‹x›
			註a: x ⇒ NOTE_WORD‹註› CODE‹a› COLON TEXT‹x›
			note 1: x ⇒ NOTE_WORD‹note› CODE‹1› COLON TEXT‹x›
			Note1: x ⇒ NOTE_WORD‹Note› CODE‹1› COLON TEXT‹x›
			註 a: x ⇒ NOTE_WORD‹註› CODE‹a› COLON TEXT‹x›
			註: x ⇒ NOTE_WORD‹註› COLON TEXT‹x›
			刪除 P1.2.3: 併入P1.2.2。 ⇒ REMOVED_WORD‹刪除› CODE‹P1.2.3› COLON TEXT‹併入P1.2.2。›
			刪除P1.2.3: x ⇒ REMOVED_WORD‹刪除› CODE‹P1.2.3› COLON TEXT‹x›
			刪除: x ⇒ REMOVED_WORD‹刪除› COLON TEXT‹x›
			級別 T1.1: 依任務複雜度調整。 ⇒ LEVEL_CHANGED_WORD‹級別› CODE‹T1.1› COLON TEXT‹依任務複雜度調整。›
			級別T1.1：x ⇒ LEVEL_CHANGED_WORD‹級別› CODE‹T1.1› COLON TEXT‹x›
			級別 ｔ1 : x ⇒ LEVEL_CHANGED_WORD‹級別› CODE‹ｔ1› COLON TEXT‹x›
			引用 T1.1 K05: 已由K08涵蓋。 ⇒ CITATION_CHANGED_WORD‹引用› CODE‹T1.1› CITE‹K05› COLON TEXT‹已由K08涵蓋。›
			引用 T1.1: x ⇒ CITATION_CHANGED_WORD‹引用› CODE‹T1.1› COLON TEXT‹x›
			欄位 工作描述: x ⇒ FIELD_CHANGED_WORD‹欄位› CODE‹工作描述› COLON TEXT‹x›
			V4 KMC2431-001v4 2023/12/15: 媒體 ⇒ VERSION_CODE‹V4› CODE‹KMC2431-001v4› DATE‹2023/12/15› COLON TEXT‹媒體›
			v4 KMC2431-001v4: 媒體 ⇒ VERSION_CODE‹v4› CODE‹KMC2431-001v4› COLON TEXT‹媒體›
			V4 2023/12/15: 媒體 ⇒ VERSION_CODE‹V4› DATE‹2023/12/15› COLON TEXT‹媒體›
			V4 民國112年12月15日: 媒體 ⇒ VERSION_CODE‹V4› DATE‹民國112年12月15日› COLON TEXT‹媒體›
			V4 KMC2431-001v4 中華民國112年12月15日: 媒體 ⇒ VERSION_CODE‹V4› CODE‹KMC2431-001v4› DATE‹中華民國112年12月15日› COLON TEXT‹媒體›
			V4 中華民國112年12月15日: 媒體 ⇒ VERSION_CODE‹V4› DATE‹中華民國112年12月15日› COLON TEXT‹媒體›
			V4 112.12.15：媒體 ⇒ VERSION_CODE‹V4› DATE‹112.12.15› COLON TEXT‹媒體›
			V4: 媒體 ⇒ VERSION_CODE‹V4› COLON TEXT‹媒體›
			狀態: 最新版本 ⇒ STATUS_WORD‹狀態› COLON TEXT‹最新版本›
			更新說明: 略 ⇒ UPDATE_WORD‹更新說明› COLON TEXT‹略›
			知識定義 ⇒ SECTION_WORD‹知識定義›
			說明: ⇒ SECTION_WORD‹說明› COLON
			版本沿革 // c ⇒ SECTION_WORD‹版本沿革› COMMENT‹// c›
			修正說明：// c ⇒ SECTION_WORD‹修正說明› COLON COMMENT‹// c›
			""";

	private static final String COMMENTS = """
			// 註解 ⇒ COMMENT‹// 註解›
			// ⇒ COMMENT‹//›
			//// ⇒ COMMENT‹////›
			// 容許 unused-skill: 下一版引用。 ⇒ ACCEPTANCE‹// 容許 unused-skill: 下一版引用。›
			//容許 unused-skill：x ⇒ ACCEPTANCE‹//容許 unused-skill：x›
			// accept unused-skill: x ⇒ ACCEPTANCE‹// accept unused-skill: x›
			// Accept unused-skill ⇒ ACCEPTANCE‹// Accept unused-skill›
			// 容許 沒有 這個: x ⇒ ACCEPTANCE‹// 容許 沒有 這個: x›
			// 容許: x ⇒ ACCEPTANCE‹// 容許: x›
			// 容許 ⇒ ACCEPTANCE‹// 容許›
			// accept only what the board agreed ⇒ COMMENT‹// accept only what the board agreed›
			// 容許值另訂 ⇒ COMMENT‹// 容許值另訂›
			/// 容許 x: y ⇒ COMMENT‹/// 容許 x: y›
			""";

	private static final String BROKEN = """
			散文一行。
			備註：散文
			T1
			T1 提案
			T1.1 企劃: 需求
			K01媒體
			K01 媒體
			T.: x
			TT1: x
			V1.0: x
			0: x
			3.1: x
			1. x
			【註1】x
			職業
			職業 x
			職業 x: y
			職類別
			職類別 行銷
			行業別 M7310 專業
			行業別 A B: n
			工作描述 x
			工作描述AI應用
			知識 應包括下列各項
			知識 K01: 媒體
			知識 K01媒體
			技能 3D 建模
			知識、K01
			級別 T1.1
			級別 T1.1 依任務複雜度調整。
			level4
			級別A組人員
			基準級別ABC
			有效期限A
			註1 x
			註 1 2: x
			註下列: x
			註1廣電法規: x
			刪除 P1
			刪除 P1 P2: x
			引用 T1.1 K05 K06: x
			V4
			V4 KMC2431-001v4 2023/12/15 媒體
			V4 KMC2431-001v4 民國 112 年: x
			說明 x
			說明: x
			知識定義 x
			容許 x: y
			/ 註解
			:
			：x
			緣由 x
			定義
			""";

	static Stream<Arguments> known() {
		return Stream.of(CODED, FIELDS, TASKS, REMARKS, COMMENTS).flatMap(String::lines).map(row -> row.split(" ⇒ "))
				.map(row -> Arguments.of(row[0], row[1]));
	}

	static Stream<String> broken() {
		return BROKEN.lines();
	}

	@ParameterizedTest
	@MethodSource
	void known(String line, String tokens) {
		assertEquals(tokens, Shown.tokens(line));
		assertEquals(tokens, Shown.tokens(" \t\u3000" + line + "\u3000 "), "blanks at the ends mean nothing");
		assertEquals(tokens + " BROKEN_LINE‹散文›", Shown.tokens(line + "\n散文"));
	}

	@ParameterizedTest
	@MethodSource
	void broken(String line) {
		assertEquals("BROKEN_LINE‹" + line + "›", Shown.tokens("  " + line + " "));
	}

	@Test
	void anySectorLetterIsTheCodeOfAnIndustry() {
		for (char sector = 'A'; sector <= 'T'; sector++)
			for (String number : new String[] {"0111", "6412", "8560", "9511", "8411", "73"}) {
				String code = sector + number;
				assertEquals("INDUSTRY_WORD‹行業別› CODE‹" + code + "› COLON TEXT‹x›", Shown.tokens("行業別 " + code + ": x"));
				assertEquals("INDUSTRY_WORD‹行業別› CODE‹" + code + "›", Shown.tokens("行業別 " + code));
				assertEquals("INDUSTRY_WORD‹industry› CODE‹" + code + "› COMMENT‹// c›", Shown.tokens("industry " + code + " // c"));
			}
	}
}
