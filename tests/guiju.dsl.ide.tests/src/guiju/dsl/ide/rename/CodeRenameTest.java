package guiju.dsl.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import guiju.dsl.edit.Replacements;
import guiju.dsl.ide.wording.Wordings;
import guiju.testing.Parsing;

class CodeRenameTest {

	private static final String TEXT = """
			職能基準 KMC2431-001v4
			T1: 甲
			  T1.1: 乙
			    級別 4
			    O1.1.1: 丙
			    P1.1.1: 依【T1.1】與【K01、K02】。
			      緣由: 由【K01】而來。
			    知識 K1、Ｋ０２
			  T1.2: 丁
			    P1.2.1: 見【註1】。
			    知識 K01, k01
			知識定義
			  K01: 一 // 不是註解 K01
			  K02: 二
			說明
			  註1: 見 K01。
			修正說明
			  刪除 K01: 併入【K01】。
			  級別 T1.1: 調整。
			  引用 T1.1 K01: 涵蓋。
			版本沿革
			  V4 KMC2431-001v4 2023/12/15: 甲【K01】
			    更新說明: 【K01】
			// 容許 K01: 註解不動 K01
			""";

	@Test
	void renamesADefinitionWithCitationsReferencesReasonsAndRevisionsInAnySpelling() {
		assertEquals("""
				職能基準 KMC2431-001v4
				T1: 甲
				  T1.1: 乙
				    級別 4
				    O1.1.1: 丙
				    P1.1.1: 依【T1.1】與【K99、K02】。
				      緣由: 由【K99】而來。
				    知識 K99、Ｋ０２
				  T1.2: 丁
				    P1.2.1: 見【註1】。
				    知識 K99, K99
				知識定義
				  K99: 一 // 不是註解 K01
				  K02: 二
				說明
				  註1: 見 K01。
				修正說明
				  刪除 K01: 併入【K99】。
				  級別 T1.1: 調整。
				  引用 T1.1 K99: 涵蓋。
				版本沿革
				  V4 KMC2431-001v4 2023/12/15: 甲【K01】
				    更新說明: 【K01】
				// 容許 K01: 註解不動 K01
				""", renamed(TEXT, "k1", "K99"));
	}

	@Test
	void renamesATaskAloneOrWithWhatIsBelowIt() {
		String alone = renamed(TEXT, "T1.1", "T1.5");
		String all = apply(TEXT, CodeRename.rename(Parsing.parse(TEXT), "T1.1", "T1.5", true));

		assertTrue(alone.contains("  T1.5: 乙\n    級別 4\n    O1.1.1: 丙\n    P1.1.1: 依【T1.5】"), alone);
		assertTrue(alone.contains("級別 T1.5: 調整。\n  引用 T1.5 K01"), alone);
		assertTrue(all.contains("  T1.5: 乙\n    級別 4\n    O1.5.1: 丙\n    P1.5.1: 依【T1.5】"), all);
		assertTrue(all.contains("P1.2.1"), all);
	}

	@Test
	void renamesADutyWithAllCodesThatCarryItsNumber() {
		String all = apply(TEXT, CodeRename.rename(Parsing.parse(TEXT), "T1", "T3", true));

		for (String code : List.of("T3: 甲", "T3.1: 乙", "O3.1.1: 丙", "P3.1.1: 依【T3.1】", "T3.2: 丁", "P3.2.1", "級別 T3.1"))
			assertTrue(all.contains(code), code + "\n" + all);
	}

	@Test
	void renamesANoteWithItsMarkers() {
		String text = "T1: 甲【註1、2】\n註1: 一\n註2: 二\n";

		assertEquals("T1: 甲【註7、2】\n註7: 一\n註2: 二\n", renamed(text, "註1", "註7"));
		assertEquals("T1: 甲【註1、7】\n註1: 一\n註7: 二\n", renamed(text, "note 2", "note7"));
	}

	@Test
	void changesTheSpellingAloneWhereTheCodeIsTheSame() {
		assertEquals("    知識 K01、K02", line(renamed(TEXT, "K02", "K02"), 7).replace("K1", "K01"));
		assertEquals("知識 K01\nK01: 一\n", renamed("知識 K1\nK1: 一\n", "K1", "K01"));
	}

	@Test
	void renamesADefinitionWhoseLineCannotBeRead() {
		assertEquals("T1: 甲\nT1.1: 乙\n知識 K05\nK05 一\n", renamed("T1: 甲\nT1.1: 乙\n知識 K01\nK01 一\n", "K01", "K05"));
	}

	@Test
	void renamesOneOfTwoDefinitionsAtItsPlace() {
		String text = "T1: 甲\nT1.1: 乙\n知識 K01\nK01: 一\nK01: 二\n";

		assertEquals("T1: 甲\nT1.1: 乙\n知識 K01\nK01: 一\nK02: 二\n",
				apply(text, CodeRename.renameAt(Parsing.parse(text), text.lastIndexOf("K01") + 1, "K02", false)));
		assertEquals("T1: 甲\nT1.1: 乙\n知識 K02\nK02: 一\nK01: 二\n",
				apply(text, CodeRename.renameAt(Parsing.parse(text), text.indexOf("K01: 一"), "K02", false)));
	}

	@Test
	void refusesWithTheReasonInBothLanguages() {
		assertEquals("K02 is the code of another element. Choose one that is free, or renumber.", refusal(TEXT, "K01", "k2", Locale.ENGLISH));
		assertEquals("K01 不能改為 S01：代碼的字母必須是 K。", refusal(TEXT, "K01", "S01", Locale.TAIWAN));
		assertEquals("“T2” cannot be the code of T1.1: write a code of the same form.", refusal(TEXT, "T1.1", "T2", Locale.ENGLISH));
		assertEquals("“K00” cannot be the code of K01: write a code of the same form.", refusal(TEXT, "K01", "K00", Locale.ENGLISH));
		assertEquals("“甲” cannot be the code of K01: write a code of the same form.", refusal(TEXT, "K01", " 甲 ", Locale.ENGLISH));
		assertEquals("“註1” cannot be the code of K01: write a code of the same form.", refusal(TEXT, "K01", "註1", Locale.ENGLISH));
		assertEquals("K77 is not defined in this standard.", refusal(TEXT, "K77", "K78", Locale.ENGLISH));
		assertEquals("“x” is no code. Write one such as K01 or T1.1, or a note such as 註1.", refusal(TEXT, "x", "K78", Locale.ENGLISH));
		assertEquals("K01 is defined twice. Rename one of the definitions at its own place first.",
				refusal("K01: 一\nK1: 二\n", "K01", "K02", Locale.ENGLISH));
		assertEquals("K09 is cited or referred to, though nothing defines it; with this code it would mean another element. "
				+ "Mend that first, or choose another code.", refusal("T1: 甲\nT1.1: 乙\n知識 K09\nK01: 一\n", "K01", "K09", Locale.ENGLISH));
		assertEquals("K09 is the code of another element. Choose one that is free, or renumber.",
				refusal("K01: 一\nK09 二\n", "K01", "K09", Locale.ENGLISH));
		assertEquals("T2.1 is the code of another element. Choose one that is free, or renumber.",
				new Wordings(Locale.ENGLISH).text(CodeRename.rename(Parsing.parse("T1: 甲\nT1.1: 乙\nT2.1: 丙\n"), "T1", "T2", true).refusal().get()));
	}

	private static String refusal(String text, String code, String newCode, Locale language) {
		Renaming renaming = CodeRename.rename(Parsing.parse(text), code, newCode);
		assertEquals(List.of(), renaming.changes());
		return new Wordings(language).text(renaming.refusal().orElseThrow());
	}

	private static String renamed(String text, String code, String newCode) {
		return apply(text, CodeRename.rename(Parsing.parse(text), code, newCode));
	}

	private static String apply(String text, Renaming renaming) {
		assertTrue(renaming.refusal().isEmpty(), () -> renaming.refusal().toString());
		return Replacements.apply(text, renaming.changes());
	}

	private static String line(String text, int index) {
		return text.split("\n")[index];
	}
}
