package guiju.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import guiju.dsl.corpus.Examples;
import guiju.dsl.edit.Replacement;
import guiju.dsl.edit.Replacements;
import guiju.text.keyword.Vocabulary;

class StandardFormatterTest {

	@Test
	void laysEverythingOut() {
		String text = """
				// 開頭
				職能基準:KMC2431-001v4//草案
				職業：媒體企劃人員
				緣由：更名
				職類別KMC：行銷 / 傳播
				   industry   M7310 ： 廣告業
				基準級別：4
				工作描述 :負責  規劃
				|第二段
				｜
				||表格
				有效期限: 2027/12/31
				\t
				職責: 提案
				// T1.1
				T1.1:企劃
				緣由: 拆分
				// 容許 malformed-level: 依公告
				級別: 4級以上  // 註解
				  O1.1.1 : 需求書
				P1.1.1:蒐集
				  | 現況。
				// 說明緣由
				緣由: 補充
				  這一行看不懂\u3000
				知識K01，K02 K03、
				Skills  S01,S02
				知識定義:
				K01：媒體
				技能:沒有代碼
				A01:主動
				定義:自動
				|自發
				說明
				條件:大專
				●一年
				-- 二年
				緣由:放寬
				條件: 高中
				註 1：法規
				註一：其他
				修正說明
				刪除  P1.2.3:併入
				引用 T1.1  K05:涵蓋
				| 第二段
				V4   KMC2431-001v4  2023/12/15：媒體
				狀態:最新版本
				// 結尾""";

		assertEquals("""
				// 開頭
				職能基準 KMC2431-001v4 //草案
				職業: 媒體企劃人員
				  緣由: 更名
				職類別 KMC: 行銷 / 傳播
				行業別 M7310: 廣告業
				基準級別 4
				工作描述: 負責  規劃
				  | 第二段
				  |
				  || 表格
				有效期限 2027/12/31

				職責: 提案
				  // T1.1
				  T1.1: 企劃
				    緣由: 拆分
				    // 容許 malformed-level: 依公告
				    級別 4級以上 // 註解
				    O1.1.1: 需求書
				    P1.1.1: 蒐集
				      | 現況。
				      // 說明緣由
				      緣由: 補充
				  這一行看不懂\u3000
				    知識 K01、K02、K03
				    技能 S01、S02
				知識定義
				  K01: 媒體
				  技能: 沒有代碼
				  A01: 主動
				    定義: 自動
				      | 自發
				說明
				  條件: 大專
				    - 一年
				      -- 二年
				        緣由: 放寬
				  條件: 高中
				  註1: 法規
				  註 一: 其他
				修正說明
				  刪除 P1.2.3: 併入
				  引用 T1.1 K05: 涵蓋
				    | 第二段
				  V4 KMC2431-001v4 2023/12/15: 媒體
				    狀態: 最新版本
				    // 結尾
				""".replace("|| 表格", "||表格"), format(text));
	}

	@Test
	void examplesAreFormatted() {
		Examples.byName().forEach((file, text) -> assertEquals(List.of(), StandardFormatter.format(text), file));
	}

	@ParameterizedTest
	@CsvSource({"'知識 K01%skills S01%','知識 K01%    技能 S01%'", "'level 4%skills S01%知識 K01%','    level 4%    skills S01%    knowledge K01%'",
			"'散文%level 4%散文 level%','散文%    level 4%散文 level%'", "'T1:a%','T1: a%'", "'級別 4%skills S01%','    級別 4%    技能 S01%'"})
	void followsTheVocabularyOfMostKeywords(String text, String formatted) {
		assertEquals(formatted.replace('%', '\n').replaceFirst("^知識", "    知識"), format(text.replace('%', '\n')));
	}

	@Test
	void convertsKeywordsAndWhatGoesWithThemButNoText() {
		String chinese = "職類別 KMC: 職類別\n    知識 K01、K02\n  註1: 註1\n  欄位 職業: 知識\n// 容許 syntax: 知識\n散文 知識\n";
		String english = "category KMC: 職類別\n    knowledge K01, K02\n  note 1: 註1\n  field 職業: 知識\n  // 容許 syntax: 知識\n散文 知識\n";

		assertEquals(english, Replacements.apply(chinese, StandardFormatter.format(chinese, Vocabulary.ENGLISH)));
		assertEquals(chinese.replace("// ", "  // "), Replacements.apply(english, StandardFormatter.format(english, Vocabulary.CHINESE)));
	}

	@ParameterizedTest
	@CsvSource({"T1:a,'T1: a%'", "'T1:a%','T1: a%'", "'T1: a^~T1.1: b','T1: a^~  T1.1: b^~'", "'T1: a^T1.1:b','T1: a^  T1.1: b^'",
			"'T1: a%^~b: c','T1: a%^~b: c%'",
			"'%%','%%'", "'',''", "' ',''", "'\ufeff','\ufeff'", "'\ufeff T1:a','\ufeffT1: a%'", "'\u3000%\u00a0','%'", "散文,'散文%'",
			"'%^~T1: a','%^~T1: a%'"})
	void lastLineEndsLikeTheOthers(String text, String formatted) {
		assertEquals(ends(formatted), format(ends(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"級別: 4: x", "職能基準: : x", "有效期限:a:b", "級別:：x"})
	void colonThatAValueNeedsStays(String line) {
		String formatted = format("T1.1: x\n" + line + "\n");

		assertEquals(line.replaceAll("^(\\S+?): ?(.*)$", "$1: $2"), formatted.lines().skip(1).findFirst().orElseThrow().strip());
	}

	@Test
	void blankLineBetweenTwoKindsOfLineEndsStays() {
		String text = "T1: a\r \nT2: b\r";

		assertEquals(text, Replacements.apply(text, StandardFormatter.format(text)));
	}

	@Test
	void changesAreAsSmallAsCanBe() {
		assertEquals(List.of(new Replacement(0, 0, "  "), new Replacement(4, 1, ":"), new Replacement(5, 0, " ")),
				StandardFormatter.format("T1.1：媒體: 企劃\n"));
		assertEquals(List.of(new Replacement(2, 2, "  "), new Replacement(4, 2, "knowledge"), new Replacement(10, 1, ", "),
				new Replacement(14, 2, "")),
				StandardFormatter.format("  \t\t知識 K01、K02  \n", Vocabulary.ENGLISH));
	}

	private static String format(String text) {
		return Replacements.apply(text, StandardFormatter.format(text));
	}

	private static String ends(String text) {
		return text.replace('%', '\n').replace('~', '\n').replace('^', '\r');
	}
}
